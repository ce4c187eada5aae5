"""Tables, CSV and Excel: their rows as lines, the cells apart by tabs."""

from __future__ import annotations

import csv
import datetime
import io
from collections.abc import Iterable, Iterator

from store.characters import normalise
from store.readers.libraries import needs_documents
from store.readers.text import decode
from store.readers.unreadable import Unreadable
from store.records import Extract, SourceKind

MAX_ROWS = 100_000
"""How many rows are read at most; every inspection since 2009 would fill about 2,000."""
MAX_COLUMNS = 500
"""How many cells of a row are read."""

_DELIMITERS = ",;\t|"


def extract_csv(content: bytes) -> Extract:
    """The rows of a CSV or TSV file; the delimiter is the one that its first line has most of.

    Raises:
        Unreadable: if it is no text, no table, or too long.
    """
    words = normalise(decode(content))
    first = words.lstrip().partition("\n")[0]
    delimiter = max(_DELIMITERS, key=first.count)
    try:
        return _extract(csv.reader(io.StringIO(words), delimiter=delimiter))
    except csv.Error as error:
        raise Unreadable(f"is no table that can be read ({error})") from error


def extract_xlsx(content: bytes) -> Extract:
    """The rows of all sheets of an Excel workbook, dates in ISO form.

    Raises:
        Unreadable: if it is damaged, empty or too long.
    """
    with needs_documents("an Excel workbook"):
        import openpyxl
    try:
        workbook = openpyxl.load_workbook(io.BytesIO(content), read_only=True, data_only=True)
        return _extract(
            [_cell(value) for value in row[:MAX_COLUMNS]]
            for sheet in workbook.worksheets
            for row in sheet.iter_rows(values_only=True)
        )
    except Unreadable:
        raise
    except Exception as error:
        raise Unreadable("is a damaged Excel workbook") from error


def _extract(rows: Iterable[Iterable[str]]) -> Extract:
    lines = list(_lines(rows))
    if not lines:
        raise Unreadable("is a table without cells")
    return Extract("\n".join(lines), kind=SourceKind.TABLE)


def _lines(rows: Iterable[Iterable[str]]) -> Iterator[str]:
    for number, row in enumerate(rows):
        if number == MAX_ROWS:
            raise Unreadable(f"has more than {MAX_ROWS:,} rows")
        line = "\t".join(" ".join(normalise(cell).split()) for cell in row).rstrip("\t")
        if line:
            yield line


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, datetime.datetime):
        return value.date().isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)
