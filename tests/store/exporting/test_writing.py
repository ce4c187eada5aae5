"""Rows in every form: nothing lost, and nothing that the reading program obeys."""

import csv
import gc
import io
import json
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.dates import PartialDate
from store.exporting import Format, Row, RowKind
from store.exporting.cells import harmless, plain
from store.exporting.row import COLUMNS
from store.exporting.workbooks import LONGEST_CELL, TooManyRows
from store.exporting.writing import write_rows
from store.records import Area, Grade, SourceKind

SIGNS = "=+-@\t\r\uff1d\uff0b\uff0d\uff20"
FORMULAS = ["=1+1", "+1", "-1", "@SUM(A1)", "'=1+1", "''-1", "\uff1d1+1"]
NASTY = '=HYPERLINK("http://evil")|cmd\x1b[31m\u202e,\n"two\tlines"'


def a_row(sentence: str = "Leeds was rated good.", title: str | None = None) -> Row:
    return Row(
        row=RowKind.JUDGEMENT,
        council="Leeds",
        ons_code="E08000035",
        inspection_end=PartialDate("2018-10"),
        area=Area.OVERALL,
        grade=Grade.GOOD,
        disputed=False,
        sentence=sentence,
        title=title,
        source_kind=SourceKind.ARTICLE,
        url="https://example.org/a",
        sha256="0" * 64,
        page=3,
        start=10,
        end=31,
    )


def written(form: Format, *rows: Row) -> bytes:
    file = io.BytesIO()
    assert write_rows(rows, form, file) == len(rows)
    return file.getvalue()


def read_csv(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode(), newline=""), strict=True))


def read_sheet(content: bytes) -> list[Sequence[object]]:
    (sheet,) = openpyxl.load_workbook(io.BytesIO(content)).worksheets
    return list(sheet.iter_rows(values_only=True))


def test_csv_has_the_columns_in_their_order_and_iso_dates() -> None:
    heads, row = read_csv(written(Format.CSV, a_row()))
    assert heads == list(COLUMNS)
    cells = dict(zip(heads, row, strict=True))
    assert cells["ons_code"] == "E08000035"
    assert cells["inspection_end"] == "2018-10"
    assert (cells["grade"], cells["disputed"]) == ("good", "false")
    assert (cells["page"], cells["start"], cells["end"]) == ("3", "10", "31")
    assert cells["speaker"] == ""


@given(st.lists(st.text() | st.sampled_from(FORMULAS), max_size=4))
def test_csv_reads_back_what_was_written(texts: list[str]) -> None:
    _, *rows = read_csv(written(Format.CSV, *(a_row(text, text) for text in texts)))
    column = COLUMNS.index("sentence")
    undone = [re.sub(rf"^'(?='*[{re.escape(SIGNS)}])", "", row[column]) for row in rows]
    assert undone == [plain(text) for text in texts]


@given(st.text() | st.sampled_from(FORMULAS))
def test_no_cell_begins_as_a_formula_does(text: str) -> None:
    for cell in read_csv(written(Format.CSV, a_row(text, text)))[1]:
        assert not cell.startswith(tuple(SIGNS))


@pytest.mark.parametrize("text", ["\t=1", "\r=1", "=1"])
def test_what_could_be_a_formula_begins_with_a_quote_mark(text: str) -> None:
    assert harmless(text) == f"'{text}"
    assert harmless(f"as {text}") == f"as {text}"


def test_a_cell_is_one_line_with_its_controls_written_out() -> None:
    assert plain(NASTY) == '=HYPERLINK("http://evil")|cmd\\x1b[31m\\u202e, "two lines"'
    assert plain("a name of a file \udcff") == r"a name of a file \udcff"


@given(st.lists(st.text() | st.sampled_from(FORMULAS), max_size=3))
def test_json_lines_have_the_very_sentences(texts: list[str]) -> None:
    lines = written(Format.JSONL, *map(a_row, texts)).decode().split("\n")
    found = [json.loads(line) for line in lines if line]
    assert [row["sentence"] for row in found] == texts
    assert all(tuple(row) == COLUMNS for row in found)


def test_json_lines_have_numbers_and_nulls() -> None:
    row = json.loads(written(Format.JSONL, a_row()))
    assert (row["page"], row["disputed"], row["speaker"]) == (3, False, None)


def test_a_workbook_has_texts_as_texts_and_numbers_as_numbers() -> None:
    content = written(Format.XLSX, *(a_row(text) for text in [*FORMULAS, NASTY]))
    heads, *rows = read_sheet(content)
    assert heads == COLUMNS
    sentence = COLUMNS.index("sentence")
    assert [row[sentence] for row in rows] == [*FORMULAS, plain(NASTY)]
    assert rows[0][COLUMNS.index("page")] == 3
    (sheet,) = openpyxl.load_workbook(io.BytesIO(content)).worksheets
    cells = [sheet.cell(number, sentence + 1) for number in range(2, len(rows) + 2)]
    assert {cell.data_type for cell in cells} == {"s"}
    assert all(cell.quotePrefix for cell in cells)


@given(st.lists(st.text(), max_size=2))
def test_any_text_makes_a_workbook_that_opens(texts: list[str]) -> None:
    _, *rows = read_sheet(written(Format.XLSX, *map(a_row, texts)))
    assert [row[COLUMNS.index("sentence")] or "" for row in rows] == list(map(plain, texts))


def test_a_text_that_no_cell_can_hold_ends_with_an_ellipsis() -> None:
    _, row = read_sheet(written(Format.XLSX, a_row("x" * (LONGEST_CELL + 1))))
    text = str(row[COLUMNS.index("sentence")])
    assert len(text) == LONGEST_CELL
    assert text.endswith("x…")


def test_a_workbook_without_openpyxl_says_how_to_get_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from store.exporting.workbooks import MissingLibrary

    monkeypatch.setitem(__import__("sys").modules, "openpyxl", None)
    with pytest.raises(MissingLibrary, match=r"pip install 'ofsted-tui\[documents\]'"):
        written(Format.XLSX, a_row())


@pytest.mark.filterwarnings("error::pytest.PytestUnraisableExceptionWarning")
def test_a_workbook_that_is_given_up_leaves_no_complaint() -> None:
    def rows() -> Iterator[Row]:
        yield a_row()
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_rows(rows(), Format.XLSX, io.BytesIO())
    gc.collect()


def test_more_rows_than_a_sheet_can_hold_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("store.exporting.workbooks.MOST_ROWS", 2)
    assert len(read_sheet(written(Format.XLSX, a_row(), a_row()))) == 3
    with pytest.raises(TooManyRows, match="write CSV instead"):
        written(Format.XLSX, a_row(), a_row(), a_row())


def test_markdown_is_a_table_with_nothing_in_it_that_markdown_obeys() -> None:
    head, rule, row = written(Format.MARKDOWN, a_row(NASTY, "A *title*")).decode().splitlines()
    assert head == "| Council | Inspection | What | Sentence | Source |"
    assert rule == "| --- | --- | --- | --- | --- |"
    assert row.startswith("| Leeds (E08000035) | 2018-10 | Overall effectiveness: Good | =HYPER")
    assert row.endswith("| [A \\*title\\*](<https://example.org/a>), p. 3, 10–31 |")
    assert len(re.findall(r"(?<!\\)\|", row)) == 6
