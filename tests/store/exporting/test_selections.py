"""Which rows a choice has."""

import datetime
from collections.abc import Iterator
from pathlib import Path

import pytest

from store.exporting import (
    Comparison,
    Disagreements,
    Everything,
    Moves,
    OneCouncil,
    Row,
    RowKind,
    Search,
    Selection,
    Statements,
    rows_of,
)
from store.library import Library
from store.records import Area, Change, Grade, InspectionKind, Record, SourceKind
from store.seeding import open_seeded
from store.statements import StatementKind
from tests.store.samples import a_record, judged, said, told

FIRST = "Leeds was rated good by Ofsted. “We are proud,” the director said."
SECOND = "Leeds was rated\noutstanding by Ofsted."
THIRD = "Kirklees had a focused visit. Its plans were late."


def records() -> list[Record]:
    good = judged(FIRST, Area.OVERALL, Grade.GOOD, "Leeds was rated good by Ofsted.")
    best = judged(SECOND, Area.OVERALL, Grade.OUTSTANDING, SECOND)
    visit = told("Kirklees", kind=InspectionKind.FOCUSED_VISIT, end="2021-05-05")
    return [
        a_record(
            FIRST,
            told("Leeds", good, end="2018-10-19"),
            quotations=(said(FIRST, "We are proud,", "the director"),),
            published="2018-12",
        ),
        a_record(SECOND, told("Leeds", best, end="2018-10-19"), kind=SourceKind.REPORT),
        a_record(THIRD, visit, title="Late plans"),
    ]


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    library = Library.open(tmp_path / "home")
    library.add(records())
    yield library
    library.close()


def exported(library: Library, chosen: Selection, *only: RowKind) -> list[Row]:
    return list(rows_of(library, chosen, only))


LEEDS = OneCouncil("E08000035", "Leeds")


def test_a_council_has_a_row_for_each_sentence_of_each_reading(library: Library) -> None:
    rows = exported(library, LEEDS, RowKind.JUDGEMENT)
    assert [(row.grade, row.disputed) for row in rows] == [("outstanding", True), ("good", True)]
    assert [row.sentence for row in rows] == [SECOND, "Leeds was rated good by Ofsted."]
    assert {row.ons_code for row in rows} == {"E08000035"}
    assert {row.inspection_end for row in rows} == {"2018-10-19"}


def test_every_row_says_where_its_sentence_stands(library: Library) -> None:
    for row in exported(library, Everything()):
        text = next(record.text for record in library.records() if record.sha256 == row.sha256)
        assert row.sentence is None or row.sentence == text[row.start : row.end]
        assert (row.sentence is None) == (row.row is RowKind.INSPECTION)


def test_what_was_said_in_a_council_goes_with_it(library: Library) -> None:
    (row,) = exported(library, LEEDS, RowKind.QUOTATION)
    assert (row.council, row.speaker, row.sentence) == ("Leeds", "the director", "We are proud,")


def test_everything_has_what_each_council_has(library: Library) -> None:
    rows = exported(library, Everything())
    assert {row.row for row in rows} == {RowKind.JUDGEMENT, RowKind.INSPECTION, RowKind.QUOTATION}
    assert exported(library, LEEDS) == [row for row in rows if row.council == "Leeds"]


def test_a_comparison_has_a_row_a_grade_and_names_who_has_none(library: Library) -> None:
    rows = exported(library, Comparison())
    assert [(row.row, row.council, row.grade) for row in rows] == [
        (RowKind.COUNCIL, "Kirklees", None),
        (RowKind.JUDGEMENT, "Leeds", "outstanding"),
        (RowKind.JUDGEMENT, "Leeds", "good"),
    ]
    before = Comparison(datetime.date(2018, 10, 18))
    assert {row.row for row in exported(library, before)} == {RowKind.COUNCIL}


def test_a_comparison_is_of_the_councils_that_there_were(library: Library) -> None:
    text = "Cumbria was rated good by Ofsted."
    good = judged(text, Area.OVERALL, Grade.GOOD, text)
    library.add([a_record(text, told("Cumbria", good, end="2022-10-14"))])
    last, next_day = datetime.date(2023, 3, 31), datetime.date(2023, 4, 1)
    assert "Cumbria" in {row.council for row in exported(library, Comparison(last))}
    assert "Cumbria" not in {row.council for row in exported(library, Comparison(next_day))}


