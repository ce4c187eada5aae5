"""Children in care and care leavers have one judgement or two, as the inspection's time had it.

Where a text does not tell the time, its words do: one name for both, or one for each.
"""

from __future__ import annotations

import pytest

from store.parsing import parse
from store.records import Document

JOINT = {"care_and_care_leavers good"}
APART = {"care good", "care_leavers good"}
RATED = "Ofsted has rated children's services in Kent good overall."
APART_BY_DATE = {
    "9 May 2016": RATED,
    "9 May 2024": RATED,
    "24 March 2023": f"{RATED} Inspectors came in January.",
    "15 February 2018": f"{RATED} Its work on adoption was good as well.",
    "A good report": f"{RATED} Its last inspection, in 2023, found it inadequate.",
    "No date": f"{RATED} Leadership, management and governance was good.",
    "Its second good": f"{RATED} It was rated good in 2023 too.",
    "On site": f"{RATED} Inspectors were there from 16 to 27 January 2023.",
}
JOINT_BY_DATE = {
    "9 May 2019": RATED,
    "9 February 2023": RATED,
    "3 March 2023": f"{RATED} Inspectors came in December.",
    "A plan": f"{RATED} Inspectors came in May 2021. A trust will take over in April 2022.",
    "A season": f"{RATED} Inspectors came in the autumn of 2021.",
    "On site": f"{RATED} Inspectors were there from 3 to 14 December 2022.",
}
ONE_NAME = """
Children in care and care leavers get a good service.
It was rated good for children in care and care leavers.
The experiences and progress of children in care and care leavers were good.
Care leavers and children in care were judged to be good.
Support for looked-after children and care-experienced young people was rated good.
Children in care / care leavers: good
For those in care and those who have left it, the grade was good.
Children in its care and those who've left the system were judged good.
Its 600 children in care and 300 care leavers were judged good.
Care-experienced children and young people were judged good.
"""
TWO_NAMES = """
Both children in care and care leavers get a good service.
It was rated good for children in care and for care leavers.
The experiences of children in care and those of care leavers were good.
In two areas, children in care and care leavers, it is good.
Children in care and care leavers were each judged to be good.
Children in care get a good service. Care leavers get a good service.
"""
NAMED = (*ONE_NAME.strip().splitlines(), *TWO_NAMES.strip().splitlines())


def read(text: str) -> set[str]:
    """What an article says of children in care and of care leavers."""
    record = parse(Document(source="text", sha256="0" * 64, text=text))
    told = {
        f"{judgement.area} {judgement.grade}"
        for one in record.inspections
        for judgement in one.judgements
        if one.status == "reported"
    }
    return {label for label in told if "care" in label}


@pytest.mark.parametrize("title", APART_BY_DATE)
def test_they_are_two_judgements_where_the_time_had_two(title: str) -> None:
    told = (title, APART_BY_DATE[title])
    assert [named for named in NAMED if read("\n\n".join((*told, named))) != APART] == []


@pytest.mark.parametrize("title", JOINT_BY_DATE)
def test_they_are_one_judgement_where_the_time_had_one(title: str) -> None:
    told = (title, JOINT_BY_DATE[title])
    assert [named for named in NAMED if read("\n\n".join((*told, named))) != JOINT] == []


NO_DATES = """
It was last inspected in 2018.
The council has set aside £4m for its plan, which runs until 2026.
Savings of £4m in 2023-24 will not touch children's services.
Inspectors came in May. In 2017 it was inadequate, and since then there were six monitoring visits.
© Kent Chronicle 2026
"""


@pytest.mark.parametrize("beside", NO_DATES.strip().splitlines())
def test_words_tell_where_no_date_does(beside: str) -> None:
    assert read(f"{RATED}\n\n{NAMED[0]}\n\n{beside}") == JOINT


@pytest.mark.parametrize("named", ONE_NAME.strip().splitlines())
def test_one_name_is_one_judgement_at_an_unknown_time(named: str) -> None:
    assert read(f"A good report\n\n{RATED}\n\n{named}") == JOINT


@pytest.mark.parametrize("named", TWO_NAMES.strip().splitlines())
def test_two_names_are_two_judgements_at_an_unknown_time(named: str) -> None:
    assert read(f"A good report\n\n{RATED}\n\n{named}") == APART


@pytest.mark.parametrize(
    ("listed", "areas"),
    [
        ("leaders, help and protection, children in care and care leavers", APART),
        ("leaders, help and protection and children in care and care leavers", JOINT),
        ("leaders, children in care and care leavers, and help and protection", JOINT),
        ("all three areas: leaders, help and protection, children in care and care leavers", JOINT),
        ("all three areas: leaders, children in care and care leavers", APART),
        ("all four areas: overall, leaders, protection, children in care and care leavers", JOINT),
    ],
)
def test_in_a_list_it_shows_by_its_last_joint_or_its_number(listed: str, areas: set[str]) -> None:
    assert read(f"{RATED}\n\nIt was rated good for {listed}.") == areas


def test_what_is_said_of_some_beside_the_joint_judgement_is_none_itself() -> None:
    text = f"9 May 2019\n\n{RATED}\n\nChildren in care and care leavers were rated good. "
    assert read(f"{text}Support for care leavers is outstanding.") == JOINT


def test_before_2013_care_leavers_had_no_judgement() -> None:
    text = "9 May 2011\n\nServices for looked-after children and care leavers in Kent are good."
    assert read(text) == {"care good"}
