"""Beginnings of words spelled out as the words of the library that begin so.

The full-text index goes through the articles with a whole word one by one, so that the first are
there at once. For a beginning that it keeps no list of it gathers all articles of all words that
begin so before it gives the first.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from store.index.schema import LONGEST_BEGINNING
from store.search.query import Clause, Query, Term
from store.search.vocabulary import words_from

MOST_WORDS = 32
"""Words that a beginning is spelled out as; each is looked up, and has its place in the query."""


def spelled_out(index: sqlite3.Connection, query: Query) -> tuple[Query, bool]:
    """The query with whole words for the beginnings in what it wants, and whether for all of them.

    If not, what it finds meets the query, but is not all that does.
    """
    clauses: list[Clause] = []
    is_whole = True
    for clause in query.clauses:
        if clause.negated:
            clauses.append(clause)
            continue
        terms: list[Term] = []
        for term in clause.terms:
            words = list(islice(_words(index, term), MOST_WORDS + 1))
            is_whole = is_whole and len(words) <= MOST_WORDS
            terms += words[:MOST_WORDS] or [term]
        clauses.append(Clause(tuple(terms)))
    return replace(query, clauses=tuple(clauses)), is_whole


def _words(index: sqlite3.Connection, term: Term) -> Iterator[Term]:
    """The terms of whole words that a term stands for, in alphabetical order."""
    *firsts, beginning = term.tokens
    if not term.prefix or len(beginning) <= LONGEST_BEGINNING or not beginning.isascii():
        yield term
        return
    for word in words_from(index, beginning):
        if not word.startswith(beginning):
            return
        yield Term((*firsts, word))
