"""Telling at a glance, without reading them, which shelves have changed."""

from __future__ import annotations

from collections.abc import Iterable

from store.locations import Locations


def stamps(places: Locations, shelves: Iterable[str]) -> dict[str, str]:
    """For each of the shelves that there is, a short text that changes whenever its file does.

    Raises:
        OSError: if the folder cannot be read.
    """
    found: dict[str, str] = {}
    for name in shelves:
        try:
            stat = places.shelf(name).stat()
        except FileNotFoundError:
            continue
        found[name] = f"{stat.st_size}:{stat.st_mtime_ns}"
    return found
