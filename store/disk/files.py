"""Writing files so that a killed process or a lost power supply leaves the old or the new one."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from concurrent.futures import Executor

AT_ONCE = 8
"""Threads that wait for the disk at a time."""


def make_directory(path: Path) -> None:
    """Make a directory that only its owner may enter; nothing happens if it is there.

    Raises:
        OSError: if it cannot be made.
    """
    path.mkdir(mode=0o700, parents=True, exist_ok=True)


def write_durably(path: Path, content: bytes) -> None:
    """Write a file that only its owner may read, and wait until it is on the disk.

    Raises:
        OSError: if the disk refuses; what was written of it is removed.
    """
    write_all_durably({path: content})


def write_all_durably(contents: Mapping[Path, bytes], waiting: Executor | None = None) -> None:
    """Write files that only their owner may read, and wait until all are on the disk.

    They are open together: a disk settles many files in the time of one, if it is asked for them
    together, by the threads of `waiting`, and has all that was written by then.

    Raises:
        OSError: if the disk refuses; what was written of them is removed.
    """
    try:
        with contextlib.ExitStack() as closing:
            files = [closing.enter_context(_written(*file)) for file in contents.items()]
            _flush_all(files, waiting)
    except OSError:
        for path in contents:
            with contextlib.suppress(OSError):
                path.unlink()
        raise


def _written(path: Path, content: bytes) -> BinaryIO:
    """The open file of that content; it is closed if writing fails."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with contextlib.ExitStack() as closing:
        file = closing.enter_context(os.fdopen(descriptor, "wb", buffering=0))
        rest = memoryview(content)
        while rest:
            rest = rest[file.write(rest) or 0 :]
        closing.pop_all()
    return file


def _flush_all(files: Sequence[BinaryIO], waiting: Executor | None) -> None:
    if waiting is None:
        _flush(files)
        return
    for _ in waiting.map(_flush, (files[first::AT_ONCE] for first in range(AT_ONCE))):
        pass


def _flush(files: Iterable[BinaryIO]) -> None:
    for file in files:
        os.fsync(file.fileno())


def replace_durably(path: Path, content: bytes, keep: Path | None = None) -> None:
    """Put a new file in the place of `path` in one step; `keep` then names the old one.

    The content is flushed before the renaming and the directory after it, so that a power cut
    leaves the old file or the new one, whole.

    Raises:
        OSError: if the disk refuses; the old file is as it was.
    """
    fresh = path.with_name(path.name + ".tmp")
    write_durably(fresh, content)
    if keep is not None and path.exists():
        _link_over(path, keep)
    fresh.replace(path)
    sync_directory(path.parent)


@contextlib.contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """A new file to be written, which takes the place of `path` when the block ends well.

    Until then it stands beside it under a name that nothing else has.

    Raises:
        OSError: if the disk refuses; the old file is as it was.
    """
    fresh = path.with_name(f".{path.name[:100]}.{os.urandom(4).hex()}.tmp")
    try:
        with fresh.open("xb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
    except BaseException:
        fresh.unlink(missing_ok=True)
        raise
    sync_directory(path.parent)


def sync_directory(path: Path) -> None:
    """Wait until the names in a directory are on the disk, where the platform can."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    descriptor = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _link_over(path: Path, name: Path) -> None:
    """Give the file at `path` a second name, in the place of whatever had it."""
    link = name.with_name(name.name + ".tmp")
    link.unlink(missing_ok=True)
    try:
        os.link(path, link)
    except OSError:
        # File systems without hard links: a copy costs more, and is as good.
        write_durably(link, path.read_bytes())
    link.replace(name)
