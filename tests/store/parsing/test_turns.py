"""Dates, frameworks, places in a list and copied tables: one turn a test, with all that is told."""

from __future__ import annotations

import pytest

from store.parsing import parse
from store.records import Document, InspectionKind, Record, Status


def read(text: str) -> Record:
    return parse(Document(source="text", sha256="0" * 64, text=text))


def told(record: Record) -> set[str]:
    return {
        f"{i.framework} {i.end or i.published} {judgement.area} {judgement.grade}"
        for i in record.inspections
        for judgement in i.judgements
    }


@pytest.mark.parametrize(
    ("written", "visited"),
    [("9 May 2023", "2023-04"), ("9 January 2023", "2022-12"), ("31 December 2022", "2022-11")],
)
def test_last_month_is_the_month_before_that_of_writing(written: str, visited: str) -> None:
    words = "Inspectors visited Bexley Council last month and rated its children's services good."
    (inspection,) = read(f"{written}\n\n{words}").inspections
    assert (inspection.start, inspection.end) == (visited, visited)


@pytest.mark.parametrize(
    "words",
    [
        "Each council was given one of four grades, outstanding, good, requires improvement or "
        "inadequate, for the whole and for two areas, and a finding of inadequate for protection "
        "limits the whole.",
        "“We want parents in Kent to say that what they had was outstanding, whatever they say.”",
        "“We thank all in Kent who played a part in our services remaining outstanding, including "
        "schools.”",
        "Ofsted says that in Kent this grade means that nobody is at risk.",
    ],
)
def test_talk_of_grades_in_general_leaves_nothing_open(words: str) -> None:
    record = read(words)
    assert not record.warnings
    assert not any(inspection.judgements for inspection in record.inspections)


def test_visits_of_two_years_are_two_visits() -> None:
    record = read("Monitoring visits to Salford by Ofsted in 2019 and 2020 saw things get better.")
    assert [(visit.kind, visit.start, visit.status) for visit in record.inspections] == [
        (InspectionKind.MONITORING_VISIT, "2019", Status.REPORTED),
        (InspectionKind.MONITORING_VISIT, "2020", Status.REPORTED),
    ]


@pytest.mark.parametrize(
    ("words", "framework"),
    [
        ("adequate overall in 2012", "SLAC"),
        ("adequate overall in 2013", "None"),
        ("inadequate overall in March 2013", "SLAC"),
        ("inadequate overall in December 2013", "SIF"),
        ("inadequate overall in 2014", "SIF"),
        ("inadequate overall in December 2017", "SIF"),
        ("inadequate overall in January 2018", "ILACS"),
        ("adequate overall in 2007", "None"),
    ],
)
def test_the_date_tells_the_framework(words: str, framework: str) -> None:
    text = (
        f"9 May 2023\n\nBexley's children's services were rated {words}. They are now rated good."
    )
    before = [i for i in read(text).inspections if i.status == "previous"]
    assert [str(i.framework) for i in before] == [framework]


@pytest.mark.parametrize(
    ("words", "areas"),
    [
        ("The latter was rated good.", {"help_and_protection good"}),
        ("The former was rated good.", {"leaders good"}),
        ("The last two were rated good.", {"leaders good", "help_and_protection good"}),
        ("The last three were rated good.", set()),
        (
            "The latter was rated good and the former outstanding.",
            {"help_and_protection good", "leaders outstanding"},
        ),
    ],
)
def test_a_place_in_a_list_is_the_area_that_stands_there(words: str, areas: set[str]) -> None:
    text = f"""1 May 2023

Ofsted inspected leadership, and help and protection at Bexley Council. {words}"""
    assert told(read(text)) == {f"ILACS 2023-05 {area}" for area in areas}


def test_a_table_that_was_copied_cell_by_cell_keeps_its_columns_apart() -> None:
    record = read(
        """Ofsted on Bexley's children's services

2018
2023
Overall
Good
Outstanding
Leaders
Requires improvement
Good
"""
    )
    assert told(record) == {
        "ILACS 2018 overall good",
        "ILACS 2018 leaders requires_improvement",
        "ILACS 2023 overall outstanding",
        "ILACS 2023 leaders good",
    }


def test_a_grade_that_the_time_did_not_have_is_left_out_and_told() -> None:
    record = read("9 May 2017\n\nOfsted rated Bexley's children's services adequate in March 2017.")
    assert told(record) == set()
    assert record.warnings == (
        "Bexley, overall: “adequate” was no grade in 2017; it was left out.",
    )


def test_two_grades_told_with_the_same_right_are_both_left_out_and_told() -> None:
    record = read(
        "9 May 2017\n\nOfsted rated Bexley's children's services good overall in March 2017. "
        "Bexley's children's services were rated inadequate overall in March 2017."
    )
    assert told(record) == set()
    assert record.warnings == (
        "Bexley, overall: the text gives good and inadequate; neither was taken.",
    )


