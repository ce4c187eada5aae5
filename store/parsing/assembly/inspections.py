"""Placed claims and events to inspections, with what could not be decided left out and named."""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from store.councils import Council, council_by_name
from store.dates import PartialDate
from store.parsing.assembly.dating import Placed
from store.parsing.assembly.events import Event
from store.parsing.assembly.frameworks import framework_of, has_separate_care_leavers
from store.parsing.claims.timing import Turn
from store.parsing.mentions.dates import resolve
from store.records import (
    Area,
    Change,
    Framework,
    Grade,
    Inspection,
    InspectionKind,
    Judgement,
    Span,
    Status,
)


@dataclass(slots=True)
class Draft:
    """An inspection in the making."""

    council: Council
    status: Status
    kind: InspectionKind = InspectionKind.INSPECTION
    date: PartialDate | None = None
    start: PartialDate | None = None
    end: PartialDate | None = None
    published: PartialDate | None = None
    still: bool = False
    claims: list[Placed] = field(default_factory=list)
    mentions: list[tuple[int, int]] = field(default_factory=list)
    order: int = 0


def assemble(
    text: str,
    placed: Sequence[Placed],
    found: Sequence[Event],
    now: PartialDate | None,
    said: Framework | None,
) -> tuple[list[Inspection], list[str]]:
    """The inspections of a text, reported ones first, and a warning for each thing left open."""
    drafts = _drafts(placed)
    _add_events(drafts, found, now)
    warnings: list[str] = []
    inspections = []
    for draft in drafts:
        council = _council_then(draft)
        if council is None:
            warnings.append(
                f"{draft.council.name} did not exist at the date of the inspection told of; "
                "it was left out."
            )
            continue
        inspections.append(_inspection(text, draft, council, now, said, warnings))
    kept = [i for i in inspections if i.judgements or i.mentions]
    kept.sort(key=lambda i: (i.status is Status.PREVIOUS,))
    return kept, warnings


def _drafts(placed: Sequence[Placed]) -> list[Draft]:
    drafts: list[Draft] = []
    dated = [p for p in placed if p.status is Status.REPORTED or p.date]
    for p in dated:
        draft = _find(drafts, p)
        if draft is None:
            draft = Draft(p.council, p.status, date=p.date, order=len(drafts))
            drafts.append(draft)
        draft.claims.append(p)
        if (
            p.status is Status.PREVIOUS
            and p.date
            and draft.date
            and p.date.precision > draft.date.precision
        ):
            draft.date = p.date
    for p in placed:
        if p.status is Status.PREVIOUS and p.date is None:
            draft = _undated(drafts, p)
            draft.claims.append(p)
    return drafts


def _find(drafts: Sequence[Draft], p: Placed) -> Draft | None:
    for draft in drafts:
        same = draft.council == p.council and draft.status is p.status
        dated = p.date is not None and draft.date is not None and p.date.agrees_with(draft.date)
        if same and (dated or p.status is Status.REPORTED):
            return draft
    return None


def _undated(drafts: list[Draft], p: Placed) -> Draft:
    """Where an earlier grade without a date goes: the latest earlier inspection that allows it."""
    still = p.claim.timing.turn is Turn.EARLIER_STILL
    earlier = [d for d in drafts if d.council == p.council and d.status is Status.PREVIOUS]
    if not still:
        known = sorted((d for d in earlier if d.date), key=lambda d: d.date or "", reverse=True)
        for draft in known[:1]:
            if not _contradicts(draft, p):
                return draft
    for draft in earlier:
        if draft.date is None and draft.still is still and not _contradicts(draft, p):
            return draft
    draft = Draft(p.council, Status.PREVIOUS, still=still, order=len(drafts))
    drafts.append(draft)
    return draft


def _contradicts(draft: Draft, p: Placed) -> bool:
    areas = set(p.claim.areas or (Area.OVERALL,))
    return any(
        c.claim.grade is not p.claim.grade and areas & set(c.claim.areas or (Area.OVERALL,))
        for c in draft.claims
    )


