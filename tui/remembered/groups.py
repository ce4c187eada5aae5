"""The groups of councils that a user has put together by hand, each under a name of their own."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import msgspec

from store.files import replace_durably

FILE = "groups.json"
ASIDE = "groups.json.unreadable"
LONGEST = 40
"""Characters of a name; what is longer is cut."""


class Groups:
    """Names with the ONS codes of their councils, kept in a file of the data directory.

    A file that cannot be read is set aside under another name before anything is kept, so that
    nothing is lost by it; `problem` then says so.
    """

    def __init__(self, home: Path) -> None:
        self._path = home / FILE
        self._groups: dict[str, tuple[str, ...]] = {}
        self.problem: str | None = None
        try:
            self._groups = msgspec.json.decode(
                self._path.read_bytes(), type=dict[str, tuple[str, ...]]
            )
        except FileNotFoundError:
            pass
        except (OSError, msgspec.MsgspecError) as error:
            self.problem = f"{FILE} cannot be read ({error}); a new group sets it aside as {ASIDE}"

    @property
    def names(self) -> list[str]:
        """All names, in alphabetical order."""
        return sorted(self._groups, key=str.casefold)

    def councils(self, name: str) -> frozenset[str]:
        """The ONS codes of a group's councils; none, if there is no such group."""
        return frozenset(self._groups.get(name, ()))

    def keep(self, name: str, councils: Iterable[str]) -> None:
        """Keep councils under a name; those that were there before are no longer.

        Raises:
            OSError: if the disk refuses; the groups are as they were.
        """
        self._write({**self._groups, name: tuple(sorted(councils))})

    def forget(self, name: str) -> None:
        """Keep a group no longer.

        Raises:
            OSError: if the disk refuses; the groups are as they were.
        """
        self._write({each: codes for each, codes in self._groups.items() if each != name})

    def _write(self, groups: dict[str, tuple[str, ...]]) -> None:
        if self.problem:
            self._path.replace(self._path.with_name(ASIDE))
            self.problem = None
        replace_durably(self._path, msgspec.json.encode(groups))
        self._groups = groups


def tidy(name: str) -> str:
    """A name as it is kept: one line without control characters, not too long, perhaps empty."""
    printable = "".join(letter if letter.isprintable() else " " for letter in name)
    return " ".join(printable.split())[:LONGEST].rstrip()
