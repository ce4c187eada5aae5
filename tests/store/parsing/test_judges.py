"""Who judges: inspectors by whatever name give a grade, and nobody else does."""

from __future__ import annotations

from itertools import cycle

import pytest

from tests.store.parsing.judged import judged_of_one

LEAD = "9 May 2024\n\nA report on children's services in Kent goes before councillors tonight.\n\n"
OTHERS = """
managers|the director of children's services|the scrutiny committee|head teachers|health visitors
the education secretary|the improvement board|the chief constable|the health trust|NHS England
the Youth Justice Board|the probation inspectorate|the Irish watchdog
Northern Ireland's inspectorate|the Jersey inspectorate|a think tank|an academic|the local paper
most people|campaigners|a survey|an American consultancy|service users
the branch secretary|consultants|nobody in the town
""".strip()
INSPECTORS = """
Ofsted|inspectors|the watchdog|the education watchdog|the schools inspectorate|HM inspectors
Her Majesty's inspectors|the education department's inspectors|the regulator|a team of inspectors
the Office for Standards in Education|six inspectors|the government's inspectors
""".strip()
JUDGING = """
{J} rated {x} {g}
{J} have judged {x} to be {g}
{J} found {x} to be {g}
{J} described {x} as {g}
{J} regarded {x} as {g}
{J} gave {x} a rating of {g}
{X} was rated {g} by {j}
{X} is regarded as {g} by {j}
{X} had been graded {g} by {j}
{X} was judged by {j} to be {g}
In the view of {j}, {x} is {g}
The verdict of {j} was that {x} was {g}
A report by {j} rated {x} {g}
"""
SAYING = """
{J} said that {x} was {g}
{J} argued that {x} was {g}
According to {j}, {x} is {g}
{X} is {g}, {j} said
{X} is {g}, said {j}
"""
WHO = ("the council", "Kent", "leadership", "help and protection", "support for care leavers")
GRADES = ("good", "inadequate", "outstanding")
TELLING = ("director", "committee", "secretary", "council", "paper", "people", "managers")
"""Who can also tell what inspectors said."""


def _listed(names: str) -> list[str]:
    return [name for line in names.splitlines() for name in line.split("|")]


def _texts(frame: str, judges: list[str]) -> list[str]:
    parts = zip(judges, cycle(WHO), cycle(GRADES), strict=False)
    made = [
        frame.format(J=j[0].upper() + j[1:], j=j, X=x[0].upper() + x[1:], x=x, g=grade)
        for j, x, grade in parts
    ]
    return [f"{LEAD}{one}." for one in made]


@pytest.mark.parametrize("frame", (JUDGING + SAYING).strip().replace("\n\n", "\n").splitlines())
def test_nobody_else_gives_a_grade(frame: str) -> None:
    judges = _listed(OTHERS)
    if frame in SAYING:
        judges = [one for one in judges if not any(word in one for word in TELLING)]
    assert not [text for text in _texts(frame, judges) if judged_of_one(text)]


@pytest.mark.parametrize("thinker", ["The director", "The cabinet member", "Senior managers"])
def test_what_somebody_in_office_thinks_is_none(thinker: str) -> None:
    views = [f"{LEAD}{thinker} {verb} that leadership was good." for verb in ("felt", "argued")]
    assert not [text for text in views if judged_of_one(text)]


@pytest.mark.parametrize("frame", JUDGING.strip().splitlines()[:8])
def test_inspectors_do_by_any_name(frame: str) -> None:
    assert all(judged_of_one(text) for text in _texts(frame, _listed(INSPECTORS)))
