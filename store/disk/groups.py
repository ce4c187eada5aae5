"""The groups of councils that a user has put together by hand, each under a name of their own."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from itertools import chain, count
from pathlib import Path

import msgspec

from store.disk.files import replace_durably

FILE = "groups.json"
ASIDE = "groups.json.unreadable"
LONGEST = 40
"""Characters of a name; what is longer is cut."""


Councils = dict[str, tuple[str, ...]]
"""The ONS codes of councils by the names of their groups."""


class Groups:
    """Names with the ONS codes of their councils, kept in a file of the data directory.

    A file that cannot be read is set aside under another name before anything is kept, so that
    nothing is lost by it; `problem` then says so.
    """

    def __init__(self, home: Path) -> None:
        self._path = home / FILE
        self._groups: dict[str, tuple[str, ...]] = {}
        self.problem: str | None = None
        self.read()

    def read(self) -> None:
        """Know what the file says now: an import, or another window, may have changed it."""
        self._groups, self.problem = {}, None
        try:
            self._groups = msgspec.json.decode(self._path.read_bytes(), type=Councils)
        except FileNotFoundError:
            pass
        except (OSError, ValueError) as error:
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
        self.read()
        self._write({**self._groups, name: tuple(sorted(councils))})

    def new_among(self, groups: Councils) -> Councils:
        """Those groups from elsewhere that are not here, under other names where theirs are taken.

        A group that is here under any name is not new.
        """
        self.read()
        own = dict(self._groups)
        for name, codes in groups.items():
            councils = tuple(sorted(codes))
            if councils not in own.values():
                own[_free(name, own)] = councils
        return {name: codes for name, codes in own.items() if name not in self._groups}

    def take(self, groups: Councils) -> Councils:
        """Keep those groups from elsewhere that are new; gives them, by the names that they have.

        Raises:
            OSError: if the disk refuses; the groups are as they were.
        """
        new = self.new_among(groups)
        if new:
            self._write({**self._groups, **new})
        return new

    @property
    def all(self) -> Councils:
        """Every group."""
        return dict(self._groups)

    def forget(self, name: str) -> None:
        """Keep a group no longer.

        Raises:
            OSError: if the disk refuses; the groups are as they were.
        """
        self.read()
        self._write({each: codes for each, codes in self._groups.items() if each != name})

    def _write(self, groups: dict[str, tuple[str, ...]]) -> None:
        if self.problem:
            self._path.replace(self._path.with_name(ASIDE))
            self.problem = None
        replace_durably(self._path, msgspec.json.encode(groups))
        self._groups = groups


def _free(name: str, taken: Collection[str]) -> str:
    """The name, or with the first number behind it that makes it another than all there are."""
    numbered = (f"{name[: LONGEST - 4]} {number}" for number in count(2))
    return next(each for each in chain([name], numbered) if each not in taken)


def tidy(name: str) -> str:
    """A name as it is kept: one line without control characters, not too long, perhaps empty."""
    printable = "".join(letter if letter.isprintable() else " " for letter in name)
    return " ".join(printable.split())[:LONGEST].rstrip()
