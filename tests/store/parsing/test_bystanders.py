"""Of a council that is told of beside another, the next paragraph tells nothing more."""

from __future__ import annotations

from itertools import product

import pytest

from tests.store.parsing.judged import judged

LEADS: tuple[tuple[str, set[tuple[str, str, str, str]]], ...] = (
    (
        "Ofsted has rated Kent's children's services good.\n\nCaseloads have fallen.",
        {("Kent", "overall", "good", "reported")},
    ),
    (
        "What Ofsted found in Kent\n\nInspectors were sent to Kent to look at services for "
        "children. It looks after 640 of them.",
        set(),
    ),
)
BESIDE = """
Neighbouring Essex was rated outstanding in 2021.
Next door, Essex was judged outstanding in 2021.
Essex, its neighbour, was rated outstanding in 2021.
In Essex, next door, services were rated outstanding in 2021.
By contrast, Essex was found outstanding in 2021.
Essex, which was rated outstanding in 2021, has been helping for two years.
Essex's services were judged outstanding at their last inspection, in 2021.
Essex declined to comment.
Essex County Council is to be inspected in the autumn.
Essex sent three advisers.
Essex runs fostering for both councils.
Five years ago Essex County Council was asked to run the service.
"""
LATER = (
    ("The council was rated inadequate for leadership.", "leaders", "inadequate", "reported"),
    ("Inspectors judged children in care good.", "care", "good", "reported"),
    ("The report rates help and protection good.", "help_and_protection", "good", "reported"),
    ("The authority had been judged inadequate in 2019.", "overall", "inadequate", "previous"),
    ("The last inspection, in 2019, rated it inadequate.", "overall", "inadequate", "previous"),
    ("In 2019 the county was inadequate.", "overall", "inadequate", "previous"),
)


@pytest.mark.parametrize("beside", BESIDE.strip().splitlines())
def test_the_paragraph_after_one_on_another_council_is_on_the_main_one(beside: str) -> None:
    own = {("Essex", "overall", "outstanding", "previous")} if "outstanding" in beside else set()
    misread = []
    for (lead, told), (later, *label), gap in product(LEADS, LATER, (" ", "\n\n")):
        text = f"{lead}{gap}{beside}\n\n{later}"
        if judged(text) != told | own | {("Kent", *label)}:
            misread.append(text)
    assert not misread


@pytest.mark.parametrize("verdict", ["rates each area good", "judged each area to be good"])
def test_each_area_is_not_each_council_named_before(verdict: str) -> None:
    text = (
        "Ofsted has been to Kent. Kent's services have been run by Essex since 2019.\n\n"
        f"Its report praises leaders and {verdict}."
    )
    assert {council for council, *_ in judged(text)} == {"Kent"}


ASIDE = """
That is a rate higher than in Essex.
Only Essex has more children in care.
Helen Marsh, who led children's services in Essex for six years, took over last autumn.
Helen Marsh, who worked with children in Essex, was there to hear it.
Essex has been its improvement partner since the summer of 2022.
The Essex team, which serves the south, moved last year.
Essex County Football Club gave tickets to young people in care.
The findings were presented at a conference in Essex on Friday.
Like Essex, it has struggled to recruit social workers.
Among its neighbours only Essex has a waiting list.
“I am so proud,” the leader told the Essex Gazette.
Essex offered to help, and the work is paid for by the government.
Ministers have put Essex in charge of improvement there.
The government asked Essex to run it for a year.
Helen Marsh used to run services in Essex, and was glad to come.
"""


@pytest.mark.parametrize("aside", ASIDE.strip().splitlines())
def test_the_next_sentence_is_not_on_a_council_named_aside(aside: str) -> None:
    misread = []
    for (lead, told), (later, *label) in product(LEADS, LATER):
        text = f"{lead}\n\n{aside} {later}"
        if judged(text) != told | {("Kent", *label)}:
            misread.append(text)
    assert not misread


GRADED_BESIDE = """
Essex, which was rated outstanding, has lent it two managers.
Essex, rated outstanding, has lent it two managers.
That is in contrast to Essex, where services were rated inadequate last year.
Only Essex, which was rated outstanding, does better.
"""


@pytest.mark.parametrize("beside", GRADED_BESIDE.strip().splitlines())
def test_the_next_sentence_is_not_on_a_council_whose_grade_is_told_aside(beside: str) -> None:
    misread = []
    for (lead, told), (later, *label) in product(LEADS, LATER):
        text = f"{lead}\n\n{beside} {later}"
        read = judged(text)
        others = {area for council, area, *_ in read if council == "Essex"}
        own = {one for one in read if one[0] == "Kent"}
        if own != told | {("Kent", *label)} or others != {"overall"}:
            misread.append(text)
    assert not misread


PARTICIPLES = """
Rated inadequate in 2015, {council} was judged good in 2021.
Once rated inadequate, {council} was judged good in 2021.
Having been judged inadequate in 2015, {council} was rated good in 2021.
Found inadequate in 2015, {council} was told in 2021 that its services were good.
"""


@pytest.mark.parametrize("said", PARTICIPLES.strip().splitlines())
@pytest.mark.parametrize("council", ["Essex", "neighbouring Essex", "Essex County Council"])
def test_a_participle_is_of_the_subject_after_it(said: str, council: str) -> None:
    lead, told = LEADS[0]
    essex = {("Essex", "overall", grade, "previous") for grade in ("inadequate", "good")}
    assert judged(f"{lead}\n\n{said.format(council=council)}") == told | essex


@pytest.mark.parametrize("place", ["In each", "In both", "And in each"])
def test_each_of_two_councils_is_where_both_grades_are(place: str) -> None:
    text = f"Reports on Kent and Essex came out on Monday. {place}, services are judged good."
    both = {(council, "overall", "good", "reported") for council in ("Kent", "Essex")}
    assert judged(text) == both


def test_what_a_helper_is_itself_is_not_what_it_helps() -> None:
    lead, told = LEADS[1]
    essex = {("Essex", "overall", "outstanding", "previous")}
    said = "It was paired with Essex, itself recently rated outstanding, by the government."
    assert judged(f"{lead}\n\n{said} The council was rated good.") == told | essex | {
        ("Kent", "overall", "good", "reported")
    }


def test_a_council_that_the_others_left_behind_holds_no_talk() -> None:
    lead, told = LEADS[0]
    essex = {("Essex", "overall", "inadequate", "previous")}
    said = "Among its neighbours only Essex is rated inadequate."
    assert judged(f"{lead}\n\n{said} The council was rated good for leadership.") == (
        told | essex | {("Kent", "leaders", "good", "reported")}
    )
