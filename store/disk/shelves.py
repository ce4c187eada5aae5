"""Which shelves there are, which are missing, and which have changed: a look at their names.

A shelf is a TinyDB file in the folder of the records, named by a number of five digits.
"""

from __future__ import annotations

import re

from msgspec import Struct

from store.disk.locations import Locations

_NAME = re.compile(r"(?P<shelf>\d{5})(?P<rest>\.json|\.json\.bak|\.damaged-.*|\.newer-.*)")


class Shelves(Struct, frozen=True):
    """The names of the shelves, in their order.

    `stamps` has, for each that is there, a short text that changes whenever its file does.
    `missing` are those that were there once: lost, or set aside.
    """

    stamps: dict[str, str]
    missing: tuple[str, ...]


def look_at_shelves(places: Locations) -> Shelves:
    """What there is, without reading any of it.

    Raises:
        OSError: if the folder cannot be read.
    """
    if not places.records.exists():
        return Shelves({}, ())
    stamps: dict[str, str] = {}
    traces: set[str] = set()
    for path in places.records.iterdir():
        name = _NAME.fullmatch(path.name)
        if name is None:
            continue
        if name["rest"] == ".json":
            stat = path.stat()
            stamps[name["shelf"]] = f"{stat.st_size}:{stat.st_mtime_ns}"
        else:
            traces.add(name["shelf"])
    missing = tuple(sorted(traces - stamps.keys()))
    return Shelves({name: stamps[name] for name in sorted(stamps)}, missing)


def next_shelf(names: list[str]) -> str:
    """The name of the shelf after all these."""
    return f"{int(max(names, default='00000')) + 1:05}"
