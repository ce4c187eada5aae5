"""Which other sources belong to a source, and why: the surest reason first."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from store.history import CouncilHistory, MergedInspection, Source
from store.index.reading import SOURCE_COLUMNS, history, source_from

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
    histories = [
        found for code in _councils(index, row[0], council) if (found := history(index, code))
    ]
    best: dict[str, Related] = {}
    for each in _all(index, row[0], sha256, histories):
        if each.source.sha256 != sha256:
            best.setdefault(each.source.sha256, each)
        if len(best) == MOST:
            break
    return list(best.values())


def _councils(index: sqlite3.Connection, article: int, council: str | None) -> list[str]:
    if council is not None:
        return [council]
    rows = index.execute("SELECT ons_code FROM tellings WHERE article = ?", (article,))
    return [code for (code,) in rows]


def _all(
    index: sqlite3.Connection, article: int, sha256: str, histories: Sequence[CouncilHistory]
) -> Iterator[Related]:
    for reason in (Reason.SAME_INSPECTION, Reason.NEXT_INSPECTION, Reason.PREVIOUS_INSPECTION):
        for each in histories:
            for inspection in _beside(each, sha256, reason):
                for source in _newest_first(inspection.sources):
                    yield Related(source, reason, each.council)
    for each in histories:
        for inspection in _beside(each, sha256, Reason.SAME_INSPECTION):
            for source in _newest_first(inspection.mentioned_by):
                yield Related(source, Reason.MENTIONS, each.council)
    for reason, sql, times in _BY_INDEX:
        rows = index.execute(f"{sql} LIMIT {MOST}", (article,) * times).fetchall()
        for council, *row in rows:
            yield Related(source_from(tuple(row)), reason, council or "")


_COLUMNS = (
    "(SELECT name FROM tellings JOIN councils USING (ons_code)"
    f" WHERE tellings.article = articles.id LIMIT 1), {SOURCE_COLUMNS}"
)
_BY_DATE = "ORDER BY published DESC, sha256"

_BY_INDEX = (
    (
        Reason.SHARED_QUOTATION,
        f"SELECT {_COLUMNS} FROM articles WHERE id IN (SELECT article FROM quotations"
        " WHERE fingerprint IN (SELECT fingerprint FROM quotations WHERE article = ?)"
        f" AND article != ?) {_BY_DATE}",
        2,
    ),
    (
        Reason.SAME_SPEAKER,
        f"SELECT {_COLUMNS} FROM articles WHERE id IN (SELECT article FROM speakers"
        " WHERE name IN (SELECT name FROM speakers WHERE article = ?)"
        f" AND article != ?) {_BY_DATE}",
        2,
    ),
    (
        # Two pairs of words in common are three telling words on end, as a rule.
        Reason.SAME_FINDING,
        "WITH here AS (SELECT id, council, tone FROM findings WHERE article = ?),"
        " shared AS ("
        "  SELECT there.article AS other, here.id, there.id, count(*) AS pairs FROM here"
        "  JOIN topics t ON t.finding = here.id"
        "  JOIN topics u ON u.word_pair = t.word_pair"
        "  JOIN findings there ON there.id = u.finding"
        "   AND there.council != here.council AND there.tone = here.tone"
        "  GROUP BY here.id, there.id HAVING pairs >= 2)"
        f" SELECT {_COLUMNS} FROM articles"
        " JOIN (SELECT other, max(pairs) AS pairs FROM shared GROUP BY other) ON other = id"
        " ORDER BY pairs DESC, published DESC, sha256",
        1,
    ),
)


def _beside(history: CouncilHistory, sha256: str, reason: Reason) -> Iterator[MergedInspection]:
    """The inspections that a source reports, or the next ones on one side that anyone reports."""
    step = {Reason.NEXT_INSPECTION: -1, Reason.PREVIOUS_INSPECTION: 1}.get(reason, 0)
    reported = [inspection for inspection in history.inspections if inspection.sources]
    for at, inspection in enumerate(reported):
        if _reports(inspection, sha256) and 0 <= at + step < len(reported):
            yield reported[at + step]


def _reports(inspection: MergedInspection, sha256: str) -> bool:
    return any(source.sha256 == sha256 for source in inspection.sources)


def _newest_first(sources: Iterable[Source]) -> list[Source]:
    return sorted(sources, key=lambda source: source.published or "", reverse=True)
