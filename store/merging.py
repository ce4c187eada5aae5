"""What many sources tell of one council, put together into its history.

Each inspection that a source tells of is a telling. Tellings that can be of one inspection are
gathered, the surest first; nothing is averaged and nothing is dropped: where two sources give one
judgement two grades, both stay, each with its sentences.
"""

from __future__ import annotations

import bisect
import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from store.agreement import (
    TO_PUBLICATION,
    VISITS,
    Window,
    can_be_one,
    can_precede,
    frameworks_fit,
    grades_fit,
    is_dated,
    kinds_fit,
    on_site,
    published,
)
from store.changes import with_changes
from store.dates import PartialDate
from store.history import Excerpt, MergedInspection, MergedJudgement, Reading, Source
from store.records import Area, Grade, Inspection, Record, SourceKind, Span, Status


@dataclass(frozen=True, slots=True)
class Telling:
    """One inspection as one source tells it; `pages` are the offsets of the source's pages."""

    source: Source
    inspection: Inspection
    pages: tuple[int, ...] = ()


@dataclass(slots=True)
class _Gathered:
    """The tellings of one inspection, the surest first."""

    tellings: list[Telling] = field(default_factory=list)

    @property
    def surest(self) -> Inspection:
        return self.tellings[0].inspection

    def takes(self, telling: Telling) -> bool:
        """Whether nobody here contradicts it; one source never tells one as news and history."""
        told = telling.inspection
        return all(
            kinds_fit(told, member.inspection)
            and frameworks_fit(told, member.inspection)
            and (
                member.source.sha256 != telling.source.sha256
                or member.inspection.status is told.status
            )
            for member in self.tellings
        )

    @property
    def window(self) -> Window | None:
        return on_site(self.surest) or published(self.surest)

    def in_common(self, told: Inspection) -> int:
        """How many grades of `told` are known here already."""
        known = {
            (judgement.area, judgement.grade)
            for member in self.tellings
            for judgement in member.inspection.judgements
        }
        return sum((judgement.area, judgement.grade) in known for judgement in told.judgements)

    def contradicts(self, told: Inspection) -> bool:
        return not all(grades_fit(told, member.inspection) for member in self.tellings)


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


def merge(tellings: Iterable[Telling]) -> tuple[MergedInspection, ...]:
    """The inspections of one council, the newest first; the same whatever the order given.

    Args:
        tellings: all that is told of this council, and of no other.
    """
    inspections: list[_Gathered] = []
    later: list[Telling] = []
    for telling in sorted(tellings, key=_sureness):
        if is_dated(telling.inspection):
            _gather(telling, inspections)
        else:
            later.append(telling)
    undated: list[_Gathered] = []
    for telling in later:
        home = _home_of_undated(telling, inspections) or _home_among_undated(telling, undated)
        if home is None:
            undated.append(_Gathered([telling]))
        else:
            home.tellings.append(telling)
    ordered = sorted(inspections + undated, key=_newest_first, reverse=True)
    return with_changes(tuple(_merged(gathered.tellings) for gathered in ordered))


def _sureness(telling: Telling) -> tuple[object, ...]:
    """Ofsted's own report before reporting before history, then the more exact dates."""
    told, source = telling.inspection, telling.source
    exactness = sum(date.precision for date in (told.start, told.end, told.published) if date)
    return (
        told.status is not Status.REPORTED,
        source.kind is not SourceKind.REPORT,
        -exactness,
        source.published or "9",
        source.sha256,
        told.start or told.end or told.published or "",
        told.kind,
        [(span.start, span.end) for j in told.judgements for span in j.evidence],
        [(span.start, span.end) for span in told.mentions],
    )


def _gather(telling: Telling, inspections: list[_Gathered]) -> None:
    told = telling.inspection
    fitting = [
        gathered
        for gathered in inspections
        if can_be_one(gathered.surest, told) and gathered.takes(telling)
    ]
    if not fitting:
        inspections.append(_Gathered([telling]))
        return
    window = on_site(told) or published(told)

    def nearness(gathered: _Gathered) -> tuple[object, ...]:
        other = gathered.window
        gap = window.gap(other) if window and other else datetime.timedelta.max
        return gathered.contradicts(told), -gathered.in_common(told), gap

    min(fitting, key=nearness).tellings.append(telling)


def _home_of_undated(telling: Telling, inspections: Sequence[_Gathered]) -> _Gathered | None:
    """The dated inspection that an undated telling must mean, if no other reading is left."""
    told, writing = telling.inspection, telling.source.published
    if writing is None:
        return None
    fitting = [
        gathered
        for gathered in inspections
        if kinds_fit(gathered.surest, told)
        and gathered.takes(telling)
        and can_precede(gathered.surest, writing)
        and not gathered.contradicts(told)
        and (gathered.in_common(told) or told.kind in VISITS)
    ]
    if told.status is Status.REPORTED:
        fitting = [gathered for gathered in fitting if _is_news(gathered, writing)]
    return fitting[0] if len(fitting) == 1 else None


def _is_news(gathered: _Gathered, writing: PartialDate) -> bool:
    window = gathered.window
    return window is not None and writing.earliest <= window.last + TO_PUBLICATION


def _home_among_undated(telling: Telling, undated: Sequence[_Gathered]) -> _Gathered | None:
    told = telling.inspection
    for gathered in undated:
        first = gathered.tellings[0]
        if (
            kinds_fit(first.inspection, told)
            and first.inspection.status == told.status
            and gathered.takes(telling)
            and not gathered.contradicts(told)
            and gathered.in_common(told)
            and first.source.published == telling.source.published
        ):
            return gathered
    return None


def _newest_first(gathered: _Gathered) -> tuple[bool, object, object]:
    window = gathered.window
    if window is not None:
        return True, window.last, gathered.surest.published or ""
    first = gathered.tellings[0]
    news = first.inspection.status is Status.REPORTED and first.source.published is not None
    if news and first.source.published:
        return True, first.source.published.earliest, ""
    return False, first.source.published or "", first.source.sha256


def _merged(tellings: Sequence[Telling]) -> MergedInspection:
    told = [telling.inspection for telling in tellings]
    dated = max(told, key=lambda each: _exactness(each.start, each.end))
    reports = [t.source for t in tellings if t.inspection.status is Status.REPORTED]
    others = [t.source for t in tellings if t.inspection.status is Status.PREVIOUS]
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
        sources=_once(reports),
        mentioned_by=_once(source for source in others if source not in reports),
        mentions=tuple(
            dict.fromkeys(
                excerpt
                for telling in tellings
                for excerpt in _excerpts(telling, telling.inspection.mentions)
            )
        ),
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
            for excerpt in _excerpts(telling, judgement.evidence)
        )
        yield Reading(grade, tuple(dict.fromkeys(excerpts)))


def _excerpts(telling: Telling, spans: Iterable[Span]) -> Iterable[Excerpt]:
    for span in spans:
        page = bisect.bisect_right(telling.pages, span.start) or None
        yield Excerpt(telling.source, span.start, span.end, span.text, page)


def _once(sources: Iterable[Source]) -> tuple[Source, ...]:
    return tuple({source.sha256: source for source in sources}.values())


def _exactness(*dates: PartialDate | None) -> int:
    return sum(date.precision for date in dates if date)
