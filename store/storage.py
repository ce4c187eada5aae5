"""A TinyDB storage that cannot lose a record: the file is replaced whole, or not at all.

TinyDB's own JSON storage writes in place, and half a file is left where a process is killed;
its caching middleware loses what was not flushed. Here a write goes to a new file that is
flushed and renamed, and the version before stays beside it. The file carries the SHA-256 of its
tables, so that a damaged one is known for what it is.
"""

from __future__ import annotations

import hashlib
import re
from pathlib import Path
from typing import Any

import msgspec
from tinydb.storages import Storage

from store.disk.files import replace_durably

SCHEMA = 1
"""The number of the file's form; a program never writes over a file with a higher one."""


_HEADER = re.compile(rb'\{"schema":(\d+),"sha256":"([0-9a-f]{64})"')


_Stamp = tuple[int, int, int]


class UnreadableFile(Exception):
    """A file that is not what this storage wrote; `str()` says what is wrong with it."""


class NewerFile(UnreadableFile):
    """A file of a form that a later version of this program writes."""


class _File(msgspec.Struct):
    schema: int
    sha256: str
    tables: msgspec.Raw


class FileStorage(Storage):
    """One TinyDB file, to be used by one writer at a time, who holds the library's lock.

    What was read or written last is kept for as long as the file is that one: it is replaced
    whole whenever it changes, so its number and time tell.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._tables: dict[str, dict[str, Any]] | None = None
        self._stamp: _Stamp | None = None

    def read(self) -> dict[str, dict[str, Any]] | None:
        """The tables in the file, None if there is no file yet.

        Raises:
            NewerFile: if it has a newer form than this program knows.
            UnreadableFile: if it is cut short, altered or not ours.
            OSError: if the disk refuses.
        """
        stamp = self._stamp_now()
        if self._tables is None or stamp != self._stamp:
            try:
                content = self._path.read_bytes()
            except FileNotFoundError:
                return None
            self._tables = _decode(content)
            self._stamp = stamp
        return self._tables

    def write(self, data: dict[str, dict[str, Any]]) -> None:
        """Replace the file's tables by `data`; the file before becomes the last good copy.

        Raises:
            OSError: if the disk refuses; the file is as it was.
        """
        self._tables = None
        replace_durably(self._path, _encode(data), keep=last_good_copy(self._path))
        self._tables, self._stamp = data, self._stamp_now()

    def _stamp_now(self) -> _Stamp | None:
        try:
            stat = self._path.stat()
        except FileNotFoundError:
            return None
        return stat.st_ino, stat.st_size, stat.st_mtime_ns


def last_good_copy(path: Path) -> Path:
    """Where the version before of the file at `path` is kept."""
    return path.with_name(path.name + ".bak")


def _encode(tables: dict[str, dict[str, Any]]) -> bytes:
    body = msgspec.json.encode(tables)
    digest = hashlib.sha256(body).hexdigest().encode()
    return b'{"schema":%d,"sha256":"%s","tables":%s}\n' % (SCHEMA, digest, body)


def _decode(content: bytes) -> dict[str, dict[str, Any]]:
    header = _HEADER.match(content)
    if header and int(header[1]) > SCHEMA:
        raise NewerFile("a newer ofsted-tui wrote it")
    try:
        file = msgspec.json.decode(content, type=_File)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise UnreadableFile(str(error)) from error
    if hashlib.sha256(file.tables).hexdigest() != file.sha256:
        raise UnreadableFile("its content is not what was written")
    tables: dict[str, dict[str, Any]] = msgspec.json.decode(file.tables)
    return tables
