"""What was judged beside the areas before November 2013 has its own grade and takes none of theirs.

In each frame `{a}` is an area, `{k}` a judgement that the record has no area for.
"""

from __future__ import annotations

from itertools import product

import pytest

from tests.store.parsing.judged import judged_of_one

LEAD = "12 March 2012\n\nOfsted has published its report on child protection in Kent.\n\n{told}.\n"
AREAS = (
    ("leadership and governance", "leaders"),
    ("safeguarding", "help_and_protection"),
    ("support for care leavers", "care_leavers"),
)
BESIDE = (
    *("the quality of practice", "capacity to improve", "partnership working"),
    *("ambition and prioritisation", "the health contribution to safeguarding"),
    *("the education of looked-after children", "value for money"),
)
EACH = """
{k} was good and {a} inadequate
{k} was good, but {a} was inadequate
{k} was graded good, and {a} inadequate
{k} was good; {a} inadequate
{a} was inadequate and {k} good
{a} was inadequate, but {k} was good
{a} was graded inadequate, with {k} good
inspectors found {k} good and {a} inadequate
inspectors found {a} inadequate and {k} good
{a} was inadequate. {k} was good
{k} was good, while {a} was inadequate
"""
BOTH = """
both {a} and {k} were judged inadequate
{a} and {k} were both inadequate
{k} and {a} were inadequate
they gave the grade inadequate to {k} and to {a}
they gave the grade inadequate to {a} and to {k}
{k} was also inadequate, as was {a}
{k} was inadequate as well, and so was {a}
{a} was inadequate, as was {k}
"""
OF_NONE = """
{k} was inadequate
inspectors found {k} inadequate
they gave the grade inadequate to {k}
{k} was inadequate, and so was the weather
"""


def _sentences(told: str) -> str:
    return ". ".join(one[0].upper() + one[1:] for one in told.split(". "))


@pytest.mark.parametrize("frame", [*EACH.strip().splitlines(), *BOTH.strip().splitlines()])
def test_the_area_alone_has_its_grade(frame: str) -> None:
    misread = []
    for (named, area), beside in product(AREAS, BESIDE):
        told = _sentences(frame.format(a=named, k=beside))
        if judged_of_one(LEAD.format(told=told)) != {(area, "inadequate", "reported")}:
            misread.append(told)
    assert not misread


@pytest.mark.parametrize("frame", OF_NONE.strip().splitlines())
def test_nothing_has_the_grade_of_what_is_no_area(frame: str) -> None:
    misread = []
    for beside in BESIDE:
        told = _sentences(frame.format(k=beside))
        if judged_of_one(LEAD.format(told=told)):
            misread.append(told)
    assert not misread


def test_a_row_of_grades_keeps_its_order() -> None:
    told = "Leadership and partnership working were good and inadequate respectively"
    assert judged_of_one(LEAD.format(told=told)) <= {("leaders", "good", "reported")}
