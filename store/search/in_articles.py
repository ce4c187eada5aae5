"""Articles that meet a query, each with its title or the sentence that shows it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from enum import Enum, auto
from itertools import islice

from store.errors import LibraryError
from store.history.inspections import Source
from store.index import reading
from store.index.reading import SOURCE_COLUMNS, source_from
from store.search.asking import ANY, Search, all_of, any_of, expression
from store.search.beginnings import spelled_out
from store.search.filters import Conditions
from store.search.hits import Hit, HitKind
from store.search.passages import best_passage, how_many, marks
from store.search.query import Clause, Query, Term
from store.search.told_of import told_of

FEW = 5_000
"""Facts that are looked up and sorted faster than they are come across by chance."""

MANY = 20_000
"""Articles with the words from which on they are looked up in the facts, not the facts for each."""

NEWEST = 40
"""Articles for each that is wanted that are gone through in their order before another is tried."""

NEWEST_SHARE = 50
"""Of so many articles one is gone through so, if that is more: other ways take longer then too."""

SHARE = 10
"""Articles to each fact up to which those of the facts are come across sooner than sorted."""

ONE_PAGE = 200
"""Hits up to which a page of them is wanted; who wants more wants all, in their order."""

RANKING = "bm25(8.0, 5.0, 4.0, 2.0, 1.0)"
"""What a hit in the title, councils, speakers, publisher and text is worth, in this order."""

_ONLY_COUNCIL = (
    "CASE WHEN (SELECT count(*) FROM tellings WHERE tellings.article = articles.id) = 1"
    " THEN articles.council END"
)


class _Way(Enum):
    """How articles are found whose facts meet filters."""

    ASKED = auto()
    """They are gone through in their order, and each is asked for its facts."""
    PICKED = auto()
    """They are gone through in their order, and those are picked that the facts are of."""
    SORTED = auto()
    """Those that the facts are of are looked up, and sorted."""


def in_articles(
    index: sqlite3.Connection, asked: Search, limit: int, text_of: Callable[[str], str]
) -> Iterator[Hit]:
    """Articles that have all that is asked for; `text_of` gives a text by its SHA-256.

    If the best are asked for, those that have the words as they stand in the query come first,
    then those with most of them in one sentence, then as the full-text index ranks them.
    """
    seen: set[str] = set()
    way = _best_way(index, asked, limit)
    for stage, wanted in _stages(index, asked):
        if len(seen) >= limit:
            return
        sql, values = _articles_query(stage, way)
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
            yield hit if hit.council else _of_its_council(index, hit)


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


def _best_way(index: sqlite3.Connection, asked: Search, limit: int) -> _Way:
    """How to find the articles that meet the filters.

    Asking one after another soon comes across as many as are wanted, but not where few facts meet
    the filters, where very many articles have the words and the best of all are wanted, or where
    the newest articles do not have enough of them.
    """
    if not asked.wishes.facts:
        return _Way.ASKED
    here, values = all_of(asked.wishes.facts)
    words = expression(asked.query.clauses, asked.wishes.words)
    facts = _count(index, f"facts f WHERE {here}", values, FEW)
    if words:
        few = facts < FEW or (asked.ranked and _have_many(index, words))
        return _Way.SORTED if few else _Way.ASKED
    (articles,) = index.execute("SELECT coalesce(max(id), 0) FROM articles").fetchone()
    if facts < FEW:
        return _Way.PICKED if facts * SHARE > articles else _Way.SORTED
    if limit > ONE_PAGE:
        return _Way.PICKED
    most = max(limit * NEWEST, articles // NEWEST_SHARE)
    newest = f"SELECT id FROM articles ORDER BY published DESC, sha256 LIMIT {most}"
    met = f"({newest}) articles WHERE EXISTS ({_facts_of_article(here)})"
    return _Way.PICKED if _count(index, met, values, limit) < limit else _Way.ASKED


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


def _articles_query(asked: Search, way: _Way) -> tuple[str, tuple[object, ...]]:
    wishes = asked.wishes
    where, values = all_of(wishes.articles)
    here, here_values = all_of(wishes.facts)
    words = expression(asked.query.clauses, wishes.words)
    if wishes.facts:
        met, met_values = _meets_filters(wishes, way)
        where += f" AND {met}"
        values += met_values
    for condition in wishes.not_facts:
        where += f" AND NOT EXISTS ({_facts_of_article(f'{here} AND {condition.sql}')})"
        values += here_values + condition.values
    columns = f"SELECT {_ONLY_COUNCIL}, {SOURCE_COLUMNS}"
    if words:
        words = " AND ".join(filter(None, (f"({words})", wishes.narrowing)))
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


def _meets_filters(wishes: Conditions, way: _Way) -> tuple[str, tuple[object, ...]]:
    """What holds of articles whose facts meet the filters, put so that they are found that way."""
    here, values = all_of(wishes.facts)
    asked = f"EXISTS ({_facts_of_article(here)})"
    among = f"articles.id IN (SELECT f.article FROM facts f WHERE {here})"
    if way is _Way.ASKED:
        return asked, values
    if way is _Way.SORTED:
        return among, values
    # With a plus, SQLite goes through the articles in their order instead of looking up all these.
    if wishes.narrowing:
        told = "articles.id IN (SELECT rowid FROM words WHERE words MATCH ?)"
        return f"+{told} AND {asked}", (wishes.narrowing, *values)
    return f"+{among}", values


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


def _of_its_council(index: sqlite3.Connection, hit: Hit) -> Hit:
    """The same hit with the council that its words tell of, in a source that tells of several."""
    record = reading.record(index, hit.source.sha256) if hit.source else None
    council = told_of(record, hit.start, hit.end, hit.text) if record else None
    return replace(hit, council=council)
