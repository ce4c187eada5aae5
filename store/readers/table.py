"""Tables, CSV and Excel: their rows as lines, the cells apart by tabs."""

from __future__ import annotations

import csv
import datetime
import io
import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from store.characters import normalise
from store.readers.libraries import needs_documents
from store.readers.text import decode
from store.readers.unreadable import Unreadable
from store.records import Extract, SourceKind

if TYPE_CHECKING:
    from openpyxl.worksheet._read_only import ReadOnlyWorksheet

MAX_ROWS = 100_000
"""How many rows are read at most; every inspection since 2009 would fill about 2,000."""
MAX_COLUMNS = 500
"""How many cells of a row are read."""
HEADING_ROWS = 30
"""How many lines of a CSV file are looked through for one that shows its delimiter."""

_DELIMITERS = ",;\t|"
_MERGED = re.compile(rb'<(?:\w+:)?mergeCell ref="([A-Z]{1,3}\d{1,7}:[A-Z]{1,3}\d{1,7})"')


def extract_csv(content: bytes) -> Extract:
    """The rows of a CSV or TSV file.

    The delimiter is the one that the first line with two of one has most of: a title has none.

    Raises:
        Unreadable: if it is no text, no table, or too long.
    """
    words = normalise(decode(content))
    lines = words.lstrip().split("\n", HEADING_ROWS)[:HEADING_ROWS]
    first = next((each for each in lines if max(map(each.count, _DELIMITERS)) > 1), lines[0])
    delimiter = max(_DELIMITERS, key=first.count)
    try:
        return _extract(csv.reader(io.StringIO(words), delimiter=delimiter))
    except csv.Error as error:
        raise Unreadable(f"is no table that can be read ({error})") from error


def extract_xlsx(content: bytes) -> Extract:
    """The rows of all sheets of an Excel workbook, dates in ISO form; a blank line between sheets.

    A cell that is merged over several rows stands in each of them.

    Raises:
        Unreadable: if it is damaged, empty or too long.
    """
    with needs_documents("an Excel workbook"):
        import openpyxl
    try:
        workbook = openpyxl.load_workbook(io.BytesIO(content), read_only=True, data_only=True)
        return _extract(*map(_sheet_rows, workbook.worksheets))
    except Unreadable:
        raise
    except Exception as error:
        raise Unreadable("is a damaged Excel workbook") from error


def _extract(*sheets: Iterable[Iterable[str]]) -> Extract:
    lines: list[str] = []
    for rows in sheets:
        if lines and lines[-1]:
            lines.append("")
        lines += _lines(rows, MAX_ROWS - len(lines))
    text = "\n".join(lines).rstrip("\n")
    if not text:
        raise Unreadable("is a table without cells")
    return Extract(text, kind=SourceKind.TABLE)


def _lines(rows: Iterable[Iterable[str]], most: int) -> Iterator[str]:
    for number, row in enumerate(rows):
        if number >= most:
            raise Unreadable(f"has more than {MAX_ROWS:,} rows")
        line = "\t".join(" ".join(normalise(cell).split()) for cell in row).rstrip("\t")
        if line:
            yield line


def _sheet_rows(sheet: ReadOnlyWorksheet) -> Iterator[list[str]]:
    """The cells of a sheet's rows; what is merged downwards stands in every row that it spans."""
    spans = _merged_downwards(sheet)
    lasting: dict[int, tuple[int, str]] = {}
    for number, row in enumerate(sheet.iter_rows(values_only=True), start=1):
        cells = [_cell(value) for value in row[:MAX_COLUMNS]]
        for column, (last, words) in tuple(lasting.items()):
            if number > last:
                del lasting[column]
            elif column < len(cells):
                cells[column] = words
        for column, last in spans.get(number, ()):
            if column < len(cells):
                lasting[column] = last, cells[column]
        yield cells


def _merged_downwards(sheet: ReadOnlyWorksheet) -> dict[int, list[tuple[int, int]]]:
    """By first row: the columns, from 0, of cells that are merged over rows, and their last row.

    Openpyxl says so only of workbooks that it holds in memory whole, which a bomb would fill.
    """
    from openpyxl.utils.cell import range_boundaries

    spans: dict[int, list[tuple[int, int]]] = {}
    with sheet.parent._archive.open(sheet._worksheet_path) as part:
        ranges = _MERGED.findall(part.read())
    for area in ranges[:MAX_ROWS]:
        column, first, _, last = range_boundaries(area.decode("ascii"))
        if first < last:
            spans.setdefault(first, []).append((column - 1, last))
    return spans


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, datetime.datetime):
        return value.date().isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)
