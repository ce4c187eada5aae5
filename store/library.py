"""The library as one thing: what a screen or a command asks, and how it is changed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from store.catalogue import Catalogue
from store.disk.files import make_directory
from store.disk.locations import Locations
from store.errors import LibraryError, UnreadableIndex, disk_sentence
from store.index.freshness import is_fresh
from store.records import Record

if TYPE_CHECKING:
    from store.index.upkeep import Added, Upkeep


class Library(Catalogue):
    """One library, open to be read and changed. Its methods may be called from any thread.

    What writes is imported when it is used, so that opening stays light.
    """

    def __init__(self, places: Locations) -> None:
        super().__init__(places)
        self._kept: Upkeep | None = None

    @classmethod
    def open(cls, home: Path) -> Library:
        """The library in the data directory `home`, made if there is none yet.

        An index that does not fit the records is brought up to date first.

        Raises:
            LibraryError: if it cannot be; one sentence says why and what to do.
        """
        library = cls(Locations(home))
        try:
            make_directory(home)
            if not library._is_fresh():
                library._upkeep.refresh()
        except OSError as error:
            raise LibraryError(disk_sentence("Opening the library in", home, error)) from error
        return library

    @classmethod
    def reindex(cls, home: Path) -> None:
        """Make the index of the library in `home` anew from its records.

        Raises:
            LibraryError: if a record or a text cannot be read, or the disk refuses.
        """
        library = cls(Locations(home))
        library._upkeep.make_anew()
        library.close()

    def add(self, records: Sequence[Record], *, settle: bool = True) -> Added:
        """Keep records whose sources are not known yet; they are on the disk when this returns.

        With `settle` off, councils and their histories stay as they were until `settle` is
        called: a large import merges them once, at its end.

        Raises:
            LibraryError: if they cannot be kept; the library is then as it was.
        """
        return self._upkeep.add(records, settle)

    def settle(self) -> None:
        """Merge anew the histories of the councils that records came to.

        Raises:
            LibraryError: if the disk refuses.
        """
        self._upkeep.settle()

    def remove(self, sha256: str) -> Record | None:
        """Forget a source; returns what was known of it, to be added again, or None.

        A text that is lost is empty in it; such a record cannot be added again.

        Raises:
            LibraryError: if the disk refuses.
        """
        return self._upkeep.remove(sha256)

    def _is_fresh(self) -> bool:
        try:
            return is_fresh(self._places, self._index)
        except UnreadableIndex:
            return False

    @property
    def _upkeep(self) -> Upkeep:
        if self._kept is None:
            from store.index.upkeep import Upkeep

            self._kept = Upkeep(self._places, self._index)
        return self._kept
