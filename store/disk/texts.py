"""The sources' texts: a file each, named by the SHA-256 of the source's bytes."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import islice

from store.disk.files import AT_ONCE, sync_directory, write_all_durably
from store.disk.locations import Locations
from store.errors import LibraryError

_OPEN_AT_ONCE = 64
"""Files that are open at a time; a process may have a few hundred on most systems."""


def write_texts(places: Locations, texts: Mapping[str, str]) -> None:
    """Write texts, by the SHA-256 of their sources, and wait until they are on the disk.

    Raises:
        OSError: if the disk refuses.
    """
    from concurrent.futures import ThreadPoolExecutor

    names = iter(texts)
    with ThreadPoolExecutor(AT_ONCE) as waiting:
        while some := list(islice(names, _OPEN_AT_ONCE)):
            contents = {places.text(sha256): texts[sha256].encode() for sha256 in some}
            write_all_durably(contents, waiting)
    if texts:
        sync_directory(places.texts)


def read_text(places: Locations, sha256: str) -> str:
    """The text of one source.

    Raises:
        LibraryError: if it is not there, or not to be read.
    """
    try:
        with places.text(sha256).open("rb", buffering=0) as file:
            return file.read().decode()
    except (OSError, ValueError) as error:
        raise LibraryError(
            f"The text of a source, {places.text(sha256)}, cannot be read "
            "(`ofsted-tui library --check` says what else is missing)."
        ) from error


def remove_text(places: Locations, sha256: str) -> None:
    """Remove the text of one source, if it is there.

    Raises:
        OSError: if the disk refuses.
    """
    places.text(sha256).unlink(missing_ok=True)
