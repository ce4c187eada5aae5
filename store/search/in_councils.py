"""Councils that go by the words of a query."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from functools import lru_cache

from store.councils import council_by_code
from store.search.asking import Search, all_of
from store.search.hits import Hit, HitKind
from store.search.passages import marks
from store.search.query import Clause, Term, tokens

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
    found = 0
    for ons_code, name in rows:
        if found < MOST and _meets(_name_tokens(ons_code, name), asked.query.clauses):
            found += 1
            yield Hit(HitKind.COUNCIL, name, None, 0, 0, name, marks(name, asked.query.wanted))


@lru_cache(maxsize=512)
def _name_tokens(ons_code: str, name: str) -> tuple[tuple[str, ...], ...]:
    council = council_by_code(ons_code)
    return tuple(tokens(each) for each in (council.names if council else (name,)))


def _meets(names: Iterable[tuple[str, ...]], clauses: Iterable[Clause]) -> bool:
    """Whether the clauses hold for a council's names, some for one, some for another."""
    return all(
        any(_stands_in(term, name) for term in clause.terms for name in names) != clause.negated
        for clause in clauses
    )


def _stands_in(term: Term, name: tuple[str, ...]) -> bool:
    *firsts, last = term.tokens
    for at in range(len(name) - len(firsts)):
        if list(name[at : at + len(firsts)]) == firsts:
            word = name[at + len(firsts)]
            if word == last or (term.prefix and word.startswith(last)):
                return True
    return False
