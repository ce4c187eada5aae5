"""Articles that meet a query, each with its title or the sentence that shows it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import islice

from store.errors import LibraryError
from store.history.inspections import Source
from store.index.reading import SOURCE_COLUMNS, source_from
from store.search.asking import ANY, Search, all_of, any_of, expression
from store.search.beginnings import spelled_out
from store.search.hits import Hit, HitKind
from store.search.passages import best_passage, how_many, marks
from store.search.query import Clause, Query, Term

FEW = 5_000
"""Facts that are looked up and sorted faster than they are come across by chance."""

MANY = 20_000
"""Articles with the words from which on they are looked up in the facts, not the facts for each."""

NEWEST = 2_000
"""Articles that are looked at in the order of their dates before another order is tried."""

ONE_PAGE = 200
"""Hits up to which a page of them is wanted; who wants more wants all, in their order."""

RANKING = "bm25(8.0, 5.0, 4.0, 2.0, 1.0)"
"""What a hit in the title, councils, speakers, publisher and text is worth, in this order."""


def in_articles(
    index: sqlite3.Connection, asked: Search, limit: int, text_of: Callable[[str], str]
) -> Iterator[Hit]:
    """Articles that have all that is asked for; `text_of` gives a text by its SHA-256.

    If the best are asked for, those that have the words as they stand in the query come first,
    then those with most of them in one sentence, then as the full-text index ranks them.
    """
    seen: set[str] = set()
    by_facts = _begins_with_facts(index, asked, limit)
    for stage, wanted in _stages(index, asked):
        if len(seen) >= limit:
            return
        sql, values = _articles_query(stage, by_facts)
        sources = (
            (source_from(tuple(row)), council)
            for council, *row in index.execute(sql, (*values, limit))
        )
        found: Iterable[tuple[int, Hit]] = (
            _article_hit(wanted, source, council, text_of)
            for source, council in sources
            if source.sha256 not in seen
        )
        if stage.ranked:
            found = sorted(found, key=lambda rated: -rated[0])
        for _, hit in islice(found, limit - len(seen)):
            seen.add(hit.source.sha256 if hit.source else "")
            yield hit


def _stages(index: sqlite3.Connection, asked: Search) -> Iterator[tuple[Search, tuple[Term, ...]]]:
    """The same query in forms to be asked one after another, and what a hit of each is to show.

    The best have its words in their order and on end; the first at hand, words spelled out.
    """
    if not asked.ranked and asked.limit <= ONE_PAGE:
        query, is_whole = spelled_out(index, asked.query)
        yield replace(asked, query=query), asked.query.wanted
        if is_whole:
            return
    wanted = [clause for clause in asked.query.clauses if not clause.negated]
    if asked.ranked and len(wanted) > 1 and all(len(clause.terms) == 1 for clause in wanted):
        words = tuple(token for term in asked.query.wanted for token in term.tokens)
        phrase = Clause((Term(words, asked.query.wanted[-1].prefix),))
        others = (clause for clause in asked.query.clauses if clause.negated)
        query = replace(asked.query, clauses=(phrase, *others))
        yield replace(asked, query=query), query.wanted
    yield asked, asked.query.wanted


def _begins_with_facts(index: sqlite3.Connection, asked: Search, limit: int) -> bool:
    """Whether it is best to begin with the facts that meet the filters, and sort their articles.

    So it is where they are few, where very many articles have the words and the best of all are
    wanted, or where the newest articles do not have enough of them. Else going through the
    articles in their order soon comes across as many as are wanted.
    """
    if not asked.wishes.facts:
        return False
    here, values = all_of(asked.wishes.facts)
    if _count(index, f"facts f WHERE {here}", values, FEW) < FEW:
        return True
    words = expression(asked.query.clauses, asked.wishes.words)
    if words:
        return asked.ranked and _have_many(index, words)
    newest = f"SELECT id FROM articles ORDER BY published DESC, sha256 LIMIT {NEWEST}"
    met = f"({newest}) articles WHERE EXISTS ({_facts_of_article(here)})"
    return _count(index, met, values, limit) < limit


def _have_many(index: sqlite3.Connection, words: str) -> bool:
    return _count(index, "words WHERE words MATCH ?", (words,), MANY) == MANY


def _count(index: sqlite3.Connection, rows: str, values: tuple[object, ...], most: int) -> int:
    """How many rows there are, of which so many are counted at most."""
    some = f"SELECT 1 FROM {rows} LIMIT ?"
    found = index.execute(f"SELECT count(*) FROM ({some})", (*values, max(most, 0)))
    (count,) = found.fetchone()
    return int(count)


def _facts_of_article(here: str) -> str:
    # Left to itself, SQLite looks through all facts of a framework anew for each article.
    return (
        "SELECT 1 FROM facts f INDEXED BY facts_by_article"
        f" WHERE f.article = articles.id AND {here}"
    )


def _articles_query(asked: Search, by_facts: bool) -> tuple[str, tuple[object, ...]]:
    wishes = asked.wishes
    where, values = all_of(wishes.articles)
    here, here_values = all_of(wishes.facts)
    words = expression(asked.query.clauses, wishes.words)
    if wishes.facts and by_facts:
        where += f" AND articles.id IN (SELECT f.article FROM facts f WHERE {here})"
        values += here_values
    elif wishes.facts:
        where += f" AND EXISTS ({_facts_of_article(here)})"
        values += here_values
    for condition in wishes.not_facts:
        where += f" AND NOT EXISTS ({_facts_of_article(f'{here} AND {condition.sql}')})"
        values += here_values + condition.values
    columns = f"SELECT articles.council, {SOURCE_COLUMNS}"
    if words:
        words = f"({words}){wishes.narrowing}"
        join = "JOIN articles ON articles.id = words.rowid"
        if not asked.ranked or _is_barely_begun(asked.query):
            where += " ORDER BY words.rowid DESC LIMIT ?"
            return f"{columns} FROM words {join} WHERE words MATCH ? AND {where}", (words, *values)
        # Very many may have the words: only the best of them are looked up.
        best = (
            f"SELECT words.rowid AS id, rank AS place FROM words {'' if where == ANY else join}"
            f" WHERE words MATCH ? AND rank MATCH ? AND {where} ORDER BY place, id LIMIT ?"
        )
        sql = f"{columns} FROM ({best}) CROSS JOIN articles USING (id) ORDER BY place, id"
        return sql, (words, RANKING, *values)
    for clause in asked.query.clauses:
        where += " AND articles.id NOT IN (SELECT rowid FROM words WHERE words MATCH ?)"
        values += (any_of(clause),)
    for unwanted, _ in wishes.words:
        where += " AND articles.id NOT IN (SELECT rowid FROM words WHERE words MATCH ?)"
        values += (unwanted,)
    return (
        f"{columns} FROM articles WHERE {where} ORDER BY published DESC, sha256 LIMIT ?"
    ), values


def _is_barely_begun(query: Query) -> bool:
    """Whether all that is wanted is one or two letters: no article has more of them to show."""
    return all(term.prefix and len("".join(term.tokens)) < 3 for term in query.wanted)


def _article_hit(
    wanted: tuple[Term, ...], source: Source, council: str | None, text_of: Callable[[str], str]
) -> tuple[int, Hit]:
    """The hit in one article, and how many of the terms it shows."""
    title = source.title or ""
    shown = title or source.source
    in_title = how_many(title, wanted)
    try:
        text = text_of(source.sha256)
    except LibraryError:
        return in_title, Hit(HitKind.TITLE, council, source, 0, 0, shown, marks(shown, wanted))
    passage = best_passage(text, wanted)
    if passage is None or in_title == len(wanted):
        place = max(text.find(title), 0) if title else 0
        end = place + len(title)
        hit = Hit(HitKind.TITLE, council, source, place, end, shown, marks(shown, wanted))
        return in_title + (in_title == len(wanted)), hit
    start, end = passage.start, passage.end
    hit = Hit(HitKind.TEXT, council, source, start, end, text[start:end], passage.marks)
    return passage.terms, hit