def _add_events(drafts: list[Draft], found: Sequence[Event], now: PartialDate | None) -> None:
    for event in found:
        dates = [date for point in event.points if (date := resolve(point, now))]
        for council in event.councils:
            if event.kind is InspectionKind.INSPECTION:
                _add_inspection(drafts, council, event, dates)
            elif event.kind in (
                InspectionKind.SHORT_INSPECTION,
                InspectionKind.STANDARD_INSPECTION,
            ):
                for draft in drafts:
                    if draft.council == council and draft.status is Status.REPORTED:
                        draft.kind = event.kind
            elif event.kind is not None:
                _add_visit(drafts, council, event, dates, now)
    for event in found:
        dates = [date for point in event.points if (date := resolve(point, now))]
        if event.kind is None and dates:
            for draft in drafts:
                visit = draft.kind in (
                    InspectionKind.FOCUSED_VISIT,
                    InspectionKind.MONITORING_VISIT,
                )
                if (
                    visit
                    and draft.council in event.councils
                    and draft.start
                    and draft.start.agrees_with(dates[0])
                ):
                    draft.start = max(draft.start, dates[0], key=len)
                    draft.end = max(draft.end or dates[-1], dates[-1], key=len)
                    draft.mentions.append((event.start, event.end))


def _add_inspection(
    drafts: list[Draft], council: Council, event: Event, dates: Sequence[PartialDate]
) -> None:
    for draft in drafts:
        if draft.council != council or draft.kind in (
            InspectionKind.FOCUSED_VISIT,
            InspectionKind.MONITORING_VISIT,
        ):
            continue
        if draft.status is Status.REPORTED and not event.previous and dates:
            if event.out:
                draft.published = draft.published or dates[0]
            elif draft.start is None:
                draft.start, draft.end = dates[0], dates[-1]
            draft.mentions.append((event.start, event.end))
        elif (
            draft.status is Status.PREVIOUS
            and draft.date
            and dates
            and dates[0].agrees_with(draft.date)
            and not event.out
        ):
            draft.start, draft.end = draft.start or dates[0], draft.end or dates[-1]
            draft.mentions.append((event.start, event.end))


def _add_visit(
    drafts: list[Draft],
    council: Council,
    event: Event,
    dates: Sequence[PartialDate],
    now: PartialDate | None,
) -> None:
    old = event.previous or (
        bool(dates)
        and now is not None
        and not dates[-1].agrees_with(now)
        and now.earliest - dates[-1].latest > datetime.timedelta(days=120)
    )
    graded = any(d.council == council and d.status is Status.REPORTED and d.claims for d in drafts)
    status = Status.PREVIOUS if old or graded else Status.REPORTED
    for draft in drafts:
        if draft.council == council and draft.kind is event.kind:
            same = not dates or draft.start is None or draft.start.agrees_with(dates[0])
            if same and (draft.status is status or not dates):
                if dates and (draft.start is None or len(dates[0]) > len(draft.start)):
                    draft.start, draft.end = dates[0], dates[-1]
                draft.mentions.append((event.start, event.end))
                return
    draft = Draft(council, status, event.kind or InspectionKind.FOCUSED_VISIT, order=len(drafts))
    if dates:
        draft.start, draft.end = dates[0], dates[-1]
    draft.mentions.append((event.start, event.end))
    drafts.append(draft)


def _council_then(draft: Draft) -> Council | None:
    date = draft.date or draft.start or draft.published
    if date is None:
        return draft.council
    namesake = council_by_name(draft.council.name, date.earliest)
    council = namesake if namesake and namesake.name == draft.council.name else draft.council
    gone = council.end is not None and date.earliest > council.end + datetime.timedelta(days=365)
    return None if gone else council


