"""Rows as a workbook that Excel opens: every text a text, whatever it looks like."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterable
from typing import Any, BinaryIO

from store.exporting.cells import is_risky, plain
from store.exporting.row import COLUMNS, Row

MOST_ROWS = 1_048_575
"""What a sheet can hold below its heads."""
LONGEST_CELL = 32_767
"""Characters that Excel takes in one cell."""
_WIDTHS = {"sentence": 80, "title": 40, "council": 24}


class MissingLibrary(Exception):
    """A library that is not installed; `str()` says how to get it."""


class TooManyRows(Exception):
    """More rows than a form can hold; `str()` says what to do."""


def write_workbook(rows: Iterable[Row], file: BinaryIO) -> int:
    """Write a workbook of one sheet with its heads fixed; returns how many rows there are.

    Numbers are numbers; all else is of the string type, and what could be a formula is marked as
    quoted, so that it stays text when somebody edits it. A text that is longer than a cell can
    hold ends with an ellipsis.

    Raises:
        MissingLibrary: if openpyxl is not installed.
        TooManyRows: if a sheet cannot hold them.
    """
    try:
        import openpyxl
        from openpyxl.cell import WriteOnlyCell
        from openpyxl.styles import Font
        from openpyxl.utils import get_column_letter
    except ImportError as error:
        raise MissingLibrary(
            "An Excel workbook needs one more library: pip install 'ofsted-tui[documents]'"
        ) from error

    workbook = openpyxl.Workbook(write_only=True)
    sheet = workbook.create_sheet("ofsted-tui")
    sheet.freeze_panes = "A2"
    for number, column in enumerate(COLUMNS, start=1):
        width = _WIDTHS.get(column, max(12, len(column) + 2))
        sheet.column_dimensions[get_column_letter(number)].width = width

    def cell(value: object) -> Any:
        if value is None:
            return None
        if isinstance(value, int):
            return value
        text = plain(value)
        made = WriteOnlyCell(sheet, _fitting(text))
        made.data_type = "s"
        made.quotePrefix = is_risky(text)
        return made

    def head(column: str) -> Any:
        made = cell(column)
        made.font = Font(bold=True)
        return made

    sheet.append([head(column) for column in COLUMNS])
    number = 0
    try:
        for number, row in enumerate(rows, start=1):
            if number > MOST_ROWS:
                raise TooManyRows(f"A workbook holds {MOST_ROWS:,} rows; write CSV instead.")
            sheet.append([cell(getattr(row, column)) for column in COLUMNS])
    except BaseException:
        sheet.close()  # what openpyxl has begun complains if it is only let go of
        raise
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(COLUMNS))}{number + 1}"
    # A pipe that is closed early is for a copy to find out, not for openpyxl.
    with tempfile.TemporaryFile() as whole:
        workbook.save(whole)
        whole.seek(0)
        shutil.copyfileobj(whole, file)
    return number


def _fitting(text: str) -> str:
    return text if len(text) <= LONGEST_CELL else text[: LONGEST_CELL - 1] + "…"
