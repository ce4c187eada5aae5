"""What many sources tell of one council, put together into its history.

Nothing is averaged and nothing is dropped: where two sources give one judgement two grades, both
stay, each with its sentences.
"""

from __future__ import annotations

import bisect
from collections.abc import Iterable, Sequence

from store.dates import PartialDate
from store.history.changes import with_changes
from store.history.gathering import Telling, gather
from store.history.inspections import Excerpt, MergedInspection, MergedJudgement, Reading, Source
from store.history.rivals import are_dates_disputed
from store.records import Area, Grade, Record, SourceKind, Span, Status


def merge(tellings: Iterable[Telling]) -> tuple[MergedInspection, ...]:
    """The inspections of one council, the newest first; the same whatever the order given.

    Args:
        tellings: all that is told of this council, and of no other.
    """
    return with_changes(tuple(map(merged, gather(tellings))))


def source_of(record: Record) -> Source:
    """A record's source, without its text."""
    return Source(
        sha256=record.sha256,
        source=record.source,
        kind=record.kind,
        title=record.title,
        publisher=record.publisher,
        author=record.author,
        published=record.published,
        url=record.url,
    )


def merged(tellings: Sequence[Telling]) -> MergedInspection:
    """The inspection that all these tell of; they are in the order that `gather` gives them."""
    told = [telling.inspection for telling in tellings]
    dated = max(told, key=lambda each: _exactness(each.start, each.end))
    reports = _sources(tellings, Status.REPORTED)
    others = _sources(tellings, Status.PREVIOUS)
    return MergedInspection(
        council=told[0].council,
        ons_code=told[0].ons_code,
        framework=next((each.framework for each in told if each.framework), None),
        kind=next((each.kind for each in told if each.kind.value.count("_")), told[0].kind),
        start=dated.start,
        end=dated.end,
        published=max((each.published for each in told), key=_exactness, default=None),
        lead_inspector=next((each.lead_inspector for each in told if each.lead_inspector), None),
        judgements=_judgements(tellings),
        sources=tuple(reports.values()),
        mentioned_by=tuple(source for sha256, source in others.items() if sha256 not in reports),
        mentions=tuple(
            dict.fromkeys(
                excerpt
                for telling in tellings
                for excerpt in excerpts_of(telling, telling.inspection.mentions)
            )
        ),
        dates_disputed=are_dates_disputed(tellings, dated.start, dated.end),
    )


def _judgements(tellings: Sequence[Telling]) -> tuple[MergedJudgement, ...]:
    said: dict[Area, dict[Grade, list[Telling]]] = {}
    for telling in tellings:
        for judgement in telling.inspection.judgements:
            said.setdefault(judgement.area, {}).setdefault(judgement.grade, []).append(telling)
    return tuple(
        MergedJudgement(area, tuple(_readings(area, said[area]))) for area in Area if area in said
    )


def _readings(area: Area, said: dict[Grade, list[Telling]]) -> Iterable[Reading]:
    """Ofsted's own word first, then what most sources say, then what the surest one says."""

    def rank(grade: Grade) -> tuple[bool, int]:
        tellers = said[grade]
        sources = {telling.source.sha256 for telling in tellers}
        return all(t.source.kind is not SourceKind.REPORT for t in tellers), -len(sources)

    for grade in sorted(said, key=rank):
        excerpts = (
            excerpt
            for telling in said[grade]
            for judgement in telling.inspection.judgements
            if judgement.area is area and judgement.grade is grade
            for excerpt in excerpts_of(telling, judgement.evidence)
        )
        yield Reading(grade, tuple(dict.fromkeys(excerpts)))


def excerpts_of(telling: Telling, spans: Iterable[Span]) -> Iterable[Excerpt]:
    """Spans of a telling's source as excerpts of it, with the pages they stand on."""
    for span in spans:
        page = bisect.bisect_right(telling.pages, span.start) or None
        yield Excerpt(telling.source, span.start, span.end, span.text, page)


def _sources(tellings: Iterable[Telling], status: Status) -> dict[str, Source]:
    return {t.source.sha256: t.source for t in tellings if t.inspection.status is status}


def _exactness(*dates: PartialDate | None) -> int:
    return sum(date.precision for date in dates if date)
