"""Putting rows into tables of the index, many at a time."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from itertools import chain
from typing import Any

AT_ONCE = 32
"""Rows that one statement puts in: to begin a statement takes SQLite as long as a short row."""


def insert(index: sqlite3.Connection, table: str, rows: Sequence[Sequence[Any]]) -> None:
    """Put rows into the table of that name; each has a value for all of its columns, in order."""
    if not rows:
        return
    row = f"({', '.join('?' * len(rows[0]))})"
    portions = len(rows) // AT_ONCE * AT_ONCE
    if portions:
        many = f"INSERT INTO {table} VALUES {', '.join([row] * AT_ONCE)}"
        for at in range(0, portions, AT_ONCE):
            index.execute(many, tuple(chain.from_iterable(rows[at : at + AT_ONCE])))
    index.executemany(f"INSERT INTO {table} VALUES {row}", rows[portions:])
