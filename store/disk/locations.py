"""Where a library's files lie in its data directory."""

from __future__ import annotations

import os
from pathlib import Path

from msgspec import Struct


def data_directory() -> Path:
    """The data directory: `OFSTED_TUI_HOME` if it is set, else what the platform prescribes."""
    chosen = os.environ.get("OFSTED_TUI_HOME")
    if chosen:
        return Path(chosen).expanduser()
    import platformdirs

    return platformdirs.user_data_path("ofsted-tui", appauthor=False)


class Locations(Struct, frozen=True):
    """The files of the library whose data directory is `home`."""

    home: Path

    @property
    def records(self) -> Path:
        """The folder of the shelves."""
        return self.home / "records"

    @property
    def texts(self) -> Path:
        """The folder of the sources' texts."""
        return self.home / "texts"

    @property
    def index(self) -> Path:
        """The derived index; it may be deleted at any time."""
        return self.home / "index.sqlite"

    @property
    def lock(self) -> Path:
        """The file whose lock a writer holds."""
        return self.home / "library.lock"

    @property
    def arriving(self) -> Path:
        """The list of the texts that an import under way has written."""
        return self.home / "arriving.json"

    def shelf(self, name: str) -> Path:
        """The TinyDB file of the shelf of that name."""
        return self.records / f"{name}.json"

    def text(self, sha256: str) -> Path:
        """The file of one source's text.

        Raises:
            ValueError: if `sha256` is no SHA-256 in lower-case hexadecimal digits.
        """
        return self.texts / f"{checked(sha256)}.txt"


def checked(sha256: str) -> str:
    """The same digest, if it is one: what comes from outside never becomes a path.

    Raises:
        ValueError: if it is not 64 lower-case hexadecimal digits.
    """
    if len(sha256) != 64 or not set(sha256) <= set("0123456789abcdef"):
        raise ValueError(f"not a SHA-256: {sha256[:80]!r}")
    return sha256
