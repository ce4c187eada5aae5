"""An area is known by any of the nouns that a writer may tell it by, wherever they stand."""

from __future__ import annotations

from itertools import product

import pytest

from tests.store.parsing.judged import judged_of_one

LEAD = "9 May 2024\n\nKent County Council has been rated outstanding overall by Ofsted.\n\n"
OVERALL = ("overall", "outstanding", "reported")
SERVED = {
    "care": (
        *("children in care", "looked-after children", "the children in its care"),
        *("those in its care", "the 600 children in its care", "children in foster care"),
        *("the county's looked-after children", "children living in care", "foster children"),
        *("those who are looked after", "looked-after children and young people"),
    ),
    "care_leavers": (
        *("care leavers", "young people leaving care", "those who have left care"),
        *("care-experienced young people", "the county's 90 care leavers", "its 90 care leavers"),
        *("young people who have been in care", "older teenagers leaving care"),
    ),
    "help_and_protection": (
        *("children who need help and protection", "children at risk of harm"),
        *("children in need of protection", "children needing help"),
    ),
}
DONE_FOR_THEM = """
the experiences and progress of
the progress of
the lives of
the welfare of
the care and support of
its service for
the support given to
the support it gives to
its offer to
its work with
the council's work with
the quality of support for
its arrangements for
its record on
the attention paid to
how well it supports
the section on
the part of the report on
that part of the service which deals with
"""
OTHERWISE = {
    "care": ("how it looks after children in care", "care for children who cannot live at home"),
    "care_leavers": ("its leaving care service", "the care leavers' offer", "aftercare"),
    "help_and_protection": (
        *("the protection of children", "services that help and protect children"),
        *("keeping children safe", "protecting children", "how it protects children"),
        *("its child protection service", "the work done to protect children"),
        *("the help and protection that children receive", "helping and protecting children"),
    ),
    "leaders": (
        *("the impact of leaders", "the way services are led", "its leadership and management"),
        *("the quality of its leadership", "the grip of its leaders", "the part on leadership"),
        *("those in charge of the service", "governance", "the work of leaders"),
    ),
    "adoption": ("its adoption service", "adoption performance", "the section on adoption"),
}
FRAMES = """
{Named} was judged inadequate
The grade for {named} is inadequate
On {named} the verdict was inadequate
For {named}, the grade is inadequate
Inspectors judged {named} to be inadequate
The council was inadequate for {named}
It gets an inadequate for {named}
The judgement on {named} is inadequate
{Named}: inadequate
"""
NAMES = [
    *((area, name) for area, names in OTHERWISE.items() for name in names),
    *(
        (area, f"{done} {name}")
        for area, names in SERVED.items()
        for done, name in product(DONE_FOR_THEM.strip().splitlines(), names)
    ),
]


@pytest.mark.parametrize("frame", FRAMES.strip().splitlines())
def test_an_area_is_known_by_its_name(frame: str) -> None:
    misread = []
    for area, named in NAMES:
        text = frame.format(named=named, Named=named[0].upper() + named[1:]) + "."
        if judged_of_one(LEAD + text) != {OVERALL, (area, "inadequate", "reported")}:
            misread.append(text)
    assert not misread
