"""Which council a stretch of an article tells of, where the article tells of several."""

from __future__ import annotations

import re
from collections.abc import Iterator

from store.records import Finding, Recommendation, Record


def told_of(record: Record, start: int, end: int, words: str) -> str | None:
    """The council of the `words` that stand in a record's text from `start` up to `end`.

    It is the one whose grades, visits, findings or recommendations stand there; where none does,
    the one that is named there. None if they are several, or none is. The record's own text may be
    left out.
    """
    councils = list(dict.fromkeys(told.council for told in record.inspections))
    if len(councils) < 2:
        return next(iter(councils), None)
    here = {
        council for council, first, last in _spans(record) if first < end and start < last
    } or _named(words, councils)
    return here.pop() if len(here) == 1 else None


def _spans(record: Record) -> Iterator[tuple[str, int, int]]:
    for told in record.inspections:
        judged = (span for judgement in told.judgements for span in judgement.evidence)
        for span in (*told.mentions, *judged):
            yield told.council, span.start, span.end
    items: tuple[Finding | Recommendation, ...] = (*record.findings, *record.recommendations)
    for item in items:
        yield item.council, item.start, item.end


def _named(words: str, councils: list[str]) -> set[str]:
    # The longest first: North Northamptonshire is not Northamptonshire.
    names = "|".join(map(re.escape, sorted(councils, key=len, reverse=True)))
    return set(re.findall(rf"\b(?:{names})\b", words))