def _inspection(
    text: str,
    draft: Draft,
    council: Council,
    now: PartialDate | None,
    said: Framework | None,
    warnings: list[str],
) -> Inspection:
    reported = draft.status is Status.REPORTED
    published = draft.published if reported else (None if draft.start else draft.date)
    if reported and published is None and now and draft.claims:
        published = PartialDate(now[:7])
    date = draft.end or draft.date or published
    areas = {area for p in draft.claims for area in p.claim.areas}
    visit = draft.kind in (InspectionKind.FOCUSED_VISIT, InspectionKind.MONITORING_VISIT)
    framework = (
        Framework.ILACS
        if visit and date and date >= "2018"
        else framework_of(date, areas, said if reported else None)
    )
    spans = sorted(set(draft.mentions))
    return Inspection(
        council=council.name,
        ons_code=council.ons_code,
        framework=framework,
        kind=draft.kind,
        start=draft.start,
        end=draft.end,
        published=published,
        status=draft.status,
        judgements=_judgements(text, draft, framework, date, warnings),
        mentions=tuple(Span(a, b, text[a:b]) for a, b in spans),
    )


def _judgements(
    text: str,
    draft: Draft,
    framework: Framework | None,
    date: PartialDate | None,
    warnings: list[str],
) -> tuple[Judgement, ...]:
    readings: dict[Area, dict[Grade, list[Placed]]] = defaultdict(lambda: defaultdict(list))
    for p in draft.claims:
        for area in _own_areas(p, draft, framework, date):
            readings[area][p.claim.grade].append(p)
    judgements = []
    for area in Area:
        if area not in readings:
            continue
        grade = _decide(readings[area])
        if grade is None:
            names = " and ".join(sorted(g.value.replace("_", " ") for g in readings[area]))
            warnings.append(
                f"{draft.council.name}: the text gives {names} for {area.value.replace('_', ' ')}; "
                "neither was taken."
            )
            continue
        if grade is Grade.ADEQUATE and date is not None and date >= "2014":
            warnings.append(
                f"{draft.council.name}: “adequate” is no grade of {date.year}; it was left out."
            )
            continue
        chosen = readings[area][grade]
        spans = sorted({span for p in chosen for span in p.claim.spans})
        changes = {p.claim.change for p in chosen if p.claim.change}
        judgements.append(
            Judgement(
                area,
                grade,
                _one(changes),
                tuple(Span(a, b, text[a:b]) for a, b in spans),
            )
        )
    return tuple(judgements)


def _one(changes: set[Change]) -> Change | None:
    return next(iter(changes)) if len(changes) == 1 else None


def _decide(readings: dict[Grade, list[Placed]]) -> Grade | None:
    """The one grade that an area has; None where two are told with the same right."""
    if len(readings) == 1:
        return next(iter(readings))
    named = [grade for grade, placed in readings.items() if any(p.claim.areas for p in placed)]
    if len(named) == 1:
        return named[0]
    counted = sorted(((len(placed), grade) for grade, placed in readings.items()), reverse=True)
    return counted[0][1] if counted[0][0] > counted[1][0] + 1 else None


def _own_areas(
    p: Placed, draft: Draft, framework: Framework | None, date: PartialDate | None
) -> tuple[Area, ...]:
    """The areas of a claim as its framework has them: care leavers apart, or with those in care."""
    areas = p.claim.areas or (Area.OVERALL,)
    separate = has_separate_care_leavers(framework, date)
    named = {area for other in draft.claims for area in other.claim.areas}
    if (
        separate is None
        and Area.CARE_AND_CARE_LEAVERS in named
        and named & {Area.CARE, Area.CARE_LEAVERS}
    ):
        separate = True
    if separate is None and Area.ADOPTION in named:
        separate = True
    own: list[Area] = []
    for area in areas:
        if area is Area.CARE_AND_CARE_LEAVERS and separate:
            own += [Area.CARE, Area.CARE_LEAVERS]
        else:
            own.append(area)
    joint = {Area.CARE, Area.CARE_LEAVERS} <= set(own)
    if joint and framework is Framework.ILACS and separate is False:
        own.remove(Area.CARE)
        own[own.index(Area.CARE_LEAVERS)] = Area.CARE_AND_CARE_LEAVERS
    return tuple(dict.fromkeys(own))
