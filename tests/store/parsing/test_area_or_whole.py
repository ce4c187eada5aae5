"""A grade that is told of one area is not taken for that of the services as a whole."""

from __future__ import annotations

from itertools import product

import pytest

from tests.store.parsing.judged import judged_of_one

LEAD = "{date}\n\nOfsted has published its report on {services} in Kent.\n\n{told}\n"
DATES = {
    "2010": "services for safeguarding and looked-after children",
    "2015": "children's services",
    "2024": "children's services",
}
NAMED = (
    ("looked-after services", "care", "2010"),
    ("safeguarding arrangements", "help_and_protection", "2010"),
    ("the overall effectiveness of safeguarding services", "help_and_protection", "2010"),
    ("the overall effectiveness of services for looked-after children", "care", "2010"),
    ("overall effectiveness for looked-after children", "care", "2010"),
    ("overall effectiveness for safeguarding", "help_and_protection", "2010"),
    ("adoption services", "adoption", "2015"),
    ("its services for care leavers", "care_leavers", "2015"),
    ("services for children in care", "care", "2024"),
    ("support for care leavers", "care_leavers", "2024"),
    ("the experiences and progress of care leavers", "care_leavers", "2024"),
    ("the impact of leaders on social work practice", "leaders", "2024"),
)
TOLD = """
{named} was the one area where services are still said to be {grade}
{named} was the only area in which the council was found to be {grade}
as for {named}, the council was judged {grade}
turning to {named}, inspectors judged the council {grade}
on {named} the council was rated {grade}
the weather was fine, while for {named} the county was found to be {grade}
rated {grade} was {named}
it was rated {grade} for {named}
two of the headings, {named} and capacity for change, were judged {grade}
the section on {named} was judged {grade}
{grade}: {named}
"""
SUMMED_UP = """
overall, {named} was judged {grade}
{named} overall was judged {grade}
{named} was also judged {grade} overall
{named} was {grade} overall, with fostering picked out as strong
{named}, too, was rated {grade} overall
{named} was '{grade}' overall
{named} was rated {grade} for overall effectiveness
{named} in the county was judged {grade} for overall effectiveness
"""


def read(told: str, year: str) -> set[tuple[str, str, str]]:
    text = LEAD.format(
        date=f"12 March {year}", services=DATES[year], told=told[0].upper() + told[1:]
    )
    return judged_of_one(text)


@pytest.mark.parametrize("told", TOLD.strip().splitlines())
def test_the_area_has_the_grade(told: str) -> None:
    misread = []
    for (named, area, year), grade in product(NAMED, ("good", "inadequate")):
        text = told.format(named=named, grade=grade) + "."
        if read(text, year) != {(area, grade, "reported")}:
            misread.append(text)
    assert not misread


@pytest.mark.parametrize("told", SUMMED_UP.strip().splitlines())
def test_overall_only_sums_up_the_area(told: str) -> None:
    misread = []
    for (named, area, year), grade in product(NAMED, ("good", "inadequate")):
        text = told.format(named=named, grade=grade) + "."
        if "overall" not in named and read(text, year) != {(area, grade, "reported")}:
            misread.append(text)
    assert not misread


PLACED = """
support for care leavers in the county|care_leavers|2024
work with children in care in the county|care|2024
overall effectiveness for looked-after children in the county|care|2010
"""


@pytest.mark.parametrize("placed", PLACED.strip().splitlines())
def test_the_place_of_those_served_is_not_the_whole(placed: str) -> None:
    named, area, year = placed.split("|")
    for grade in ("good", "inadequate"):
        told = f"{named[0].upper()}{named[1:]} was judged {grade}."
        assert read(told, year) == {(area, grade, "reported")}


LISTS = (
    "{a} – overall effectiveness: {g}\nCapacity for improvement: good\n"
    "{b} – overall effectiveness: {h}\nCapacity for improvement: good",
    "{a} (overall effectiveness): {g}\n\n{a} (capacity to improve): good\n\n"
    "{b} (overall effectiveness): {h}\n\n{b} (capacity to improve): good",
    "{a}: overall effectiveness – {g}; capacity to improve – good\n"
    "{b}: overall effectiveness – {h}; capacity to improve – good",
    "{a}\nOverall effectiveness: {g}\nCapacity for improvement: good\n\n"
    "{b}\nOverall effectiveness: {h}\nCapacity for improvement: good",
    "• {a}: {g}\n• Capacity for improvement ({a}): good\n"
    "• {b}: {h}\n• Capacity for improvement ({b}): good",
)


@pytest.mark.parametrize("told", LISTS)
def test_a_list_tells_the_effectiveness_of_each_area(told: str) -> None:
    pairs = (
        ("Safeguarding services", "Services for looked-after children"),
        ("Safeguarding", "Looked-after children"),
    )
    for a, b in pairs:
        text = told.format(a=a, b=b, g="Inadequate", h="Adequate")
        graded = {
            ("help_and_protection", "inadequate", "reported"),
            ("care", "adequate", "reported"),
        }
        assert read(f"The judgements are:\n\n{text}", "2010") == graded


def test_one_area_over_the_overall_effectiveness_may_be_any_heading() -> None:
    told = "What inspectors looked at:\n\nLeadership\n\nOverall effectiveness: Good"
    assert read(told, "2024") == {("overall", "good", "reported")}


LEADERS = """
leaders were praised for tireless work and given {an} rating
managers, praised for their calm, were given {an} rating
senior leaders had been criticised for drift and were given {an} rating
"""


@pytest.mark.parametrize("told", LEADERS.strip().splitlines())
def test_what_leaders_are_given_is_theirs(told: str) -> None:
    for an, grade in (("a good", "good"), ("an inadequate", "inadequate")):
        assert read(told.format(an=an) + ".", "2024") == {("leaders", grade, "reported")}


def test_what_leaders_are_glad_of_is_the_councils() -> None:
    told = "Leaders welcomed being given a good rating."
    assert read(told, "2024") == {("overall", "good", "reported")}


@pytest.mark.parametrize("named, area, year", NAMED)
def test_a_part_is_set_against_the_whole(named: str, area: str, year: str) -> None:
    told = f"The council was rated good overall, despite an inadequate rating for {named}."
    whole, part = ("overall", "good", "reported"), (area, "inadequate", "reported")
    assert read(told, year) == {whole, part}


@pytest.mark.parametrize("named, area, year", [one for one in NAMED if one[2] != "2010"])
def test_one_judgement_is_the_exception(named: str, area: str, year: str) -> None:
    told = f"The council is good in every judgement but one: {named}, rated inadequate."
    assert read(told, year) == {("overall", "good", "reported"), (area, "inadequate", "reported")}


def test_the_whole_keeps_its_own_grade() -> None:
    told = "The council was rated good overall. Care leavers overall were judged inadequate."
    assert read(told, "2024") == {
        ("overall", "good", "reported"),
        ("care_leavers", "inadequate", "reported"),
    }


@pytest.mark.parametrize("whole", ["the service as a whole", "the council overall"])
def test_the_whole_is_told_after_areas_that_are_only_counted(whole: str) -> None:
    told = "All three areas that they looked at require improvement, and so does {whole}."
    graded = ("overall", "requires_improvement", "reported")
    assert read(told.format(whole=whole), "2024") == {graded}
