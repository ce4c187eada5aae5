"""Dates, frameworks, places in a list and copied tables: one turn a test, with all that is told."""

from __future__ import annotations

import pytest

from store.parsing import parse
from store.records import Document, Record


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
