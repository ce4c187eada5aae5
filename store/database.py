"""The records of the library: TinyDB files that are the truth, and the texts beside them.

The records stand on 256 shelves, a TinyDB file each, by the first two digits of their source's
SHA-256: TinyDB reads and writes a file whole, and so an import costs the same in a library of a
hundred records and in one of ten thousand. Every change is made
under one lock, which spans reading, changing and writing; nothing here is needed to read what
the index already knows.
"""

from __future__ import annotations

import contextlib
import datetime
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import filelock
import msgspec
from tinydb import TinyDB
from tinydb.table import Document, Table

from store.errors import DamagedLibrary, LibraryError, disk_sentence
from store.files import make_directory, write_durably
from store.locations import SHELVES, Locations, shelf_of
from store.records import Record, record_from_json, to_json
from store.storage import FileStorage, UnreadableFile, last_good_copy
from store.texts import digest, read_text, remove_text, write_texts

PATIENCE = 120.0
"""Seconds to wait for another process that writes; a write takes well under one."""

Shelf = Mapping[str, Mapping[str, Any]]
"""What stands on a shelf: records without their texts, as JSON data, by SHA-256."""


@dataclass(frozen=True, slots=True)
class Added:
    """What an import did, by SHA-256: `new` came in, `known` was there already."""

    new: tuple[str, ...]
    known: tuple[str, ...]


class ShelfTable(Table):
    """A TinyDB table whose documents go by the SHA-256 of their source."""

    document_id_class = str  # type: ignore[assignment]


class Database:
    """The shelves and texts of one library."""

    def __init__(self, places: Locations) -> None:
        self._places = places
        self._lock = filelock.FileLock(places.lock, timeout=PATIENCE, mode=0o600)
        self._open: dict[str, TinyDB] = {}

    @contextlib.contextmanager
    def writing(self) -> Iterator[None]:
        """Hold the library's lock; may be entered again while it is held by the same thread.

        Raises:
            LibraryError: if another process does not let go of it, or the disk refuses.
        """
        try:
            make_directory(self._places.records)
            make_directory(self._places.texts)
            entered = not self._lock.is_locked
            self._lock.acquire()
        except filelock.Timeout as error:
            raise LibraryError(
                f"Another ofsted-tui has been writing to {self._places.home} for "
                f"{PATIENCE:.0f} seconds; wait for it, or close it, and try again."
            ) from error
        except OSError as error:
            raise LibraryError(disk_sentence("Writing to", self._places.home, error)) from error
        try:
            if entered:
                self._open.clear()
                self._sweep()
            yield
        except OSError as error:
            raise LibraryError(disk_sentence("Writing to", self._places.home, error)) from error
        finally:
            self._lock.release()

    def add(self, records: Sequence[Record]) -> Added:
        """Keep records that are not known yet; a source is known by its bytes.

        When this returns, all of them are on the disk.

        Raises:
            LibraryError: if the disk refuses, or a shelf cannot be read.
        """
        arrived = {record.sha256: record for record in records}
        with self.writing():
            shelves = {name: self.shelf(name) for name in set(map(shelf_of, arrived))}
            new = {s: r for s, r in arrived.items() if s not in shelves[shelf_of(s)]}
            if new:
                self._announce(new)
                write_texts(self._places, {s: record.text for s, record in new.items()})
                for name in sorted(set(map(shelf_of, new))):
                    self._put(name, [r for s, r in new.items() if shelf_of(s) == name])
                self._places.arriving.unlink(missing_ok=True)
        return Added(tuple(new), tuple(s for s in arrived if s not in new))

    def remove(self, sha256: str) -> Record | None:
        """Forget a source; returns what was known of it, None if nothing was.

        Raises:
            LibraryError: if the disk refuses, or a shelf cannot be read.
        """
        with self.writing():
            stored = self.shelf(shelf_of(sha256)).get(sha256)
            if stored is None:
                return None
            record = from_stored(stored, read_text(self._places, sha256))
            self._table(shelf_of(sha256)).remove(doc_ids=[sha256])  # type: ignore[list-item]
            remove_text(self._places, sha256)
        return record

    def shelf(self, name: str) -> Shelf:
        """What stands on one shelf; to be asked while the lock is held.

        Raises:
            DamagedLibrary: if the shelf will not load; it has been set aside then.
            LibraryError: if it has a newer form, or the disk refuses.
        """
        path = self._places.shelf(name)
        try:
            tables = self._table(name).storage.read()
        except UnreadableFile as error:
            raise _set_aside(path, str(error)) from error
        except OSError as error:
            raise LibraryError(disk_sentence("Reading", path, error)) from error
        if tables is None:
            copy = last_good_copy(path)
            if copy.exists():
                raise DamagedLibrary(_missing_sentence(path, copy), path, copy)
            return {}
        return tables.get("articles", {})

    def shelves(self) -> Iterator[tuple[str, Shelf]]:
        """All shelves with their names, one at a time; to be asked while the lock is held.

        Raises:
            LibraryError: as `shelf`.
        """
        for name in SHELVES:
            yield name, self.shelf(name)

    def _put(self, name: str, records: Iterable[Record]) -> None:
        self._table(name).insert_multiple(
            Document(to_stored(record), doc_id=record.sha256)  # type: ignore[arg-type]
            for record in records
        )

    def _table(self, name: str) -> ShelfTable:
        if name not in self._open:
            self._open[name] = TinyDB(self._places.shelf(name), storage=FileStorage)
        return ShelfTable(self._open[name].storage, "articles")

    def _announce(self, new: Iterable[str]) -> None:
        write_durably(self._places.arriving, msgspec.json.encode(list(new)))

    def _sweep(self) -> None:
        """Clear away what a killed import left: texts without a record, half-written files."""
        try:
            content = self._places.arriving.read_bytes()
        except FileNotFoundError:
            return
        with contextlib.suppress(msgspec.DecodeError, ValueError):
            for sha256 in msgspec.json.decode(content, type=list[str]):
                if sha256 not in self.shelf(shelf_of(sha256)):
                    remove_text(self._places, sha256)
        for leftover in self._places.records.glob("*.tmp"):
            leftover.unlink()
        self._places.arriving.unlink(missing_ok=True)


