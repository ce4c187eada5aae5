"""Councils that go by the words of a query."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from functools import lru_cache

from store.councils import council_by_code
from store.search.asking import Search, all_of
from store.search.hits import Hit, HitKind
from store.search.passages import marks
from store.search.query import Clause, tokens

MOST = 5
"""Hits that stand above those of other kinds."""


def in_councils(index: sqlite3.Connection, asked: Search) -> Iterator[Hit]:
    """Councils one of whose names has what is asked for."""
    if asked.wishes.concern_articles_alone or not asked.query.wanted:
        return
    where, values = all_of(asked.wishes.councils)
    rows = index.execute(
        f"SELECT ons_code, name FROM councils f WHERE {where} ORDER BY name, ons_code DESC", values
    )
    councils = tuple(rows)
    all_names = _all_names(councils)
    clauses = [(_spaced(clause), clause.negated) for clause in asked.query.clauses]
    # Most words are in no council's name: then none of them needs to be looked at by itself.
    if not all(negated or _has_one(all_names, terms) for terms, negated in clauses):
        return
    found = 0
    for ons_code, name in councils:
        names = _names(ons_code, name)
        # Some clauses may hold for one of its names, some for another.
        if all(_has_one(names, terms) != negated for terms, negated in clauses):
            found += 1
            yield Hit(HitKind.COUNCIL, name, None, 0, 0, name, marks(name, asked.query.wanted))
            if found == MOST:
                return


@lru_cache(maxsize=512)
def _names(ons_code: str, name: str) -> str:
    """A council's names, a line each, with a space before and after every word."""
    council = council_by_code(ons_code)
    names = council.names if council else (name,)
    return "\n".join(f" {' '.join(tokens(each))} " for each in names)


@lru_cache(maxsize=8)
def _all_names(councils: tuple[tuple[str, str], ...]) -> str:
    """The names of councils, each given by code and name."""
    return "\n".join(_names(*council) for council in councils)


def _has_one(names: str, terms: list[str]) -> bool:
    return any(map(names.__contains__, terms))


def _spaced(clause: Clause) -> list[str]:
    """How each of the terms of a clause stands in a line of names."""
    return [f" {' '.join(term.tokens)}{'' if term.prefix else ' '}" for term in clause.terms]
