"""What can go wrong with a library, said to its user."""

from __future__ import annotations

from pathlib import Path


class LibraryError(Exception):
    """Something that the library cannot do; `str()` is one sentence for its user."""


class UnreadableIndex(LibraryError):
    """The index cannot be read; nothing is lost, since it is derived."""


class DamagedLibrary(LibraryError):
    """A file of the library that will not load; `kept` is where it lies now, untouched."""

    def __init__(self, sentence: str, kept: Path) -> None:
        super().__init__(sentence)
        self.kept = kept


def disk_sentence(doing: str, path: Path, error: OSError) -> str:
    """One sentence on a disk that refused: what was being done, where, and why it failed."""
    return f"{doing} {path} failed: {error.strerror or error}. Nothing in the library has changed."
