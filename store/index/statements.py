"""The rows that the index keeps of the statements of one record."""

from __future__ import annotations

import sqlite3
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from operator import attrgetter

from msgspec import Struct
from msgspec.structs import astuple

from store.councils import Council, council_by_code, council_by_name
from store.index.rows import insert
from store.index.topics import word_pairs
from store.records import Finding, Quotation, Recommendation, Record, Status
from store.statements import StatementKind


class StatementRow(Struct, frozen=True, gc=False):
    """A row of the table of statements, but for its article; the year is the one it was told in.

    An enumeration stands there as plain words, which SQLite takes without asking what they are.
    """

    sort: str
    council: str | None
    ons_code: str | None
    region: str | None
    area: str | None
    tone: str | None
    speaker: str | None
    role: str | None
    organisation: str | None
    first_year: int | None
    last_year: int | None
    start: int
    stop: int
    page: int | None
    text: str

    @property
    def said_by(self) -> str:
        """Everything that says who is quoted, for the full-text index."""
        return " ".join(filter(None, (self.speaker, self.role, self.organisation)))


def statement_rows(record: Record) -> tuple[StatementRow, ...]:
    """Every quotation, finding and recommendation of a record, in the order of its text."""
    year = _year(record)
    rows = (*_said(record, year), *_found(record, year))
    return tuple(sorted(rows, key=attrgetter("start", "stop")))


def _said(record: Record, year: int | None) -> Iterator[StatementRow]:
    only = _only_council(record)
    for said in record.quotations:
        employer = council_by_name(said.organisation) if said.organisation else None
        by = (said.speaker, said.role, said.organisation)
        yield _row(record, StatementKind.QUOTATION, said, employer or only, year, by=by)


def _found(record: Record, year: int | None) -> Iterator[StatementRow]:
    items: tuple[Finding | Recommendation, ...] = (*record.findings, *record.recommendations)
    codes = {told.council: told.ons_code for told in record.inspections}
    councils = {name: _council(name, codes) for name in {item.council for item in items}}
    for item in items:
        area = str(item.area) if item.area else None
        if isinstance(item, Finding):
            kind, tone = StatementKind.FINDING, str(item.tone)
        else:
            kind, tone = StatementKind.RECOMMENDATION, None
        yield _row(record, kind, item, councils[item.council], year, area, tone)


def _council(name: str, codes: Mapping[str, str]) -> Council | None:
    code = codes.get(name)
    return council_by_code(code) if code else council_by_name(name)


def _row(
    record: Record,
    kind: StatementKind,
    item: Quotation | Finding | Recommendation,
    council: Council | None,
    year: int | None,
    area: str | None = None,
    tone: str | None = None,
    by: tuple[str | None, str | None, str | None] = (None, None, None),
) -> StatementRow:
    return StatementRow(
        str(kind),
        council.name if council else None,
        council.ons_code if council else None,
        council.region if council else None,
        area,
        tone,
        *by,
        first_year=year,
        last_year=year,
        start=item.start,
        stop=item.end,
        page=bisect_right(record.pages, item.start) or None,
        text=item.text,
    )


def _only_council(record: Record) -> Council | None:
    codes = {told.ons_code for told in record.inspections if told.status is Status.REPORTED}
    return council_by_code(codes.pop()) if len(codes) == 1 else None


def _year(record: Record) -> int | None:
    """When the record was published; where it does not say, when the inspection it reports was."""
    if record.published:
        return record.published.year
    reported = [told for told in record.inspections if told.status is Status.REPORTED]
    dates = [told.published or told.end or told.start for told in reported]
    years = {date.year for date in dates if date}
    return years.pop() if len(years) == 1 else None


def put_statements(index: sqlite3.Connection, records: Iterable[tuple[int, Record]]) -> None:
    """Add the statements of records, each of which is the article of its number."""
    (last,) = index.execute("SELECT coalesce(max(id), 0) FROM statements").fetchone()
    told = [(article, row, r) for article, r in records for row in statement_rows(r)]
    numbered = list(enumerate(told, start=last + 1))
    rows = [(number, article, *astuple(row)) for number, (article, row, _) in numbered]
    insert(index, "statements", rows)
    index.executemany(
        "INSERT INTO statement_words (rowid, text, speakers, publisher) VALUES (?, ?, ?, ?)",
        ((n, row.text, row.said_by, r.publisher or "") for n, (_, row, r) in numbered),
    )
    index.executemany(
        "INSERT INTO topics (rowid, word_pairs) VALUES (?, ?)",
        _topics((number, row) for number, (_, row, _) in numbered),
    )


def _topics(numbered: Iterable[tuple[int, StatementRow]]) -> Iterator[tuple[int, str]]:
    """The rows of the table of topics for statements with their numbers; a quotation has none."""
    return (
        (number, word_pairs(statement.text))
        for number, statement in numbered
        if statement.sort != StatementKind.QUOTATION
    )


def drop_statements(index: sqlite3.Connection, record: Record, article: int) -> None:
    """Take them out; the record has to be the one that they were made of."""
    numbers = index.execute(
        "SELECT id FROM statements WHERE article = ? ORDER BY id", (article,)
    ).fetchall()
    numbered = [
        (number, statement)
        for (number,), statement in zip(numbers, statement_rows(record), strict=True)
    ]
    publisher = record.publisher or ""
    index.executemany(
        "INSERT INTO statement_words (statement_words, rowid, text, speakers, publisher)"
        " VALUES ('delete', ?, ?, ?, ?)",
        [(number, each.text, each.said_by, publisher) for number, each in numbered],
    )
    index.executemany(
        "INSERT INTO topics (topics, rowid, word_pairs) VALUES ('delete', ?, ?)", _topics(numbered)
    )
    index.execute("DELETE FROM statements WHERE article = ?", (article,))
