"""The index's file: opening it, making it anew when it is not ours, and lending connections."""

from __future__ import annotations

import contextlib
import queue
import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path

from store.index.schema import SCHEMA, TABLES

WRITING_CACHE = 32 * 1024
"""Kilobytes of pages that a writer keeps; in a large index its places are far apart."""


class Connections:
    """Connections to one index file, lent to any thread, one borrower at a time each."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._idle: queue.LifoQueue[sqlite3.Connection] = queue.LifoQueue()
        self._searching: set[sqlite3.Connection] = set()
        self._guard = threading.Lock()

    @contextlib.contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """A connection that sees one state of the index from the first query to the last."""
        try:
            connection = self._idle.get_nowait()
        except queue.Empty:
            connection = connect(self._path)
        try:
            connection.execute("BEGIN")
            yield connection
        finally:
            connection.rollback()
            self._idle.put(connection)

    @contextlib.contextmanager
    def searching(self) -> Iterator[sqlite3.Connection]:
        """As `reading`, but `interrupt` ends what it does with `sqlite3.OperationalError`."""
        with self.reading() as connection:
            with self._guard:
                self._searching.add(connection)
            try:
                yield connection
            finally:
                with self._guard:
                    self._searching.discard(connection)

    def interrupt(self) -> None:
        """Stop every search that is under way."""
        with self._guard:
            for connection in self._searching:
                connection.interrupt()

    @contextlib.contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """A connection in a transaction that is kept if the block ends well.

        To be used while the library's lock is held.
        """
        with contextlib.closing(connect(self._path)) as connection:
            connection.execute(f"PRAGMA cache_size=-{WRITING_CACHE}")
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
                self._idle.get_nowait().close()


def connect(path: Path) -> sqlite3.Connection:
    """A connection to the index at `path`, whose readers and writer do not wait for each other.

    Raises:
        sqlite3.Error: if it is no database, or cannot be opened.
    """
    connection = sqlite3.connect(
        path, timeout=30, isolation_level=None, check_same_thread=False, cached_statements=256
    )
    try:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=NORMAL")
        connection.execute("PRAGMA temp_store=MEMORY")
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
