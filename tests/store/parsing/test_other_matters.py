"""What is told of a matter that nobody grades apart is no grade, though an area is named by it."""

from __future__ import annotations

from itertools import cycle

import pytest

from tests.store.parsing.judged import judged_of_one

LEAD = (
    "9 May 2024\n\nOfsted has rated Kent's children's services requires improvement. "
    "Leadership was good.\n\n"
)
OWN = {("overall", "requires_improvement", "reported"), ("leaders", "good", "reported")}
MATTERS = """
supervision|case recording|the quality of plans|transport|placement choice|staffing levels
performance management|management oversight|the case management system|the website
""".strip()
NAMED_BY_AREAS = """
the voice of children in care|the recording of child protection visits|training for leaders
mental-health support for children in care|dental care for children in care|housing for care leavers
the education of children in care|the supply of flats for care leavers
the leadership course|contact with care leavers|supervision of those who work with care leavers
""".strip()
TOLD = """
{M} is {g}
{M} remains {g}
Inspectors found that {m} is {g}
The report says that {m} is {g}
{M} was described as {g}
However, {m} is {g}
"{M} is {g}," the report says
{M} requires improvement
Inspectors found that {m} requires improvement
Ofsted rated {m} {g}
They judged {m} to be {g}
They declared {m} "{g}"
They regard {m} as {g}
The verdict on {m} is {g}
The grade for {m} was {g}
For {m} the word is {g}
"""
FRONTED = """
For children in care, {m} requires improvement
In their work with care leavers, inspectors found that {m} requires improvement
"""
ORDINARY = """
Kent owes £2m that is still outstanding
Her pay claim against the council is outstanding
Two actions from the last plan are outstanding
The council has made good progress
The service is good at listening
Children in Kent are in good hands
Leaders won an award for being outstanding
Care leavers' housing is inadequate
The child protection database is inadequate
The child protection database requires improvement
The budget for children's services is inadequate
They found transport to be inadequate
On case recording the verdict is inadequate
For transport, Ofsted says "inadequate"
"Outstanding" was the verdict on case recording
The grade of "inadequate" went to placement choice
Good is what inspectors called the website
Support for care leavers was given a good report after the visit
"""
GRADED = """
Support for care leavers is {g} | care_leavers
The quality of care for children in care is {g} | care
Child protection arrangements are {g} | help_and_protection
Services for care leavers there are {g} | care_leavers
"""


def _listed(named: str) -> list[str]:
    return [one for line in named.splitlines() for one in line.split("|")]


@pytest.mark.parametrize("told", (TOLD.strip() + FRONTED).splitlines())
def test_what_is_no_area_gets_no_grade(told: str) -> None:
    matters = _listed(MATTERS) + ([] if told in FRONTED else _listed(NAMED_BY_AREAS))
    misread = []
    for m, grade in zip(matters, cycle(("good", "inadequate", "outstanding"))):
        text = f"{LEAD}{told.format(m=m, M=m[0].upper() + m[1:], g=grade)}."
        if judged_of_one(text) != OWN:
            misread.append(text)
    assert not misread


@pytest.mark.parametrize("said", ORDINARY.strip().splitlines())
def test_a_word_in_ordinary_use_is_no_grade(said: str) -> None:
    assert judged_of_one(f"{LEAD}{said}.") == OWN


@pytest.mark.parametrize("said", GRADED.strip().splitlines())
def test_what_is_done_for_those_concerned_is_their_area(said: str) -> None:
    told, area = said.split(" | ")
    assert judged_of_one(f"{LEAD}{told.format(g='inadequate')}.") == OWN | {
        (area, "inadequate", "reported")
    }
