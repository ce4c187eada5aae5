"""What is inspected beside a council, with the same words, gives that council no grade."""

from __future__ import annotations

from itertools import product

import pytest

from tests.store.parsing.judged import judged_of_one

DATE = "9 May 2024\n\n"
STORIES = (
    "The cabinet of Kent County Council met on Monday. {}",
    "Inspectors from Ofsted visited Kent County Council in April.\n\n{}",
    "Ofsted has rated Kent's children's services as requires improvement.\n\n{}",
    "Kent's children's services require improvement to be good, Ofsted says. {}",
    "{}\n\nKent's children's services have now been rated as requires improvement by Ofsted.",
)
BODIES = """
Oakfield Primary School
Beech Lodge
Oak House, a children's home in Kent,
the holiday club run by the council
the council's children's home
its fostering service
the regional adoption agency
the county's adult education service
the directorate for adults
the local area partnership
Kent Police
the force
the hospital trust
the health visiting service
maternity services at the hospital
the council's housing department
Kent and Medway Youth Justice
the safeguarding board
"""
TOLD = """
{X} was inspected in March. It was rated {g}.
{X} was inspected in March. Inspectors rated it {g} overall.
{X} was inspected in March. Leadership was judged {g}, as was safeguarding.
{X} was inspected in March. The report gives an overall rating of {g}.
{X} was inspected in March. The service was judged {g}.
"""


@pytest.mark.parametrize("body", BODIES.strip().splitlines())
def test_the_grades_of_another_body_are_not_the_councils(body: str) -> None:
    misread = []
    for story, told in product(STORIES, TOLD.strip().splitlines()):
        said = told.format(X=body[0].upper() + body[1:], g="outstanding")
        if any(grade == "outstanding" for _, grade, _ in judged_of_one(DATE + story.format(said))):
            misread.append(said)
    assert not misread


AGAIN = (
    ("The council was rated inadequate for its leadership.", "leaders", "inadequate"),
    ("Children's services were judged inadequate.", "overall", "inadequate"),
    ("Leadership of children's services was judged good.", "leaders", "good"),
    ("Help and protection was found to be good.", "help_and_protection", "good"),
    ("The experiences of care leavers were judged to be good.", "care_leavers", "good"),
)
BESIDE = """
Beech Lodge was inspected in April.
The safeguarding board was inspected at the same time.
Inspectors visited two schools and a children's centre.
Case files were inspected, and the council's offices were visited.
"""


@pytest.mark.parametrize("beside", BESIDE.strip().splitlines())
def test_the_council_is_spoken_of_again(beside: str) -> None:
    lead = "Ofsted has inspected children's services in Kent.\n\n"
    misread = []
    for (said, area, grade), gap in product(AGAIN, (" ", "\n\n")):
        if judged_of_one(f"{DATE}{lead}{beside}{gap}{said}") != {(area, grade, "reported")}:
            misread.append(f"{beside}{gap}{said}")
    assert not misread


OUTRIGHT = """
{X} was rated “{g}” overall.
{X} was rated {g} overall and {g} for leadership and management.
The minister visited {x}, rated {g} by Ofsted.
With {x} rated {g}, the pressure is on.
"""
UNKNOWN = """
Beech Lodge
the bin service
the leisure centre
the council's website
"""


@pytest.mark.parametrize("body", UNKNOWN.strip().splitlines())
def test_what_nobody_knows_to_be_inspected_is_not_the_council(body: str) -> None:
    misread = []
    for story, told in product(STORIES, OUTRIGHT.strip().splitlines()):
        said = told.format(X=body[0].upper() + body[1:], x=body, g="outstanding")
        if any(grade == "outstanding" for _, grade, _ in judged_of_one(DATE + story.format(said))):
            misread.append(said)
    assert not misread


@pytest.mark.parametrize("noun", ["provision", "offer", "work"])
def test_what_a_council_does_is_the_whole(noun: str) -> None:
    text = f"{DATE}Ofsted has been to Kent.\n\nThe council's {noun} was rated “good” overall."
    assert judged_of_one(text) == {("overall", "good", "reported")}
