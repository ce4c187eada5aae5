"""Completing what is being typed: filters' names, and their values."""

from __future__ import annotations

import sqlite3

from store.search.filters import values_of
from store.search.query import Field
from store.suggestions import nearest_names

MOST = 20

_LAST = "\U0010ffff"


def complete(index: sqlite3.Connection, query: str) -> list[str]:
    """The whole queries that `query` may become, the likeliest first; at most `MOST`.

    Only the last piece is completed: `gra` to `grade:`, `grade:o` to `grade:outstanding`. Names
    of councils, papers and people are those that the library has. Where no name begins like what
    was typed, those are offered that are nearest to it.
    """
    start = _last_piece(query)
    piece, before = query[start:], query[:start]
    minus = "-" if piece.startswith("-") else ""
    name, colon, value = piece[len(minus) :].partition(":")
    if not colon:
        fields = [field for field in Field if name and field.startswith(name.lower())]
        return [f"{before}{minus}{field}:" for field in fields]
    if name.lower() not in set(Field):
        return []
    field = Field(name.lower())
    *_, typed = value.lstrip('"').split(",") if not value.startswith('"') else [value[1:]]
    kept = value[: len(value) - len(typed)].rstrip('"')
    values = _values(index, field, typed)
    fitting = [each for each in values if each.lower().startswith(typed.lower())]
    fitting = fitting or nearest_names(typed, values)
    return [f"{before}{minus}{field}:{kept}{_quoted(each)}" for each in fitting[:MOST]]


def _last_piece(query: str) -> int:
    """Where the last piece begins: after the last space that stands outside quotation marks."""
    start, within = 0, False
    for at, letter in enumerate(query):
        if letter == '"':
            within = not within
        elif letter.isspace() and not within:
            start = at + 1
    return start


def _quoted(value: str) -> str:
    return f'"{value}"' if " " in value or "," in value else value


def _values(index: sqlite3.Connection, field: Field, typed: str) -> tuple[str, ...]:
    values: tuple[str, ...] = ()
    match field:
        case Field.COUNCIL:
            sql = "SELECT DISTINCT name FROM councils ORDER BY name"
        case Field.PUBLISHER:
            sql = (
                "SELECT publisher FROM articles WHERE publisher IS NOT NULL"
                " GROUP BY publisher ORDER BY count(*) DESC, publisher"
            )
        case Field.SPEAKER:
            sql = (
                "SELECT name FROM speakers WHERE name >= ? AND name < ?"
                f" GROUP BY name ORDER BY count(*) DESC, name LIMIT {MOST}"
            )
            values = (typed.lower(), typed.lower() + _LAST)
        case Field.YEAR:
            sql = (
                "SELECT DISTINCT CAST(last_year AS TEXT) FROM judgements"
                " WHERE last_year IS NOT NULL ORDER BY last_year DESC"
            )
        case _:
            return values_of(field)
    return tuple(value for (value,) in index.execute(sql, values))