SAID = """
Ofsted inspected Bexley Council. Inspectors praised adoption, for which the council was rated
outstanding.
    Bexley 2023-05 reported adoption outstanding

Ofsted inspected Bexley Council, and in two areas, adoption and leadership, it was rated good.
    Bexley 2023-05 reported adoption good
    Bexley 2023-05 reported leaders good

Bexley Council was rated good or outstanding by Ofsted.

Bexley Council was rated outstanding or good by Ofsted.

Ofsted rated Bexley Council good. So was leadership.
    Bexley 2023-05 reported leaders good
    Bexley 2023-05 reported overall good

Ofsted rated leadership at Bexley Council good, and so was adoption.
    Bexley 2023-05 reported adoption good
    Bexley 2023-05 reported leaders good

Ofsted rated leadership at Bexley Council good, and so too is adoption, rated outstanding.
    Bexley 2023-05 reported adoption outstanding
    Bexley 2023-05 reported leaders good

Ofsted rated leadership at Bexley Council good, and adoption did likewise.
    Bexley 2023-05 reported adoption good
    Bexley 2023-05 reported leaders good

Ofsted rated leadership at Bexley Council good and adoption inadequate. So was help and
protection.
    Bexley 2023-05 reported adoption inadequate
    Bexley 2023-05 reported leaders good

Bexley Council was rated inadequate and good in 2015 and 2019 respectively.
    Bexley 2015 previous overall inadequate
    Bexley 2019 previous overall good

Bexley Council moved up two grades from inadequate to good.
    Bexley - previous overall inadequate
    Bexley 2023-05 reported overall good

Bexley Council's overall rating went up two grades from inadequate.
    Bexley - previous overall inadequate
    Bexley 2023-05 reported overall good

Ofsted rated Bexley Council good, as it had been in 2017.
    Bexley 2017 previous overall good
    Bexley 2023-05 reported overall good

Ofsted rated Bexley Council good, the grade that it received in 2019.
    Bexley 2019 previous overall good
    Bexley 2023-05 reported overall good

Bexley Council retained the good rating it received in 2019.
    Bexley 2019 previous overall good
    Bexley 2023-05 reported overall good

Bexley Council was rated good (leadership) and outstanding (adoption) by Ofsted.
    Bexley 2023-05 reported adoption outstanding
    Bexley 2023-05 reported leaders good

Ofsted rated Bexley Council good in three areas: leadership, adoption and help and protection.
    Bexley 2023-05 reported adoption good
    Bexley 2023-05 reported help_and_protection good
    Bexley 2023-05 reported leaders good

The one area rated good at Bexley Council is adoption.
    Bexley 2023-05 reported adoption good

The only area that was judged inadequate in Bexley was help and protection.
    Bexley 2023-05 reported help_and_protection inadequate

Ofsted rated Bexley Council good yesterday.
    Bexley 2023-05 reported overall good

Ofsted rated Bexley Council good last week.
    Bexley 2023-05 reported overall good

Ofsted rated Bexley Council good earlier this year.
    Bexley 2023-05 reported overall good

Ofsted rated Bexley Council good six months ago.
    Bexley 2022-11 previous overall good

Ofsted rated Bexley Council inadequate two years ago and it is now good.
    Bexley 2021 previous overall inadequate
    Bexley 2023-05 reported overall good

Ofsted rated Bexley Council good on 2023-04-14.
    Bexley 2023-04-14 reported overall good

Bexley Council, rated inadequate in 2019, is now rated good by Ofsted.
    Bexley 2019 previous overall inadequate
    Bexley 2023-05 reported overall good

Bexley Council, which Ofsted had rated inadequate in 2019, has been rated good.
    Bexley 2019 previous overall inadequate
    Bexley 2023-05 reported overall good

Ofsted rated Bexley Council good. Wigan Council was given the same grades.
    Bexley 2023-05 reported overall good
    Wigan 2023-05 reported overall good

Ofsted rated leadership at Bexley Council good, overall effectiveness outstanding. Wigan Council
got the same grades.
    Bexley 2023-05 reported leaders good
    Bexley 2023-05 reported overall outstanding
    Wigan 2023-05 reported leaders good
    Wigan 2023-05 reported overall outstanding

Ofsted upgraded Bexley Council from good to outstanding for care leavers.
    Bexley - previous care_leavers good
    Bexley 2023-05 reported care_leavers outstanding

That is also what Wigan was given. Ofsted rated Bexley Council good.
    Bexley 2023-05 reported overall good

Ofsted rated Bexley Council good. That is also what Wigan was given.
    Bexley 2023-05 reported overall good
    Wigan 2023-05 reported overall good

Ofsted rated Bexley Council good for leadership; the same could be said of adoption.
    Bexley 2023-05 reported adoption good
    Bexley 2023-05 reported leaders good
"""


def cases() -> list[tuple[str, list[str]]]:
    """The sentences of `SAID`, each with the labels that are indented below it."""
    found = []
    for block in SAID.strip().split("\n\n"):
        lines = block.split("\n")
        labels = sorted(line.strip() for line in lines if line.startswith("    "))
        found.append((" ".join(line for line in lines if not line.startswith("    ")), labels))
    return found


@pytest.mark.parametrize(("words", "labels"), cases())
def test_a_sentence_says_this_and_no_more(words: str, labels: list[str]) -> None:
    record = read(f"9 May 2023\n\n{words}")
    assert labels == sorted(
        f"{i.council} {i.end or i.published or '-'} {i.status} {judgement.area} {judgement.grade}"
        for i in record.inspections
        for judgement in i.judgements
    )


def test_a_council_that_was_no_more_has_no_inspection() -> None:
    record = read("9 May 2024\n\nCumbria County Council was rated good by Ofsted in April 2024.")
    assert told(record) == set()
    assert "Cumbria did not exist at the date" in record.warnings[0]
