"""Putting rows into tables of the index, many at a time."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from itertools import chain
from typing import Any

AT_ONCE = 512
"""Values that one statement puts in: to begin it takes SQLite as long as a short row.

Every SQLite takes twice as many.
"""


def insert(index: sqlite3.Connection, table: str, rows: Sequence[Sequence[Any]]) -> None:
    """Put rows into the table of that name; each has a value for all of its columns, in order."""
    if not rows:
        return
    row = f"({', '.join('?' * len(rows[0]))})"
    together = max(1, AT_ONCE // len(rows[0]))
    portions = len(rows) // together * together
    if portions:
        many = f"INSERT INTO {table} VALUES {', '.join([row] * together)}"
        for at in range(0, portions, together):
            index.execute(many, tuple(chain.from_iterable(rows[at : at + together])))
    index.executemany(f"INSERT INTO {table} VALUES {row}", rows[portions:])
