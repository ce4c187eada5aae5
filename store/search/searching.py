"""Asking the index: a query in, hits with the sentence that has the words out."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from store.councils import council_by_code
from store.errors import LibraryError
from store.history import Source
from store.index.reading import SOURCE_COLUMNS, source_from
from store.search.filters import Condition, Conditions, conditions
from store.search.passages import best_passage, marks
from store.search.query import Clause, Query, Term, parse_query, tokens

MOST_COUNCILS = 5
MOST_JUDGEMENTS = 10
"""How many hits of each kind stand above the articles."""

RANKING = "bm25(8.0, 5.0, 4.0, 2.0, 1.0)"
"""What a hit in the title, councils, speakers, publisher and text is worth, in this order."""


class HitKind(StrEnum):
    """Where a hit is."""

    COUNCIL = "council"
    JUDGEMENT = "judgement"
    TITLE = "title"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Hit:
    """Something that was found.

    `start` and `end` are the place to go to in the source's text; `text` is what is to be shown,
    a sentence or a line, and `marks` are the places in `text` where the words stand. A council
    has no source; a judgement whose source has no sentence for it neither.
    """

    kind: HitKind
    council: str | None
    source: Source | None
    start: int
    end: int
    text: str
    marks: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class SearchResults:
    """What was found, the best first.

    `hint` is one line about what the query could not mean; `interrupted` is set where a search
    was stopped, and its hits are then none.
    """

    hits: tuple[Hit, ...] = ()
    hint: str | None = None
    interrupted: bool = False


@dataclass(frozen=True, slots=True)
class Search:
    """A query made ready to be asked."""

    query: Query
    wishes: Conditions
    limit: int
    ranked: bool


def search(
    index: sqlite3.Connection,
    text_of: Callable[[str], str],
    text: str,
    limit: int,
    ranked: bool = True,
) -> SearchResults:
    """What the index has for a query, whatever its text is.

    Args:
        index: the index, for reading.
        text_of: gives the text of a source by its SHA-256.
        text: the query, as typed.
        limit: how many hits at most.
        ranked: whether the best articles are wanted; if not, the first ones at hand.

    Raises:
        sqlite3.OperationalError: if the search is interrupted.
    """
    query = parse_query(text)
    if query.is_empty:
        return SearchResults(hint=query.hint)
    wishes = conditions(query.filters)
    asked = Search(query, wishes, limit, ranked)
    hits = [*_councils(index, asked), *_judgements(index, asked)]
    hits += _articles(index, asked, limit - len(hits), text_of)
    return SearchResults(tuple(hits[:limit]), query.hint or wishes.hint)


def council_codes(index: sqlite3.Connection, text: str) -> set[str] | None:
    """The ONS codes of the councils of which a judgement meets a query; None if it asks nothing.

    Filters that only an article can meet are left out.
    """
    query = parse_query(text)
    if query.is_empty:
        return None
    wishes = conditions(query.filters)
    where, values = _judgements_where(Search(query, wishes, 0, False))
    return {code for (code,) in index.execute(f"SELECT ons_code FROM judgements f {where}", values)}


def expression(clauses: Iterable[Clause], words: Iterable[tuple[str, bool]] = ()) -> str:
    """The clauses, and further expressions, in the language of the full-text index.

    Empty if nothing is wanted; only tokens reach it, so it is always well-formed.
    """
    wanted = [_any_of(clause) for clause in clauses if not clause.negated]
    unwanted = [_any_of(clause) for clause in clauses if clause.negated]
    wanted += [f"({words})" for words, negated in words if not negated]
    unwanted += [f"({words})" for words, negated in words if negated]
    if not wanted:
        return ""
    positive = " AND ".join(wanted)
    return f"({positive}) NOT ({' OR '.join(unwanted)})" if unwanted else positive


def _any_of(clause: Clause) -> str:
    phrases = (f'"{" ".join(term.tokens)}"{"*" * term.prefix}' for term in clause.terms)
    return f"({' OR '.join(phrases)})"


def _councils(index: sqlite3.Connection, asked: Search) -> Iterator[Hit]:
    if asked.wishes.concern_articles_alone or not asked.query.wanted:
        return
    where, values = _all(asked.wishes.councils)
    rows = index.execute(
        f"SELECT ons_code, name FROM councils f WHERE {where} ORDER BY name, ons_code DESC", values
    )
    found = 0
    for ons_code, name in rows:
        if found < MOST_COUNCILS and _meets(_name_tokens(ons_code, name), asked.query.clauses):
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


def _judgements(index: sqlite3.Connection, asked: Search) -> Iterator[Hit]:
    if asked.wishes.concern_articles_alone:
        return
    where, values = _judgements_where(asked)
    rows = index.execute(
        f"SELECT c.name, f.words, f.start, f.stop, {SOURCE_COLUMNS}"
        " FROM judgements f JOIN councils c USING (ons_code)"
        f" LEFT JOIN articles USING (sha256) {where} ORDER BY f.date DESC, f.id LIMIT ?",
        (*values, MOST_JUDGEMENTS),
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


def _judgements_where(asked: Search) -> tuple[str, tuple[object, ...]]:
    """Which rows of judgements, called f, meet a query."""
    negated = tuple(_not(condition) for condition in asked.wishes.not_facts)
    where, values = _all((*asked.wishes.facts, *negated))
    matching = "(SELECT rowid FROM judgement_words WHERE judgement_words MATCH ?)"
    words = expression(asked.query.clauses)
    if words:
        return f"WHERE f.id IN {matching} AND {where}", (words, *values)
    for clause in asked.query.clauses:
        where += f" AND f.id NOT IN {matching}"
        values += (_any_of(clause),)
    return f"WHERE {where}", values


def _articles(
    index: sqlite3.Connection, asked: Search, limit: int, text_of: Callable[[str], str]
) -> Iterator[Hit]:
    sql, values = _articles_query(asked)
    for council, *row in index.execute(sql, (*values, max(limit, 0))).fetchall():
        yield _article_hit(asked.query.wanted, source_from(tuple(row)), council, text_of)


def _articles_query(asked: Search) -> tuple[str, tuple[object, ...]]:
    wishes = asked.wishes
    where, values = _all(wishes.articles)
    here, here_values = _all(wishes.facts)
    if wishes.facts:
        where += f" AND EXISTS (SELECT 1 FROM facts f WHERE f.article = articles.id AND {here})"
        values += here_values
    for condition in wishes.not_facts:
        where += (
            " AND NOT EXISTS (SELECT 1 FROM facts f"
            f" WHERE f.article = articles.id AND {here} AND {condition.sql})"
        )
        values += here_values + condition.values
    council = (
        "(SELECT name FROM tellings JOIN councils USING (ons_code)"
        " WHERE tellings.article = articles.id LIMIT 1)"
    )
    words = expression(asked.query.clauses, wishes.words)
    columns = f"SELECT {council}, {SOURCE_COLUMNS}"
    if words:
        words = f"({words}){wishes.narrowing}"
        ranked = asked.ranked and not _is_barely_begun(asked.query)
        order = "rank, words.rowid" if ranked else "words.rowid DESC"
        ranking = "AND rank MATCH ?" if ranked else ""
        return (
            f"{columns} FROM words JOIN articles ON articles.id = words.rowid"
            f" WHERE words MATCH ? {ranking} AND {where} ORDER BY {order} LIMIT ?"
        ), (words, *((RANKING,) if ranked else ()), *values)
    for clause in asked.query.clauses:
        where += " AND articles.id NOT IN (SELECT rowid FROM words WHERE words MATCH ?)"
        values += (_any_of(clause),)
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
) -> Hit:
    title = source.title or ""
    in_title = marks(title, wanted)
    try:
        text = text_of(source.sha256)
    except LibraryError:
        return Hit(HitKind.TITLE, council, source, 0, 0, title or source.source, in_title)
    passage = best_passage(text, wanted)
    if passage is None or all(marks(title, (term,)) for term in wanted):
        place = max(text.find(title), 0) if title else 0
        shown = title or source.source
        return Hit(HitKind.TITLE, council, source, place, place + len(title), shown, in_title)
    start, end = passage.start, passage.end
    return Hit(HitKind.TEXT, council, source, start, end, text[start:end], passage.marks)


def _all(wishes: Iterable[Condition]) -> tuple[str, tuple[object, ...]]:
    wishes = tuple(wishes)
    where = " AND ".join(condition.sql for condition in wishes) or "TRUE"
    return where, tuple(value for condition in wishes for value in condition.values)


def _not(condition: Condition) -> Condition:
    return Condition(f"({condition.sql}) IS NOT TRUE", condition.values)
