"""Judgements, and visits, that meet a query."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from store.index.reading import SOURCE_COLUMNS, source_from
from store.search.asking import Search, all_of, any_of, expression, not_true
from store.search.hits import Hit, HitKind
from store.search.passages import marks

MOST = 10
"""Hits that stand above the articles."""


def in_judgements(index: sqlite3.Connection, asked: Search) -> Iterator[Hit]:
    """Judgements whose line has what is asked for, the newest first, each with its sentence."""
    if asked.wishes.concern_articles_alone:
        return
    where, values = judgements_where(asked)
    # Sorted alone: beside its source, SQLite would look up that of every row only to sort it.
    newest = f"SELECT f.id FROM judgements f {where} ORDER BY f.date DESC, f.id LIMIT ?"
    rows = index.execute(
        f"SELECT c.name, j.words, j.start, j.stop, {SOURCE_COLUMNS}"
        f" FROM ({newest}) CROSS JOIN judgements j USING (id) JOIN councils c USING (ons_code)"
        " LEFT JOIN articles USING (sha256) ORDER BY j.date DESC, j.id",
        (*values, MOST),
    )
    for council, line, start, stop, *source in rows:
        yield Hit(
            HitKind.JUDGEMENT,
            council,
            source_from(tuple(source)) if source[0] else None,
            start,
            stop,
            line,
            marks(line, asked.query.wanted),
        )


def judgements_where(asked: Search) -> tuple[str, tuple[object, ...]]:
    """Which rows of judgements, called f, meet a query."""
    negated = tuple(not_true(condition) for condition in asked.wishes.not_facts)
    where, values = all_of((*asked.wishes.facts, *negated))
    matching = "(SELECT rowid FROM judgement_words WHERE judgement_words MATCH ?)"
    words = expression(asked.query.clauses)
    if words:
        return f"WHERE f.id IN {matching} AND {where}", (words, *values)
    for clause in asked.query.clauses:
        where += f" AND f.id NOT IN {matching}"
        values += (any_of(clause),)
    return f"WHERE {where}", values