def to_stored(record: Record) -> dict[str, Any]:
    """A record as its shelf keeps it: JSON data, with its text's digest in the text's place."""
    stored = to_json(record)
    stored["text_sha256"] = digest(stored.pop("text"))
    return stored


def from_stored(stored: Mapping[str, Any], text: str) -> Record:
    """The record that `to_stored` made `stored` of, with its text.

    Raises:
        LibraryError: if it does not have the form of a record.
    """
    data = {name: value for name, value in stored.items() if name != "text_sha256"}
    try:
        return record_from_json({**data, "text": text})
    except ValueError as error:
        raise LibraryError(f"A record of the library cannot be read: {error}.") from error


def _set_aside(path: Path, reason: str) -> DamagedLibrary:
    moment = datetime.datetime.now(datetime.UTC).strftime("%Y%m%dT%H%M%S%f")
    kept = path.with_name(f"{path.stem}.damaged-{moment}.json")
    try:
        path.rename(kept)
    except OSError as error:
        return DamagedLibrary(disk_sentence("Setting aside the damaged", path, error), path, None)
    copy = last_good_copy(path)
    offer = _offer(copy) if copy.exists() else "There is no earlier copy of it."
    return DamagedLibrary(
        f"{path} is damaged ({reason}) and was set aside as {kept.name}. {offer}",
        kept,
        copy if copy.exists() else None,
    )


def _missing_sentence(path: Path, copy: Path) -> str:
    return f"{path} is missing. {_offer(copy)}"


def _offer(copy: Path) -> str:
    day = datetime.datetime.fromtimestamp(copy.stat().st_mtime)
    return (
        "`ofsted-tui library --restore` puts back the last good copy, "
        f"of {day.day} {day:%B %Y, %H:%M}."
    )
