"""Whether the index still holds what stands on the shelves; a glance, without reading them."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection

from store.index.connections import Connections, is_current
from store.locations import SHELVES, Locations
from store.stamps import stamps


def is_fresh(
    places: Locations, connections: Connections, shelves: Collection[str] = SHELVES
) -> bool:
    """Whether there is an index, and it holds those shelves as they are."""
    if not is_current(places.index):
        return False
    with connections.reading() as index:
        return not changed_shelves(places, index, shelves) and not has_stale(index)


def changed_shelves(
    places: Locations, index: sqlite3.Connection, shelves: Collection[str]
) -> dict[str, str]:
    """Those of the shelves that the index does not hold as they are, with their stamps now."""
    now = stamps(places, shelves)
    noted = dict(index.execute("SELECT name, stamp FROM shelves").fetchall())
    return {n: now.get(n, "") for n in shelves if now.get(n, "") != noted.get(n, "")}


def has_stale(index: sqlite3.Connection) -> bool:
    """Whether a council waits to be merged anew."""
    return index.execute("SELECT 1 FROM councils WHERE stale LIMIT 1").fetchone() is not None
