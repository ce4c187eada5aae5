"""Changing the library: the records first, the index that is derived from them after.

All of it happens under the library's lock. What fails after the records are kept is made good
at the next opening, because the index knows which shelves it has not seen.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from store.database import Database
from store.disk.locations import Locations
from store.disk.shelves import look_at_shelves
from store.errors import LibraryError, UnreadableIndex
from store.index import reading
from store.index.connections import Connections, is_current, make_anew
from store.index.councils import settle
from store.index.freshness import is_fresh, noted_stamps
from store.index.writing import Arrival, Outdated, bring_up_to_date, drop, note_stamps, put
from store.records import Record

AT_ONCE = 8
"""Shelves that are indexed in one transaction, so that a large index is not made in memory."""


@dataclass(frozen=True, slots=True)
class Added:
    """What an import did, by SHA-256: `new` came in, `known` was there already."""

    new: tuple[str, ...]
    known: tuple[str, ...]


class Upkeep:
    """Keeps the index of one library in step with its records."""

    def __init__(self, places: Locations, connections: Connections) -> None:
        self._places = places
        self._connections = connections
        self._database = Database(places)

    def add(self, records: Sequence[Record], settled: bool) -> Added:
        """Keep records, and index those that are new; councils are settled, or wait for it."""
        arrived = {record.sha256: record for record in records}
        with self._database.writing():
            self._refresh()
            with self._connections.reading() as index:
                new = {s: r for s, r in arrived.items() if not reading.is_known(index, s)}
            if new:
                shelves = self._database.append(list(new.values()))
                with self._changing(shelves) as index:
                    put(
                        index,
                        [
                            Arrival(new[sha256], stored, name)
                            for name in shelves
                            for sha256, stored in self._database.shelf(name).items()
                            if sha256 in new
                        ],
                    )
                    if settled:
                        settle(index)
        return Added(tuple(new), tuple(sha256 for sha256 in arrived if sha256 not in new))

    def remove(self, sha256: str) -> Record | None:
        """Forget a source, here and in the index."""
        with self._database.writing():
            self._refresh()
            with self._connections.reading() as index:
                name = reading.shelf_of(index, sha256)
            record = self._database.remove(name, sha256) if name else None
            if name and record is not None:
                with self._changing([name]) as index:
                    drop(index, record)
                    settle(index)
        return record

    def settle(self) -> None:
        """Merge anew the councils that wait for it."""
        with self._database.writing(), self._changing(()) as index:
            settle(index)

    def refresh(self) -> None:
        """Bring the index up to date, or make it anew where that cannot be."""
        with self._database.writing():
            self._database.refuse_missing()
            self._refresh()
            self.settle()

    def make_anew(self) -> None:
        """Make the whole index anew, whatever it holds."""
        with self._database.writing():
            self._database.refuse_missing()
            self._start_anew()
            self.settle()

    def _refresh(self) -> None:
        try:
            if not is_fresh(self._places, self._connections):
                self._database.refuse_missing()
                self._catch_up()
        except (Outdated, UnreadableIndex, sqlite3.DatabaseError):
            self._start_anew()

    def _start_anew(self) -> None:
        self._connections.close()
        try:
            make_anew(self._places.index)
            self._catch_up()
        except (UnreadableIndex, sqlite3.Error) as error:
            raise LibraryError(
                f"The index {self._places.index} cannot be made: {error}. "
                "No record has been lost; it is made at the next start."
            ) from error

    def _catch_up(self) -> None:
        if not is_current(self._places.index):
            raise Outdated
        stamps = look_at_shelves(self._places).stamps
        with self._connections.reading() as index:
            noted = noted_stamps(index)
        if noted.keys() - stamps.keys():
            raise Outdated
        changed = [name for name, stamp in stamps.items() if noted.get(name) != stamp]
        for at in range(0, len(changed), AT_ONCE):
            names = changed[at : at + AT_ONCE]
            with self._connections.writing() as index:
                for name in names:
                    bring_up_to_date(index, self._places, self._database.shelf(name), name)
                note_stamps(index, {name: stamps[name] for name in names})

    @contextlib.contextmanager
    def _changing(self, shelves: Iterable[str]) -> Iterator[sqlite3.Connection]:
        """The index, to be changed as the shelves of these names just were."""
        try:
            with self._connections.writing() as index:
                yield index
                stamps = look_at_shelves(self._places).stamps
                note_stamps(index, {name: stamps[name] for name in shelves})
        except sqlite3.Error as error:
            raise LibraryError(
                f"The records are kept, but the index {self._places.index} could not follow: "
                f"{error}. It is made good at the next start."
            ) from error
