"""What the index answers about councils and articles, a query each."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from typing import TYPE_CHECKING

from msgspec import Struct

from store.dates import PartialDate
from store.history.inspections import CouncilHistory, CouncilSummary, Source
from store.index.blobs import unpack
from store.records import Change, Grade, Record, SourceKind

if TYPE_CHECKING:
    from store.history.gathering import Telling

SOURCE_COLUMNS = ", ".join(
    f"articles.{name}"
    for name in ("sha256", "source", "kind", "title", "publisher", "author", "published", "url")
)
"""What `source_from` takes, in its order."""

SourceRow = tuple[str, str, str, str | None, str | None, str | None, str | None, str | None]


class Counts(Struct, frozen=True):
    """How much there is of each."""

    councils: int
    inspections: int
    articles: int


def counts(index: sqlite3.Connection) -> Counts:
    """How many councils, inspections (visits too) and articles there are."""
    councils, inspections = index.execute(
        "SELECT count(*), coalesce(sum(inspections), 0) FROM councils WHERE inspections > 0"
    ).fetchone()
    (articles,) = index.execute("SELECT count(*) FROM articles").fetchone()
    return Counts(councils, inspections, articles)


def summaries(index: sqlite3.Connection) -> list[CouncilSummary]:
    """All councils that something is known of, by name."""
    rows = index.execute(
        "SELECT name, ons_code, kind, region, grade, change, inspections, articles"
        " FROM councils WHERE inspections > 0 ORDER BY name, ons_code DESC"
    )
    return [
        CouncilSummary(
            name,
            ons_code,
            kind,
            region,
            Grade(grade) if grade else None,
            Change(change) if change else None,
            inspections,
            articles,
        )
        for name, ons_code, kind, region, grade, change, inspections, articles in rows
    ]


def history(index: sqlite3.Connection, council: str) -> CouncilHistory | None:
    """The history of the council of that name or ONS code, None if nothing is known of it."""
    row = index.execute(
        "SELECT content FROM councils JOIN histories USING (ons_code)"
        " WHERE ons_code = ? OR name = ? ORDER BY ons_code LIMIT 1",
        (council, council),
    ).fetchone()
    return unpack(row[0], CouncilHistory) if row else None


def histories(index: sqlite3.Connection) -> list[CouncilHistory]:
    """The histories of all councils that something is known of, by name."""
    rows = index.execute(
        "SELECT content FROM councils JOIN histories USING (ons_code)"
        " WHERE inspections > 0 ORDER BY name, ons_code DESC"
    )
    return [unpack(content, CouncilHistory) for (content,) in rows]


def tellings(index: sqlite3.Connection, ons_code: str) -> list[Telling]:
    """All that is told of a council."""
    from store.history.gathering import Telling

    rows = index.execute("SELECT content FROM tellings WHERE ons_code = ?", (ons_code,))
    return [telling for (content,) in rows for telling in unpack(content, list[Telling])]


def record(index: sqlite3.Connection, sha256: str) -> Record | None:
    """What is known of a source, without its text; None if it is not there."""
    row = index.execute(
        "SELECT content FROM records JOIN articles ON id = article WHERE sha256 = ?", (sha256,)
    ).fetchone()
    return unpack(row[0], Record) if row else None


def records(index: sqlite3.Connection) -> Iterator[Record]:
    """All records, without their texts, in the order in which they came."""
    for (content,) in index.execute("SELECT content FROM records ORDER BY article"):
        yield unpack(content, Record)


def records_on_shelf(index: sqlite3.Connection, shelf: str) -> Iterator[Record]:
    """The records that stand on the shelf of that name, without their texts, if not damaged."""
    rows = index.execute(
        "SELECT content FROM records JOIN articles ON id = article WHERE shelf = ? ORDER BY id",
        (shelf,),
    )
    for (content,) in rows:
        try:
            found = unpack(content, Record)
        except sqlite3.DatabaseError:
            continue
        yield found


def is_known(index: sqlite3.Connection, sha256: str) -> bool:
    """Whether a source is there."""
    row = index.execute("SELECT 1 FROM articles WHERE sha256 = ?", (sha256,)).fetchone()
    return row is not None


def shelf_of(index: sqlite3.Connection, sha256: str) -> str | None:
    """The name of the shelf on which the record of a source stands, None if it is not there."""
    row = index.execute("SELECT shelf FROM articles WHERE sha256 = ?", (sha256,)).fetchone()
    return row[0] if row else None


def sources(index: sqlite3.Connection) -> list[Source]:
    """All sources, the newest first, those without a date last."""
    rows = index.execute(f"SELECT {SOURCE_COLUMNS} FROM articles ORDER BY published DESC, sha256")
    return [source_from(row) for row in rows]


def digests(index: sqlite3.Connection) -> frozenset[str]:
    """The SHA-256 of all sources."""
    return frozenset(sha256 for (sha256,) in index.execute("SELECT sha256 FROM articles"))


def source_from(row: SourceRow) -> Source:
    """The source in a row of `SOURCE_COLUMNS`."""
    sha256, source, kind, title, publisher, author, published, url = row
    return Source(
        sha256=sha256,
        source=source,
        kind=SourceKind(kind),
        title=title,
        publisher=publisher,
        author=author,
        published=PartialDate(published) if published else None,
        url=url,
    )
