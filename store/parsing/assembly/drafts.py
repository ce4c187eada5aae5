"""Placed claims and events gathered by inspection, before anything is decided."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from store.councils import Council
from store.dates import PartialDate
from store.parsing.assembly.dating import Placed, Present, is_old
from store.parsing.assembly.events import Event
from store.parsing.claims.timing import Turn
from store.parsing.mentions.points import resolve
from store.records import Area, InspectionKind, Status

VISITS = (InspectionKind.FOCUSED_VISIT, InspectionKind.MONITORING_VISIT)
"""What Ofsted comes for without giving a grade."""

_NEWS = datetime.timedelta(days=120)


@dataclass(slots=True)
class Draft:
    """An inspection in the making: `date` is that of its claims, the others those of events."""

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

    def set_dates(self, dates: Sequence[PartialDate]) -> None:
        """Take the dates of an event, unless more precise ones are known."""
        if dates and (self.start is None or len(dates[0]) > len(self.start)):
            self.start, self.end = dates[0], dates[-1]


def draft(
    placed: Sequence[Placed],
    found: Sequence[Event],
    main: Collection[Council],
    present: Present,
) -> list[Draft]:
    """The inspections that the claims and events tell of, in the order of their telling.

    `main` are the councils that the text is about.
    """
    drafts: list[Draft] = []
    for p in placed:
        if p.status is Status.REPORTED or p.date:
            _of_date(drafts, p).claims.append(p)
    for p in placed:
        if p.status is Status.PREVIOUS and p.date is None:
            _undated(drafts, p).claims.append(p)
    _date_earlier([d for d in drafts if d.council in main], present)
    told = [(event, _dates(event, present)) for event in found]
    for event, dates in told:
        for council in event.councils:
            _add(drafts, council, event, dates, present)
    for event, dates in told:
        if event.kind is None and dates:
            _add_nameless_visit(drafts, event, dates, present)
    return drafts


def _date_earlier(drafts: Sequence[Draft], present: Present) -> None:
    """Give an earlier inspection the one past year in which the text has inspectors about."""
    for council in {d.council for d in drafts}:
        reported = [d.date for d in drafts if d.council == council and d.status is Status.REPORTED]
        if any(d and d.year == (present.earlier_year or d).year for d in reported):
            continue
        earlier = [d for d in drafts if d.council == council and d.status is Status.PREVIOUS]
        if len(earlier) == 1 and earlier[0].date is None and not earlier[0].still:
            earlier[0].date = present.earlier_year


def _dates(event: Event, present: Present) -> list[PartialDate]:
    return [date for point in event.points if (date := resolve(point, present.now))]


def _of_date(drafts: list[Draft], p: Placed) -> Draft:
    for known in drafts:
        same = known.council == p.council and known.status is p.status
        dated = p.date is not None and known.date is not None and p.date.agrees_with(known.date)
        if same and (dated or p.status is Status.REPORTED):
            if p.date and (known.date is None or p.date.precision > known.date.precision):
                known.date = p.date
            return known
    drafts.append(Draft(p.council, p.status, date=p.date))
    return drafts[-1]


def _undated(drafts: list[Draft], p: Placed) -> Draft:
    """Where an earlier grade without a date goes: the latest earlier inspection that allows it."""
    still = p.claim.timing.turn is Turn.EARLIER_STILL
    earlier = [d for d in drafts if d.council == p.council and d.status is Status.PREVIOUS]
    dated = sorted((d for d in earlier if d.date), key=lambda d: d.date or "", reverse=True)
    if not still:
        agreeing = [known for known in dated if _says_the_same(known, p)]
        for known in [*agreeing, *dated[:1]]:
            if not _contradicts(known, p):
                return known
    for known in earlier:
        if known.date is None and known.still is still and not _contradicts(known, p):
            return known
    drafts.append(Draft(p.council, Status.PREVIOUS, still=still))
    return drafts[-1]


def _says_the_same(known: Draft, p: Placed) -> bool:
    areas = set(p.claim.areas or (Area.OVERALL,))
    return any(
        c.claim.grade is p.claim.grade and areas & set(c.claim.areas or (Area.OVERALL,))
        for c in known.claims
    )


def _contradicts(known: Draft, p: Placed) -> bool:
    areas = set(p.claim.areas or (Area.OVERALL,))
    return any(
        c.claim.grade is not p.claim.grade and areas & set(c.claim.areas or (Area.OVERALL,))
        for c in known.claims
    )


def _add(
    drafts: list[Draft],
    council: Council,
    event: Event,
    dates: Sequence[PartialDate],
    present: Present,
) -> None:
    own = [d for d in drafts if d.council == council]
    if event.kind is InspectionKind.INSPECTION:
        _add_inspection([d for d in own if d.kind not in VISITS], event, dates, present)
    elif event.kind in VISITS:
        _add_visit(drafts, council, event, dates, present)
    elif event.kind is not None and not event.previous:
        _add_inspection([d for d in own if d.kind not in VISITS], event, dates, present)
        for known in own:
            if known.status is Status.REPORTED and known.kind is InspectionKind.INSPECTION:
                known.kind = event.kind


def _add_inspection(
    own: Sequence[Draft], event: Event, dates: Sequence[PartialDate], present: Present
) -> None:
    if not dates:
        return
    fresh = not event.previous and not is_old(dates[0], present)
    for known in own:
        told = known.date is not None and dates[0].agrees_with(known.date)
        if known.status is Status.REPORTED and fresh:
            if event.out:
                known.published = known.published or dates[0]
            elif known.start is None:
                known.set_dates(dates)
            known.mentions.append((event.start, event.end))
        elif known.status is Status.PREVIOUS and told and not event.out:
            known.set_dates(dates)
            known.mentions.append((event.start, event.end))


def _add_visit(
    drafts: list[Draft],
    council: Council,
    event: Event,
    dates: Sequence[PartialDate],
    present: Present,
) -> None:
    now = present.now
    past = bool(dates) and now is not None and now.earliest - dates[-1].latest > _NEWS
    told = any(d.council == council and d.status is Status.REPORTED and d.claims for d in drafts)
    status = Status.PREVIOUS if event.previous or past or told else Status.REPORTED
    for known in drafts:
        if known.council != council or known.kind is not event.kind:
            continue
        same = not dates or known.start is None or known.start.agrees_with(dates[0])
        if same and (known.status is status or not dates):
            break
    else:
        known = Draft(council, status, event.kind or InspectionKind.FOCUSED_VISIT)
        drafts.append(known)
    known.set_dates(dates)
    known.mentions.append((event.start, event.end))


def _add_nameless_visit(
    drafts: Sequence[Draft], event: Event, dates: Sequence[PartialDate], present: Present
) -> None:
    """Know "the August visit" as the visit of that date, or as the inspection that is reported."""
    own = [d for d in drafts if d.council in event.councils]
    visits = [d for d in own if d.kind in VISITS and d.start and d.start.agrees_with(dates[0])]
    fresh = not event.previous and not is_old(dates[0], present)
    reported = [d for d in own if d.status is Status.REPORTED and d.claims and d.start is None]
    for known in visits or (reported if fresh else []):
        known.set_dates(dates)
        known.mentions.append((event.start, event.end))
