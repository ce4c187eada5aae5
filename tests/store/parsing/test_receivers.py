"""An area is named by what its people receive, but by no other thing that they get."""

from __future__ import annotations

import pytest

from tests.store.parsing.judged import judged_of_one

LEAD = "9 May 2024\n\nKent County Council has been rated outstanding overall by Ofsted.\n\n"
OVERALL = ("overall", "outstanding", "reported")
PEOPLE = {
    "care": ("children in care", "looked-after children", "children it looks after"),
    "care_leavers": ("care leavers", "those who have left care", "its 29 care leavers"),
    "help_and_protection": ("children in need of protection", "children at risk of harm"),
}
RECEIVED = """
the support that {p} receive
the help {p} get
the help and support {p} get
the quality of the care that {p} receive
the service which {p} are given
the services {p} are offered
how {p} fare
the way {p} are helped
""".strip()
OTHER = """
the grant that {p} get
the letters {p} receive
the mental-health support {p} get
the dental care that {p} receive
""".strip()
FRAMES = """
{N} was judged inadequate
On {n} the verdict was inadequate
Two judgements, those on leadership and on {n}, were inadequate
Leadership was inadequate and so was {n}
The odd ones out, leadership and {n}, were inadequate
The judgement on {n} is inadequate
""".strip()
TOLD = """
{N} is good
Inspectors found that {n} is inadequate
{N} requires improvement
{N} was described as inadequate
""".strip()


def _names(phrase: str, people: tuple[str, ...]) -> list[str]:
    return [phrase.format(p=people_of_it) for people_of_it in people]


@pytest.mark.parametrize("phrase", RECEIVED.splitlines())
def test_what_they_receive_is_their_area(phrase: str) -> None:
    misread = []
    for area, people in PEOPLE.items():
        for name in _names(phrase, people):
            for frame in FRAMES.splitlines():
                text = frame.format(n=name, N=name[0].upper() + name[1:]) + "."
                want = {OVERALL, (area, "inadequate", "reported")}
                want |= {("leaders", "inadequate", "reported")} if "eadership" in frame else set()
                if judged_of_one(LEAD + text) != want:
                    misread.append(text)
    assert not misread


@pytest.mark.parametrize("phrase", OTHER.splitlines())
def test_another_thing_that_they_get_is_no_area(phrase: str) -> None:
    misread = []
    for people in (PEOPLE["care"], PEOPLE["care_leavers"]):
        for name in _names(phrase, people):
            for told in TOLD.splitlines():
                text = told.format(n=name, N=name[0].upper() + name[1:]) + "."
                if judged_of_one(LEAD + text) != {OVERALL}:
                    misread.append(text)
    assert not misread
