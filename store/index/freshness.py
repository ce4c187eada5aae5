"""Whether the index still holds what stands on the shelves; a glance, without reading them."""

from __future__ import annotations

import sqlite3

from store.disk.locations import Locations
from store.disk.shelves import look_at_shelves
from store.index.connections import Connections, is_current


def is_fresh(places: Locations, connections: Connections) -> bool:
    """Whether there is an index, no shelf is missing, and it holds the shelves as they are."""
    if not is_current(places.index):
        return False
    shelves = look_at_shelves(places)
    with connections.reading() as index:
        return (
            not shelves.missing
            and noted_stamps(index) == shelves.stamps
            and index.execute("SELECT 1 FROM councils WHERE stale LIMIT 1").fetchone() is None
        )


def noted_stamps(index: sqlite3.Connection) -> dict[str, str]:
    """The stamps of the shelves as they were when the index was brought up to date."""
    return dict(index.execute("SELECT name, stamp FROM shelves").fetchall())
