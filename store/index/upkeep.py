"""Changing the library: the records first, the index that is derived from them after.

All of it happens under the library's lock. What fails after the records are kept is made good
at the next opening, because the index knows which shelves it has not seen.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Collection, Iterator, Sequence

from store.database import Added, Database, to_stored
from store.errors import LibraryError
from store.index.connections import Connections, is_current, make_anew
from store.index.freshness import changed_shelves, is_fresh
from store.index.writing import Outdated, bring_up_to_date, drop, note_stamps, put, settle
from store.locations import SHELVES, Locations, shelf_of
from store.records import Record
from store.stamps import stamps


class Upkeep:
    """Keeps the index of one library in step with its records."""

    def __init__(self, places: Locations, connections: Connections) -> None:
        self._places = places
        self._connections = connections
        self._database = Database(places)

    def add(self, records: Sequence[Record]) -> Added:
        """Keep records, and index those that are new; councils wait to be settled."""
        shelves = {shelf_of(record.sha256) for record in records}
        with self._database.writing():
            self._refresh(shelves)
            added = self._database.add(records)
            new = set(added.new)
            with self._changing() as index:
                for record in {r.sha256: r for r in records if r.sha256 in new}.values():
                    put(index, record, to_stored(record))
                note_stamps(index, stamps(self._places, shelves))
        return added

    def remove(self, sha256: str) -> Record | None:
        """Forget a source, here and in the index."""
        shelves = {shelf_of(sha256)}
        with self._database.writing():
            self._refresh(shelves)
            record = self._database.remove(sha256)
            if record is not None:
                with self._changing() as index:
                    drop(index, record)
                    settle(index)
                    note_stamps(index, stamps(self._places, shelves))
        return record

    def settle(self) -> None:
        """Merge anew the councils that wait for it."""
        with self._database.writing(), self._changing() as index:
            settle(index)

    def refresh(self) -> None:
        """Bring the whole index up to date, or make it anew where that cannot be."""
        with self._database.writing():
            self._refresh(SHELVES)

    def make_anew(self) -> None:
        """Make the whole index anew, whatever it holds."""
        with self._database.writing():
            self._start_anew()

    def _refresh(self, shelves: Collection[str]) -> None:
        if not is_current(self._places.index):
            self._start_anew()
        elif not is_fresh(self._places, self._connections, shelves):
            try:
                self._catch_up(shelves)
            except (Outdated, sqlite3.DatabaseError):
                self._start_anew()

    def _start_anew(self) -> None:
        self._connections.close()
        try:
            make_anew(self._places.index)
            self._catch_up(SHELVES)
        except sqlite3.Error as error:
            raise LibraryError(
                f"The index {self._places.index} cannot be made: {error}. "
                "No record has been lost; it is made at the next start."
            ) from error

    def _catch_up(self, shelves: Collection[str]) -> None:
        with self._connections.writing() as index:
            changed = changed_shelves(self._places, index, shelves)
            for name in changed:
                bring_up_to_date(index, self._places, self._database.shelf(name), name)
            settle(index)
            note_stamps(index, changed)

    @contextlib.contextmanager
    def _changing(self) -> Iterator[sqlite3.Connection]:
        try:
            with self._connections.writing() as index:
                yield index
        except sqlite3.Error as error:
            raise LibraryError(
                f"The records are kept, but the index {self._places.index} could not follow: "
                f"{error}. It is made good at the next start."
            ) from error
