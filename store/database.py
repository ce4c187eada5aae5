"""The records of the library: TinyDB files that are the truth, and the texts beside them.

TinyDB reads and writes a file whole. So the records stand on shelves, a TinyDB file each, in the
order in which they came; a full shelf is not written again, and an import costs the same in a
library of a hundred records and in one of ten thousand. Every change is made under one lock,
which spans reading, changing and writing; nothing here is needed to read what the index knows.
"""

from __future__ import annotations

import contextlib
import datetime
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import filelock
import msgspec
from tinydb import TinyDB
from tinydb.table import Document, Table

from store.disk.files import make_directory, write_durably
from store.disk.locations import Locations, checked
from store.disk.shelves import look_at_shelves, next_shelf
from store.disk.texts import remove_text, write_texts
from store.errors import DamagedLibrary, LibraryError, disk_sentence
from store.records import Record
from store.storage import FileStorage, NewerFile, UnreadableFile, last_good_copy
from store.stored import Stored, from_stored, text_left, to_stored

CAPACITY = 256
"""Records on a shelf; half a megabyte, which is read and written in a few milliseconds."""

OPEN_AT_ONCE = 6
"""Shelves that are kept in memory while the lock is held: what an import of a thousand fills."""

PATIENCE = 120.0
"""Seconds to wait for another process that writes; a write takes well under one."""

Shelf = Mapping[str, Stored]
"""What stands on a shelf: records without their texts, by SHA-256."""


class ShelfTable(Table):
    """A TinyDB table whose documents go by the SHA-256 of their source."""

    document_id_class = str  # type: ignore[assignment]


class _Arriving(msgspec.Struct):
    """What an import under way writes: to be cleared away if it does not come to its end."""

    shelves: list[str]
    texts: list[str]


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
                self._sweep()
            yield
        except OSError as error:
            raise LibraryError(disk_sentence("Writing to", self._places.home, error)) from error
        finally:
            self._lock.release()

    def append(self, records: Sequence[Record]) -> tuple[str, ...]:
        """Keep records that are not there yet, no two of one source; returns the shelves' names.

        To be called while the lock is held. When this returns, all of them are on the disk.

        Raises:
            LibraryError: if a shelf cannot be read.
            OSError: if the disk refuses.
            ValueError: if a record goes by something that is no SHA-256.
        """
        for record in records:
            checked(record.sha256)
        portions = self._portions(records)
        arriving = _Arriving(list(portions), [record.sha256 for record in records])
        write_durably(self._places.arriving, msgspec.json.encode(arriving))
        write_texts(self._places, {record.sha256: record.text for record in records})
        for name, portion in portions.items():
            self._table(name).insert_multiple(
                Document(to_stored(record), doc_id=record.sha256)  # type: ignore[arg-type]
                for record in portion
            )
        self._places.arriving.unlink(missing_ok=True)
        return tuple(portions)

    def remove(self, name: str, sha256: str) -> Record | None:
        """Forget a source that stands on that shelf; returns what was known of it.

        A text that is lost, or is not what was imported, is empty in what is returned.

        To be called while the lock is held.

        Raises:
            LibraryError: if the shelf cannot be read.
            OSError: if the disk refuses.
        """
        stored = self.shelf(name).get(sha256)
        if stored is None:
            return None
        record = from_stored(stored, text_left(self._places, stored))
        self._table(name).remove(doc_ids=[sha256])  # type: ignore[list-item]
        remove_text(self._places, sha256)
        return record

    def shelf(self, name: str) -> Shelf:
        """What stands on one shelf; to be asked while the lock is held.

        Raises:
            DamagedLibrary: if the shelf will not load, or has a newer form; it was set aside then.
            LibraryError: if the disk refuses.
        """
        path = self._places.shelf(name)
        try:
            tables = self._table(name).storage.read()
        except UnreadableFile as error:
            raise _set_aside(path, error) from error
        except OSError as error:
            raise LibraryError(disk_sentence("Reading", path, error)) from error
        return (tables or {}).get("articles", {})

    def refuse_missing(self) -> None:
        """See that every shelf that was ever there is there.

        Raises:
            DamagedLibrary: if one is not; says how to put it back.
        """
        for name in look_at_shelves(self._places).missing:
            path = self._places.shelf(name)
            raise DamagedLibrary(f"{path} is missing. {_offer(path)}", path)

    def _portions(self, records: Sequence[Record]) -> dict[str, Sequence[Record]]:
        """Which records go to which shelf: the last one is filled first."""
        names = list(look_at_shelves(self._places).stamps)
        name = names[-1] if names else next_shelf(names)
        room = CAPACITY - len(self.shelf(name))
        portions: dict[str, Sequence[Record]] = {}
        at = 0
        while at < len(records):
            if room > 0:
                portions[name] = records[at : at + room]
                at += room
            names.append(name)
            name, room = next_shelf(names), CAPACITY
        return portions

    def _table(self, name: str) -> ShelfTable:
        if name not in self._open:
            while len(self._open) >= OPEN_AT_ONCE:
                del self._open[next(iter(self._open))]
            self._open[name] = TinyDB(self._places.shelf(name), storage=FileStorage)
        return ShelfTable(self._open[name].storage, "articles")

    def _sweep(self) -> None:
        """Clear away what a killed import left: texts without a record, half-written files."""
        try:
            content = self._places.arriving.read_bytes()
        except FileNotFoundError:
            return
        with contextlib.suppress(msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            arriving = msgspec.json.decode(content, type=_Arriving)
            kept = {sha256 for name in arriving.shelves for sha256 in self.shelf(name)}
            for sha256 in arriving.texts:
                if sha256 not in kept:
                    remove_text(self._places, sha256)
        for leftover in self._places.records.glob("*.tmp"):
            leftover.unlink()
        self._places.arriving.unlink(missing_ok=True)


def _set_aside(path: Path, error: UnreadableFile) -> DamagedLibrary:
    is_newer = isinstance(error, NewerFile)
    moment = datetime.datetime.now(datetime.UTC).strftime("%Y%m%dT%H%M%S%f")
    kept = path.with_name(f"{path.stem}.{'newer' if is_newer else 'damaged'}-{moment}.json")
    try:
        path.rename(kept)
    except OSError as failure:
        return DamagedLibrary(disk_sentence(f"Setting aside ({error})", path, failure), path)
    if is_newer:
        return DamagedLibrary(
            f"{path} was written by a newer ofsted-tui and was set aside as {kept.name}: update, "
            f"and `ofsted-tui library --restore` takes it back. In this version {_offer(path)}",
            kept,
        )
    return DamagedLibrary(
        f"{path} is damaged ({error}) and was set aside as {kept.name}. {_offer(path)}", kept
    )


def _offer(path: Path) -> str:
    copy = last_good_copy(path)
    if not copy.exists():
        return "`ofsted-tui library --restore` puts back what the index still has of it."
    day = datetime.datetime.fromtimestamp(copy.stat().st_mtime)
    return (
        "`ofsted-tui library --restore` puts back the last good copy, "
        f"of {day.day} {day:%B %Y, %H:%M}, and what the index has since."
    )
