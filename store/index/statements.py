"""The rows that the index keeps of the statements of one record."""

from __future__ import annotations

import sqlite3
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from operator import itemgetter
from typing import NamedTuple

from store.councils import Council, council_by_code, council_by_name
from store.index.rows import insert
from store.index.topics import word_pairs
from store.records import Finding, Quotation, Recommendation, Record, Status
from store.statements import StatementKind


class StatementRow(NamedTuple):
    """A row of the table of statements, but for its article; the year is the one it was told in.

    An enumeration stands there as its value, which SQLite takes without asking what it is.
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
    return tuple(sorted(rows, key=lambda row: (row.start, row.stop)))


def _said(record: Record, year: int | None) -> Iterator[StatementRow]:
    only = _only_council(record)
    for quotation in record.quotations:
        employer = council_by_name(quotation.organisation) if quotation.organisation else None
        yield _row(record, StatementKind.QUOTATION, quotation, employer or only, year)


def _found(record: Record, year: int | None) -> Iterator[StatementRow]:
    codes = {told.council: told.ons_code for told in record.inspections}
    kinds: tuple[tuple[StatementKind, tuple[Finding | Recommendation, ...]], ...] = (
        (StatementKind.FINDING, record.findings),
        (StatementKind.RECOMMENDATION, record.recommendations),
    )
    for kind, items in kinds:
        for item in items:
            code = codes.get(item.council)
            council = council_by_code(code) if code else council_by_name(item.council)
            yield _row(record, kind, item, council, year)


def _row(
    record: Record,
    kind: StatementKind,
    item: Quotation | Finding | Recommendation,
    council: Council | None,
    year: int | None,
) -> StatementRow:
    quotation = item if isinstance(item, Quotation) else None
    return StatementRow(
        sort=kind.value,
        council=council.name if council else None,
        ons_code=council.ons_code if council else None,
        region=council.region if council else None,
        area=None if isinstance(item, Quotation) or not item.area else item.area.value,
        tone=item.tone.value if isinstance(item, Finding) else None,
        speaker=quotation.speaker if quotation else None,
        role=quotation.role if quotation else None,
        organisation=quotation.organisation if quotation else None,
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
    insert(index, "statements", [(number, article, *row) for number, (article, row, _) in numbered])
    index.executemany(
        "INSERT INTO statement_words (rowid, text, speakers, publisher) VALUES (?, ?, ?, ?)",
        ((n, row.text, row.said_by, r.publisher or "") for n, (_, row, r) in numbered),
    )
    topics = _topics((number, row) for number, (_, row, _) in numbered)
    # What stands on one page of the table is put in together.
    insert(index, "topics", sorted(topics, key=itemgetter(0)))


def _topics(numbered: Iterable[tuple[int, StatementRow]]) -> list[tuple[int, int]]:
    """The rows of the table of topics for statements with their numbers; a quotation has none."""
    return [
        (pair, number)
        for number, statement in numbered
        if statement.sort != StatementKind.QUOTATION
        for pair in word_pairs(statement.text)
    ]


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
    index.executemany("DELETE FROM topics WHERE word_pair = ? AND statement = ?", _topics(numbered))
    index.execute("DELETE FROM statements WHERE article = ?", (article,))
