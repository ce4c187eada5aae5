"""Statements that meet a query, the newest first."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection

from store.history.inspections import Excerpt
from store.index.reading import SOURCE_COLUMNS, source_from
from store.records import Area, Tone
from store.search.asking import all_of, any_of, expression, not_true
from store.search.filters import conditions
from store.search.query import parse_query
from store.statements import FoundStatements, Statement, StatementKind

_COLUMNS = (
    "f.sort, f.council, f.area, f.tone, f.speaker, f.role, f.organisation,"
    " f.start, f.stop, f.page, f.text"
)


def statements(
    index: sqlite3.Connection, text: str, kinds: Collection[StatementKind], limit: int
) -> FoundStatements:
    """The statements of some kinds that meet a query; every statement if it asks nothing.

    `council:`, `region:`, `area:`, `year:`, `tone:`, `speaker:` and `publisher:` are met by the
    statement itself; `grade:`, `framework:` and `kind:` by the source that it stands in.
    """
    query = parse_query(text)
    wishes = conditions(query.filters, of_statements=True)
    negated = tuple(not_true(condition) for condition in wishes.not_facts)
    where, values = all_of((*wishes.facts, *negated, *wishes.articles))
    where += f" AND f.sort IN ({', '.join('?' * len(kinds))})"
    values += tuple(kinds)
    matching = "(SELECT rowid FROM statement_words WHERE statement_words MATCH ?)"
    words = expression(query.clauses, wishes.words)
    if words:
        where += f" AND f.id IN {matching}"
        values += (words,)
    else:
        unwanted = [any_of(clause) for clause in query.clauses]
        unwanted += [words for words, _ in wishes.words]
        where += f" AND f.id NOT IN {matching}" * len(unwanted)
        values += tuple(unwanted)
    tables = f"FROM statements f JOIN articles ON articles.id = f.article WHERE {where}"
    (total,) = index.execute(f"SELECT count(*) {tables}", values).fetchone()
    rows = index.execute(
        f"SELECT {_COLUMNS}, {SOURCE_COLUMNS} {tables}"
        " ORDER BY articles.published DESC, articles.sha256, f.id LIMIT ?",
        (*values, limit),
    )
    return FoundStatements(
        tuple(_statement(*row) for row in rows), total, query.hint or wishes.hint
    )


def _statement(
    sort: str,
    council: str | None,
    area: str | None,
    tone: str | None,
    speaker: str | None,
    role: str | None,
    organisation: str | None,
    start: int,
    stop: int,
    page: int | None,
    text: str,
    *source: str,
) -> Statement:
    sha256, name, kind, *rest = source
    title, publisher, author, published, url = rest
    return Statement(
        kind=StatementKind(sort),
        excerpt=Excerpt(
            source_from((sha256, name, kind, title, publisher, author, published, url)),
            start,
            stop,
            text,
            page,
        ),
        council=council,
        area=Area(area) if area else None,
        tone=Tone(tone) if tone else None,
        speaker=speaker,
        role=role,
        organisation=organisation,
    )