def test_a_comparison_keeps_the_order_of_its_councils(library: Library) -> None:
    codes = ("E08000035", "E08000034")
    councils = [row.council for row in exported(library, Comparison(ons_codes=codes))]
    assert councils == ["Leeds", "Leeds", "Kirklees"]


def test_what_moved_has_a_row_for_each_grade_that_was_given_anew(library: Library) -> None:
    text = "Ofsted judged Leeds to require improvement in 2022."
    worse = judged(text, Area.OVERALL, Grade.REQUIRES_IMPROVEMENT, text)
    library.add([a_record(text, told("Leeds", worse, end="2022-03-04"))])
    since = datetime.date(2020, 1, 1)
    (row,) = exported(library, Moves(since))
    # Ofsted's own report says what the first grade was.
    assert (row.row, row.area, row.change) == (RowKind.MOVE, Area.OVERALL, Change.DOWN)
    assert (row.grade_before, row.inspection_before) == (Grade.OUTSTANDING, "2018-10-19")
    assert (row.grade, row.inspection_end) == (Grade.REQUIRES_IMPROVEMENT, "2022-03-04")
    assert row.sentence == text
    assert exported(library, Moves(since, datetime.date(2021, 1, 1))) == []
    assert exported(library, Moves(since, ons_codes=("E08000034",))) == []


def test_a_search_has_the_judgements_and_the_sentences_that_meet_it(library: Library) -> None:
    rows = exported(library, Search("council:leeds grade:good "))
    assert [(row.row, row.grade) for row in rows] == [
        (RowKind.JUDGEMENT, "good"),
        (RowKind.TITLE, None),
    ]
    rows = exported(library, Search("plans late "))
    assert [(row.row, row.sentence) for row in rows] == [(RowKind.TITLE, "Late plans")]
    assert exported(library, Search(" ")) == []


def test_a_visit_without_grades_is_found_too(library: Library) -> None:
    rows = exported(library, Search("kind:focused_visit "))
    assert rows[0].row is RowKind.INSPECTION
    assert rows[0].inspection is InspectionKind.FOCUSED_VISIT


def test_statements_are_those_that_the_list_shows(tmp_path: Path) -> None:
    library = open_seeded(tmp_path / "seeded")
    found = library.statements("tone:weakness ").statements
    rows = exported(library, Statements("tone:weakness "))
    assert len(rows) == len(found) > 0
    assert [row.sentence for row in rows] == [each.excerpt.text for each in found]
    assert {row.tone for row in rows} == {"weakness"}
    said_only = exported(library, Statements(kinds=(StatementKind.QUOTATION,)))
    assert {row.row for row in said_only} == {RowKind.QUOTATION}
    library.close()


def test_a_search_has_more_than_a_screen_has_room_for(tmp_path: Path) -> None:
    library = open_seeded(tmp_path / "seeded")
    rows = exported(library, Search("year:2000.. "), RowKind.JUDGEMENT)
    judged = [
        reading.grade
        for history in library.histories()
        for inspection in history.inspections
        for judgement in inspection.judgements
        for reading in judgement.readings
        if inspection.date
    ]
    assert len(rows) == len(judged) > 10
    library.close()


def test_a_file_goes_by_its_name_and_not_by_its_folder(tmp_path: Path) -> None:
    library = open_seeded(tmp_path / "seeded")
    files = {row.file for row in exported(library, Everything())}
    assert files
    assert not any("/" in name or "\\" in name for name in files if name)
    library.close()


def test_disagreements_have_the_grade_that_each_source_gives(library: Library) -> None:
    rows = exported(library, Disagreements())
    assert [(row.grade, row.sentence) for row in rows] == [
        ("outstanding", SECOND),
        ("good", "Leeds was rated good by Ofsted."),
    ]
    assert {row.row for row in rows} == {RowKind.DISAGREEMENT}


def test_disagreements_on_dates_have_the_dates_that_each_source_gives(tmp_path: Path) -> None:
    library = Library.open(tmp_path / "another")
    judgements = [
        judged(text, Area.OVERALL, Grade.GOOD, "Good.") for text in ("Good.", "Good. Then.")
    ]
    library.add(
        [
            a_record("Good.", told("Leeds", judgements[0], start="2022-02-01", end="2022-02-04")),
            a_record("Good. Then.", told("Leeds", judgements[1], end="2022-02-28")),
        ]
    )
    rows = exported(library, Disagreements())
    assert [(row.inspection_start, row.inspection_end) for row in rows] == [
        ("2022-02-01", "2022-02-04"),
        ("2022-02-28", "2022-02-28"),
    ]
    library.close()
