"""Rows as CSV, JSON Lines, Markdown or an Excel workbook, written as they come."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterable, Mapping
from typing import BinaryIO

from store.citations import escape_markdown, web_address
from store.exporting.cells import harmless, plain
from store.exporting.formats import Format
from store.exporting.row import COLUMNS, Row
from store.exporting.workbooks import write_workbook
from store.records import to_json
from store.wording import AREAS, GRADES, KINDS


def write_rows(rows: Iterable[Row], form: Format, file: BinaryIO) -> int:
    """Write rows to a file that is open; returns how many.

    Text is UTF-8. JSON Lines have the sentences as they stand in their sources; in the other forms
    their white space is made single, and what a spreadsheet could take for a formula begins with
    a quote mark.

    Raises:
        OSError: if the disk refuses.
        MissingLibrary: if the form needs one that is not installed.
        TooManyRows: if the form cannot hold so many.
    """
    if form is Format.XLSX:
        return write_workbook(rows, file)
    head, line_of = _LINES[form]
    file.write(head)
    number = 0
    for row in rows:
        file.write(line_of(row))
        number += 1
    return number


def _csv_line(cells: Iterable[object]) -> bytes:
    line = io.StringIO()
    csv.writer(line, lineterminator="\n").writerow(harmless(plain(cell)) for cell in cells)
    return line.getvalue().encode()


def _csv_row(row: Row) -> bytes:
    return _csv_line(getattr(row, column) for column in COLUMNS)


def _json_line(row: Row) -> bytes:
    line = json.dumps(to_json(row), ensure_ascii=False)
    return line.encode(errors="backslashreplace") + b"\n"


_HEADS = ("Council", "Inspection", "What", "Sentence", "Source")


def _markdown_line(cells: Iterable[str]) -> bytes:
    return f"| {' | '.join(cells)} |\n".encode()


def _markdown_row(row: Row) -> bytes:
    parts = (
        _joined(" ", row.council, f"({row.ons_code})" if row.ons_code else None),
        _joined(", ", _inspection(row), _dates(row)),
        _what(row),
        row.sentence,
    )
    return _markdown_line([*(escape_markdown(plain(part)) for part in parts), _source(row)])


def _inspection(row: Row) -> str:
    return _joined(" ", row.framework, KINDS[row.inspection]) if row.inspection else ""


def _dates(row: Row) -> str:
    days = list(dict.fromkeys(day for day in (row.inspection_start, row.inspection_end) if day))
    published = f"published {row.inspection_published}" if row.inspection_published else None
    return _joined(", ", " to ".join(days), published)


def _what(row: Row) -> str:
    if row.grade and row.area:
        before = f"{GRADES[row.grade_before]} → " if row.grade_before else ""
        disputed = " (disputed)" if row.disputed else ""
        return f"{AREAS[row.area]}: {before}{GRADES[row.grade]}{disputed}"
    area = AREAS[row.area] if row.area else None
    who = _joined(", ", row.speaker, row.role, row.organisation)
    return _joined(", ", row.tone or row.row, area, who)


def _source(row: Row) -> str:
    """Where the sentence stands: title, publisher, date, page, offsets, and its address."""
    if row.sha256 is None:
        return ""
    title = escape_markdown(plain(row.title or row.file or row.url))
    address = web_address(row.url)
    linked = f"[{title}](<{address}>)" if address else title
    page = f"p. {row.page}" if row.page else None
    place = _joined(", ", row.publisher, row.source_published, page, _span(row))
    return f"{linked}, {escape_markdown(plain(place))}"


def _span(row: Row) -> str | None:
    return None if row.start is None else f"{row.start}–{row.end}"


def _joined(between: str, *parts: object) -> str:
    return between.join(str(part) for part in parts if part)


_MARKDOWN_HEAD = _markdown_line(_HEADS) + _markdown_line(["---"] * len(_HEADS))
_LINES: Mapping[Format, tuple[bytes, Callable[[Row], bytes]]] = {
    Format.CSV: (_csv_line(COLUMNS), _csv_row),
    Format.JSONL: (b"", _json_line),
    Format.MARKDOWN: (
        _markdown_line(_HEADS) + _markdown_line(["---"] * len(_HEADS)),
        _markdown_row,
    ),
}
"""The first line of each form, and how a row is written in it."""
