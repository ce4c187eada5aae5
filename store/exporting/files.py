"""Exports on the disk: whole or not at all, and never in the place of something else unasked."""

from __future__ import annotations

import codecs
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from store.disk.files import replacing
from store.errors import disk_sentence
from store.exporting.formats import Format
from store.exporting.row import Row, RowKind
from store.exporting.selections import Everything, Selection, rows_of
from store.exporting.workbooks import MissingLibrary, TooManyRows
from store.exporting.writing import write_rows
from store.interchange import to_line
from store.library import Library

Watch = Callable[[int], object]


def no_one(number: int) -> None:
    """Watches nothing."""


class ExportFailed(Exception):
    """Something that cannot be exported; `str()` is one sentence on why, and what to do."""


def export_to_file(
    library: Library,
    chosen: Selection,
    form: Format,
    path: Path,
    *,
    only: Iterable[RowKind] = (),
    with_text: bool = True,
    watch: Watch = no_one,
) -> int:
    """Write what is chosen to a file; returns how many rows, or sources, there are in it.

    A file of CSV begins with the mark of UTF-8: without it Excel takes the text for Windows-1252.
    A file that is there is replaced when the new one is whole; who calls has asked about it.
    `watch` is told how many rows there are so far; what it raises stops the export.

    Raises:
        ExportFailed: if it cannot be written; what was there is as it was.
        LibraryError: if the library cannot be read.
    """
    path = path.expanduser()
    if path.exists() and not path.is_file():
        raise ExportFailed(f"{path} is no file that can be replaced; name another one.")
    try:
        with replacing(path.resolve()) as file:
            file.write(codecs.BOM_UTF8 if form is Format.CSV else b"")
            return export_to_stream(
                library, chosen, form, file, only=only, with_text=with_text, watch=watch
            )
    except OSError as error:
        raise ExportFailed(disk_sentence("Writing", path, error)) from error


def export_to_stream(
    library: Library,
    chosen: Selection,
    form: Format,
    file: BinaryIO,
    *,
    only: Iterable[RowKind] = (),
    with_text: bool = True,
    watch: Watch = no_one,
) -> int:
    """Write what is chosen to a file that is open; returns how many rows there are.

    Everything as JSON Lines is the library's records as `ofsted-tui import` reads them back, a
    source each, with their texts if `with_text`; it has rows like all else if `only` names kinds.

    Raises:
        ExportFailed: if the form needs a library that is not there, or cannot hold so much.
        LibraryError: if the library cannot be read.
        OSError: if the file cannot be written.
    """
    kinds = tuple(only)
    if is_records(chosen, form, kinds):
        number = 0
        for record in library.records():
            file.write(to_line(record, with_text).encode() + b"\n")
            number += 1
            watch(number)
        return number
    try:
        return write_rows(_watched(rows_of(library, chosen, kinds), watch), form, file)
    except (MissingLibrary, TooManyRows) as error:
        raise ExportFailed(str(error)) from error


def _watched(rows: Iterable[Row], watch: Watch) -> Iterator[Row]:
    for number, row in enumerate(rows, start=1):
        watch(number)
        yield row


def is_records(chosen: Selection, form: Format, only: Iterable[RowKind] = ()) -> bool:
    """Whether an export has the library's records, and no rows."""
    return isinstance(chosen, Everything) and form is Format.JSONL and not tuple(only)
