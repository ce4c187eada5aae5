"""The library as one thing: what a screen or a command asks, and how it is changed."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from store.errors import LibraryError, disk_sentence
from store.files import make_directory
from store.history import CouncilHistory, CouncilSummary, Source
from store.index import reading
from store.index.connections import Connections, is_current, make_anew
from store.index.reading import Counts
from store.locations import SHELVES, Locations
from store.records import Record
from store.related import Related, related
from store.search.searching import SearchResults, search
from store.stamps import stamp
from store.texts import read_text

if TYPE_CHECKING:
    from store.database import Added, Database


class Library:
    """One library, open. Its methods may be called from any thread.

    Reading asks the derived index alone. What writes is imported when something is written, so
    that opening stays light.
    """

    def __init__(self, places: Locations) -> None:
        self._places = places
        self._index = Connections(places.index)
        self._kept: Database | None = None

    @classmethod
    def open(cls, home: Path) -> Library:
        """The library in the data directory `home`, made if there is none yet.

        An index that does not fit the records is brought up to date first.

        Raises:
            LibraryError: if it cannot be; one sentence says why and what to do.
        """
        library = cls(Locations(home))
        try:
            make_directory(home)
            if not library._is_fresh():
                library._refresh()
        except OSError as error:
            raise LibraryError(disk_sentence("Opening the library in", home, error)) from error
        return library

    def close(self) -> None:
        """Let go of the index's file."""
        self._index.close()

    def is_empty(self) -> bool:
        """Whether there is no source in it."""
        with self._index.reading() as index:
            return index.execute("SELECT 1 FROM articles LIMIT 1").fetchone() is None

    def add(self, records: Sequence[Record]) -> Added:
        """Keep records whose sources are not known yet; they are on the disk when this returns.

        Raises:
            LibraryError: if they cannot be kept; the library is then as it was.
        """
        with self._database.writing():
            was_fresh = self._is_fresh()
            added = self._database.add(records)
            if not was_fresh:
                self._refresh()
            elif added.new:
                self._put([record for record in records if record.sha256 in set(added.new)])
        return added

    def remove(self, sha256: str) -> Record | None:
        """Forget a source; returns what was known of it, to be added again, or None.

        Raises:
            LibraryError: if the disk refuses.
        """
        from store.index.writing import drop, note_stamp, settle

        with self._database.writing():
            if not self._is_fresh():
                self._refresh()
            record = self._database.remove(sha256)
            if record is not None:
                with self._index.writing() as index:
                    drop(index, record)
                    settle(index)
                    note_stamp(index, sha256[0], stamp(self._places.shelf(sha256[0])))
        return record

    def counts(self) -> Counts:
        """How many councils, inspections and articles there are."""
        with self._index.reading() as index:
            return reading.counts(index)

    def councils(self) -> list[CouncilSummary]:
        """All councils that something is known of, by name."""
        with self._index.reading() as index:
            return reading.summaries(index)

    def history(self, council: str) -> CouncilHistory | None:
        """A council's inspections, by its name or ONS code; None if nothing is known of it."""
        with self._index.reading() as index:
            return reading.history(index, council)

    def article(self, sha256: str) -> Record | None:
        """All that is known of a source, with its text; None if it is not there.

        Raises:
            LibraryError: if the text cannot be read.
        """
        with self._index.reading() as index:
            record = reading.record(index, sha256)
        return replace(record, text=read_text(self._places, sha256)) if record else None

    def articles(self) -> list[Source]:
        """All sources, the newest first."""
        with self._index.reading() as index:
            return reading.sources(index)

    def search(self, query: str, limit: int = 50, *, ranked: bool = True) -> SearchResults:
        """What is found for a query, whatever it is; see `store.search.query` for the language.

        With `ranked` off, the articles are the first at hand instead of the best: what to show
        while the best are still being worked out.
        """
        try:
            with self._index.searching() as index:
                return search(index, lambda s: read_text(self._places, s), query, limit, ranked)
        except sqlite3.OperationalError as error:
            if "interrupted" not in str(error):
                raise
            return SearchResults(interrupted=True)

    def interrupt_search(self) -> None:
        """Stop the searches that are under way; they return without hits."""
        self._index.interrupt()

    def related(self, sha256: str, council: str | None = None) -> list[Related]:
        """The sources that belong to a source, and why; all councils that it tells of, or one."""
        with self._index.reading() as index:
            return related(index, sha256, council)

    @property
    def _database(self) -> Database:
        if self._kept is None:
            from store.database import Database

            self._kept = Database(self._places)
        return self._kept

    def _stamps(self) -> dict[str, str]:
        stamps = {name: stamp(self._places.shelf(name)) for name in SHELVES}
        return {name: value for name, value in stamps.items() if value is not None}

    def _is_fresh(self) -> bool:
        if not is_current(self._places.index):
            return False
        with self._index.reading() as index:
            noted = dict(index.execute("SELECT name, stamp FROM shelves WHERE stamp != ''"))
        return bool(noted == self._stamps())

    def _put(self, records: Sequence[Record]) -> None:
        """Index records that have just been kept; what cannot be now is at the next opening."""
        from store.database import to_stored
        from store.index.writing import note_stamp, put, settle

        with self._index.writing() as index:
            for record in {record.sha256: record for record in records}.values():
                put(index, record, to_stored(record))
            settle(index)
            for name in {record.sha256[0] for record in records}:
                note_stamp(index, name, stamp(self._places.shelf(name)))

    def _refresh(self) -> None:
        """Bring the index up to date, or make it anew where that cannot be done."""
        from store.index.writing import Outdated

        with self._database.writing():
            if not is_current(self._places.index):
                self._index.close()
                make_anew(self._places.index)
            try:
                self._bring_up_to_date()
            except (Outdated, sqlite3.DatabaseError):
                self._index.close()
                make_anew(self._places.index)
                self._bring_up_to_date()

    def _bring_up_to_date(self) -> None:
        from store.index.writing import bring_up_to_date, settle

        with self._index.writing() as index:
            noted = dict(index.execute("SELECT name, stamp FROM shelves").fetchall())
            for name in SHELVES:
                now = stamp(self._places.shelf(name))
                if noted.get(name) != (now or ""):
                    shelf = self._database.shelf(name)
                    bring_up_to_date(index, self._places, shelf, name, now)
            settle(index)
