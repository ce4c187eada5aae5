"""The index's file: opening it, making it anew when it is not ours, and lending connections."""

from __future__ import annotations

import contextlib
import math
import queue
import sqlite3
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from store.disk.reading_ahead import read_ahead, want_again
from store.errors import UnreadableIndex
from store.index.schema import PLACES_OF_WORDS, SCHEMA, TABLES

STEPS = 2000
"""Steps of SQLite's machine, well under a millisecond, after which a search looks at the clock."""

PAGE = 16 * 1024
"""Bytes of the index that are read and written at once.

With SQLite's own 4096, searches of 100,000 articles that the system had let go of took half as
long again: they waited for a disk at many more places. An index keeps the page it was made with.
"""

LONGEST_LOG = 4 * 1024 * 1024
"""Bytes that are written before what has been is put in its place, however large a page is.

What waits for that when the index is closed is waited for by its user.
"""

WRITING_CACHE = 32 * 1024
"""Kilobytes of pages that a writer keeps; in a large index its places are far apart."""

AHEAD = 512 << 20
"""Bytes of an index that is read ahead of its searches; a larger one is not worth the wait."""

AHEAD_WITHIN = 1.0
"""Seconds for which reading ahead may keep a disk, or a network, busy."""


class Stopped(Exception):
    """A search was interrupted."""


class Searching(NamedTuple):
    """A connection that is used for a search, and whether that is to stop.

    `until` is the moment, on the monotonic clock, at which it stops by itself.
    """

    connection: sqlite3.Connection
    stopped: threading.Event
    until: float

    def is_over(self) -> bool:
        """Whether the search is no longer wanted, or has taken too long."""
        return self.stopped.is_set() or time.monotonic() > self.until

    def go_on(self) -> None:
        """See that the search is still wanted.

        Raises:
            Stopped: if it is not.
        """
        if self.is_over():
            raise Stopped


class _Lent(NamedTuple):
    connection: sqlite3.Connection
    file: int


class Connections:
    """Connections to one index file, lent to any thread, one borrower at a time each."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._idle: queue.LifoQueue[_Lent] = queue.LifoQueue()
        self._searches: set[Searching] = set()
        self._guard = threading.Lock()
        self._ahead = 0
        self._is_ahead = False

    @contextlib.contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """A connection that sees one state of the index from the first query to the last.

        Raises:
            UnreadableIndex: if the file is damaged or gone.
            Stopped: if `interrupt` was called while a search used it.
        """
        lent = None
        try:
            lent = self._borrow()
            lent.connection.execute("BEGIN")
            yield lent.connection
        except sqlite3.Error as error:
            if "interrupted" in str(error):
                raise Stopped from error
            raise UnreadableIndex(
                f"The index {self._path} cannot be read ({error}); "
                "`ofsted-tui library --reindex` makes it anew."
            ) from error
        finally:
            if lent is not None:
                self._give_back(lent)

    @contextlib.contextmanager
    def searching(self, within: float = math.inf) -> Iterator[Searching]:
        """As `reading`, for something that `interrupt` can stop, or the time: so many seconds.

        Raises:
            UnreadableIndex: if the file is damaged or gone.
            Stopped: if the database fails once the search is to stop, whatever it says of why.
        """
        with self.reading() as connection:
            search = Searching(connection, threading.Event(), time.monotonic() + within)
            connection.set_progress_handler(search.is_over, STEPS)
            with self._guard:
                self._searches.add(search)
            try:
                yield search
            except sqlite3.Error as error:
                # FTS5 tells of an interruption while it opens a table as of a table that is broken.
                if search.is_over():
                    raise Stopped from error
                raise
            finally:
                with self._guard:
                    self._searches.discard(search)
                connection.set_progress_handler(None, 0)

    def read_ahead(self) -> None:
        """Have the file at hand for searches, which read of it a little in very many places.

        Each file is read ahead once; it takes a second at most, on any thread. From then on the
        system is asked for what of it has made room for something else.
        """
        file = self._file_number()
        if file != self._ahead:
            self._ahead = file
            self._is_ahead = read_ahead(self._path, AHEAD, AHEAD_WITHIN)
        elif self._is_ahead:
            want_again(self._path)

    def interrupt(self) -> None:
        """Stop every search that is under way; each then raises `Stopped`."""
        with self._guard:
            for search in self._searches:
                search.stopped.set()
                search.connection.interrupt()

    @contextlib.contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """A connection in a transaction that is kept if the block ends well.

        To be used while the library's lock is held.
        """
        with contextlib.closing(connect(self._path)) as connection:
            connection.execute(f"PRAGMA cache_size=-{WRITING_CACHE}")
            connection.execute(f"PRAGMA wal_autocheckpoint={LONGEST_LOG // PAGE}")
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
            except BaseException:
                connection.rollback()
                raise
            connection.commit()

    def close(self) -> None:
        """Close what is idle; what is lent closes with its borrower."""
        with contextlib.suppress(queue.Empty):
            while True:
                self._idle.get_nowait().connection.close()

    def _borrow(self) -> _Lent:
        file = self._file_number()
        with contextlib.suppress(queue.Empty):
            while True:
                lent = self._idle.get_nowait()
                if lent.file == file:
                    return lent
                # Another process made the index anew; this is still the old one.
                lent.connection.close()
        return _Lent(connect(self._path), file)

    def _give_back(self, lent: _Lent) -> None:
        try:
            lent.connection.rollback()
        except sqlite3.Error:
            lent.connection.close()
        else:
            self._idle.put(lent)

    def _file_number(self) -> int:
        try:
            return self._path.stat().st_ino
        except OSError:
            return 0


def connect(path: Path) -> sqlite3.Connection:
    """A connection to the index at `path`, whose readers and writer do not wait for each other.

    Raises:
        sqlite3.Error: if it is no database, or cannot be opened.
    """
    connection = sqlite3.connect(
        path, timeout=30, isolation_level=None, check_same_thread=False, cached_statements=256
    )
    try:
        connection.execute(f"PRAGMA page_size={PAGE}")
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=NORMAL")
        connection.execute("PRAGMA temp_store=MEMORY")
        # Not where it is used: there a transaction would take it back at its end.
        connection.execute(PLACES_OF_WORDS)
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def is_current(path: Path) -> bool:
    """Whether there is an index of this program's form at `path`, and it opens."""
    if not path.exists():
        return False
    try:
        with contextlib.closing(connect(path)) as connection:
            (number,) = connection.execute("PRAGMA user_version").fetchone()
    except sqlite3.Error:
        return False
    return bool(number == SCHEMA)


def make_anew(path: Path) -> None:
    """Put an empty index at `path`; to be called while the library's lock is held.

    Raises:
        OSError: if the file that is there cannot be removed.
        sqlite3.Error: if the disk refuses.
    """
    for suffix in ("", "-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
    path.touch(mode=0o600)
    with contextlib.closing(connect(path)) as connection:
        connection.executescript(f"BEGIN;{TABLES}PRAGMA user_version={SCHEMA};COMMIT;")
