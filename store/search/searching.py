"""Asking the index: a query in, hits with the sentence that has the words out."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from itertools import chain, islice

from store.search.asking import Search
from store.search.filters import conditions
from store.search.hits import Hit, HitKind, SearchResults
from store.search.in_articles import in_articles
from store.search.in_councils import in_councils
from store.search.in_judgements import in_judgements, judgements_where
from store.search.query import parse_query

__all__ = ["Hit", "HitKind", "SearchResults", "council_codes", "search"]


def search(
    index: sqlite3.Connection,
    text_of: Callable[[str], str],
    text: str,
    limit: int,
    ranked: bool = True,
) -> tuple[Iterator[Hit], str | None]:
    """What the index has for a query, whatever its text is: hits as they are found, and a hint.

    Args:
        index: the index, for reading.
        text_of: gives the text of a source by its SHA-256.
        text: the query, as typed.
        limit: how many hits at most.
        ranked: whether the best articles are wanted; if not, the first ones at hand.

    Raises:
        Stopped: while the hits are gone through, if the search is interrupted.
    """
    query = parse_query(text)
    if query.is_empty:
        return iter(()), query.hint
    wishes = conditions(query.filters)
    asked = Search(query, wishes, limit, ranked)
    return islice(_hits(index, text_of, asked), limit), query.hint or wishes.hint


def _hits(index: sqlite3.Connection, text_of: Callable[[str], str], asked: Search) -> Iterator[Hit]:
    found = 0
    for hit in chain(in_councils(index, asked), in_judgements(index, asked)):
        found += 1
        yield hit
    yield from in_articles(index, asked, asked.limit - found, text_of)


def council_codes(index: sqlite3.Connection, text: str) -> set[str] | None:
    """The ONS codes of the councils of which a judgement meets a query; None if it asks nothing.

    Filters that only an article can meet are left out.
    """
    where, values = _asked(text)
    if not where:
        return None
    return {code for (code,) in index.execute(f"SELECT ons_code FROM judgements f {where}", values)}


def judgements_met(
    index: sqlite3.Connection, text: str, ons_code: str
) -> set[tuple[str, str, str | None]] | None:
    """Which judgements of a council meet a query; None if it asks nothing.

    Each is named by its inspection's kind and date, empty where that is unknown, and its area,
    None for an inspection without judgements.
    """
    where, values = _asked(text)
    if not where:
        return None
    rows = index.execute(
        f"SELECT kind, date, area FROM judgements f {where} AND ons_code = ?", (*values, ons_code)
    )
    return set(rows)


def _asked(text: str) -> tuple[str, tuple[object, ...]]:
    query = parse_query(text)
    if query.is_empty:
        return "", ()
    return judgements_where(Search(query, conditions(query.filters), 0, False))
