"""Putting back what was lost: the last good copy of a shelf, and what the index has besides."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from msgspec import structs

from store.database import Database
from store.disk.files import replace_durably
from store.disk.locations import Locations
from store.disk.shelves import look_at_shelves
from store.disk.texts import read_text
from store.errors import LibraryError
from store.index import reading
from store.index.connections import connect, is_current
from store.records import Record
from store.storage import FileStorage, UnreadableFile, last_good_copy


@dataclass(frozen=True, slots=True)
class Restored:
    """What was put back: which shelves, how many records from copies and how many otherwise."""

    shelves: tuple[str, ...]
    from_copies: int
    from_index: int


def restore(places: Locations) -> Restored:
    """Put back every shelf that is missing; those that are there stay as they are.

    Raises:
        LibraryError: if the disk refuses, or a shelf that is there cannot be read.
    """
    database = Database(places)
    with database.writing():
        lost = look_at_shelves(places).missing
        copied = sum(_put_back(places, name) for name in lost)
        kept = {sha256 for name in lost for sha256 in database.shelf(name)}
        rescued = [record for record in _indexed(places, lost) if record.sha256 not in kept]
        if rescued:
            database.append(rescued)
    return Restored(lost, copied, len(rescued))


def _put_back(places: Locations, name: str) -> int:
    """Put what there is of a shelf in its place, an empty one where there is nothing.

    What an older program set aside is taken back whole; else the last good copy is.
    """
    path = places.shelf(name)
    set_aside = sorted(places.records.glob(f"{name}.newer-*.json"), reverse=True)
    for copy in (*set_aside, last_good_copy(path)):
        with contextlib.suppress(UnreadableFile):
            tables = FileStorage(copy).read()
            if tables is not None:
                replace_durably(path, copy.read_bytes())
                return len(tables.get("articles", {}))
    FileStorage(path).write({"articles": {}})
    return 0


def _indexed(places: Locations, shelves: Iterable[str]) -> Iterator[Record]:
    """The records of these shelves that the index has, as far as they can be read."""
    if not is_current(places.index):
        return
    with contextlib.suppress(sqlite3.Error), contextlib.closing(connect(places.index)) as index:
        for name in shelves:
            for record in reading.records_on_shelf(index, name):
                with contextlib.suppress(LibraryError):
                    yield structs.replace(record, text=read_text(places, record.sha256))
