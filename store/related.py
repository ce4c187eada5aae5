"""Which other sources belong to a source, and why: the surest reason first."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from enum import StrEnum

import msgspec

from store.history.inspections import Source
from store.index.reading import SOURCE_COLUMNS, source_from
from store.index.topics import word_pairs
from store.statements import StatementKind

MOST = 50
"""Related sources at most; nobody walks further."""


class Reason(StrEnum):
    """Why a source is related, in the order of their weight."""

    SAME_INSPECTION = "same_inspection"
    NEXT_INSPECTION = "next_inspection"
    PREVIOUS_INSPECTION = "previous_inspection"
    MENTIONS = "mentions"
    SHARED_QUOTATION = "shared_quotation"
    SAME_SPEAKER = "same_speaker"
    SAME_FINDING = "same_finding"

    @property
    def label(self) -> str:
        """The reason in a few words."""
        return _LABELS[self]


_LABELS = {
    Reason.SAME_INSPECTION: "same inspection",
    Reason.NEXT_INSPECTION: "the inspection after",
    Reason.PREVIOUS_INSPECTION: "the inspection before",
    Reason.MENTIONS: "mentions the inspection",
    Reason.SHARED_QUOTATION: "shares a quotation",
    Reason.SAME_SPEAKER: "quotes the same person",
    Reason.SAME_FINDING: "same finding elsewhere",
}


@dataclass(frozen=True, slots=True)
class Related:
    """A source that belongs to another, why, and the council that both concern."""

    source: Source
    reason: Reason
    council: str


def related(index: sqlite3.Connection, sha256: str, council: str | None) -> list[Related]:
    """What belongs to a source, each other source once, by its best reason, newest first.

    Args:
        index: the index, for reading.
        sha256: which source.
        council: whose inspections count, by name or ONS code; None for all that it reports on.
    """
    row = index.execute("SELECT id FROM articles WHERE sha256 = ?", (sha256,)).fetchone()
    if row is None:
        return []
    best: dict[str, Related] = {}
    given = {"article": row[0], "council": council, "most": MOST}
    for reason, sql in _QUERIES:
        if len(best) >= MOST:
            break
        if reason is Reason.SAME_FINDING:
            given["topics"] = _topics(index, row[0])
        for name, *columns in index.execute(f"{sql} LIMIT :most", given).fetchall():
            source = source_from(tuple(columns))
            best.setdefault(source.sha256, Related(source, reason, name or ""))
    return list(best.values())[:MOST]


def _topics(index: sqlite3.Connection, article: int) -> str:
    """What a source finds and recommends: a JSON list of pairs, a statement and a word pair."""
    found = index.execute(
        "SELECT id, text FROM statements WHERE article = ? AND sort != ?",
        (article, StatementKind.QUOTATION.value),
    )
    rows = [(statement, pair) for statement, text in found for pair in word_pairs(text).split(" ")]
    return msgspec.json.encode(rows).decode()


def _beside(place: str, reports: bool) -> str:
    """Those who report, or mention, the inspection that stands at that place of the history."""
    return (
        f"SELECT councils.name, {SOURCE_COLUMNS} FROM inspection_articles here"
        " JOIN councils USING (ons_code)"
        " JOIN inspection_articles there ON there.ons_code = here.ons_code"
        f" AND there.place = {place} AND there.reports = {int(reports)}"
        " JOIN articles ON articles.id = there.article"
        " WHERE here.article = :article AND here.reports AND there.article != :article"
        " AND (:council IS NULL OR :council IN (councils.name, councils.ons_code))"
        f" {_BY_DATE}"
    )


def _reported(side: str) -> str:
    """The place of the nearest inspection on one side of which a source reports."""
    function, sign = ("max", "<") if side == "next" else ("min", ">")
    return (
        f"(SELECT {function}(place) FROM inspection_articles beside"
        " WHERE beside.ons_code = here.ons_code AND beside.reports"
        f" AND beside.place {sign} here.place)"
    )


_BY_DATE = "ORDER BY articles.published DESC, articles.sha256"
_COLUMNS = f"articles.council, {SOURCE_COLUMNS}"

_QUERIES = (
    (Reason.SAME_INSPECTION, _beside("here.place", reports=True)),
    (Reason.NEXT_INSPECTION, _beside(_reported("next"), reports=True)),
    (Reason.PREVIOUS_INSPECTION, _beside(_reported("previous"), reports=True)),
    (Reason.MENTIONS, _beside("here.place", reports=False)),
    (
        Reason.SHARED_QUOTATION,
        f"SELECT {_COLUMNS} FROM articles WHERE id IN (SELECT article FROM quotations"
        " WHERE fingerprint IN (SELECT fingerprint FROM quotations WHERE article = :article)"
        f" AND article != :article) {_BY_DATE}",
    ),
    (
        Reason.SAME_SPEAKER,
        f"SELECT {_COLUMNS} FROM articles WHERE id IN (SELECT article FROM speakers"
        " WHERE name IN (SELECT name FROM speakers WHERE article = :article)"
        f" AND article != :article) {_BY_DATE}",
    ),
    (
        # A recommendation is of something that was found wanting.
        Reason.SAME_FINDING,
        "WITH topic AS ("
        "  SELECT DISTINCT json_extract(value, '$[0]') AS ours, json_extract(value, '$[1]') AS pair"
        "  FROM json_each(:topics)),"
        " shared AS ("
        "  SELECT ours, doc AS theirs, count(*) AS pairs"
        "  FROM topic JOIN topic_places ON term = pair"
        "  GROUP BY ours, theirs HAVING pairs >= 2),"
        " found AS ("
        "  SELECT there.article AS other, max(pairs) AS pairs FROM shared"
        "  JOIN statements here ON here.id = ours JOIN statements there ON there.id = theirs"
        "  WHERE there.council != here.council AND there.article != here.article"
        "  AND coalesce(there.tone, 'weakness') = coalesce(here.tone, 'weakness')"
        "  GROUP BY other)"
        f" SELECT {_COLUMNS} FROM articles JOIN found ON other = id"
        " ORDER BY pairs DESC, articles.published DESC, articles.sha256",
    ),
)
