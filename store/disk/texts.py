"""The sources' texts: a file each, named by the SHA-256 of the source's bytes."""

from __future__ import annotations

from collections.abc import Mapping

from store.disk.files import sync_directory, write_durably
from store.disk.locations import Locations
from store.errors import LibraryError

_AT_ONCE = 8


def write_texts(places: Locations, texts: Mapping[str, str]) -> None:
    """Write texts, by the SHA-256 of their sources, and wait until they are on the disk.

    Raises:
        OSError: if the disk refuses.
    """
    from concurrent.futures import ThreadPoolExecutor

    def write(sha256: str) -> None:
        write_durably(places.text(sha256), texts[sha256].encode())

    # A disk settles many files in the time of one, if it is asked for them together.
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        for _ in pool.map(write, texts):
            pass
    if texts:
        sync_directory(places.texts)


def read_text(places: Locations, sha256: str) -> str:
    """The text of one source.

    Raises:
        LibraryError: if it is not there, or not to be read.
    """
    try:
        return places.text(sha256).read_bytes().decode()
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
