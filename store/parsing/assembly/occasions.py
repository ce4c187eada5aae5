"""When inspectors came and reported, put to the inspections that a text tells of."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from store.councils import Council
from store.dates import PartialDate
from store.parsing.assembly.drafts import VISITS, Draft
from store.parsing.assembly.events import Event
from store.parsing.assembly.freshness import Present, is_old, is_recent
from store.parsing.claims.when.timing import Turn
from store.parsing.mentions.points import resolve
from store.records import InspectionKind, Status

_FEW = 4
"""So many grades of an inspection one sentence can tell."""
_NEWS = datetime.timedelta(days=120)


def put_events(drafts: list[Draft], events: Sequence[Event], present: Present) -> None:
    """Give the `drafts` the dates of what happened, and add the visits that no claim tells of."""
    told = [(event, _dates(event, present)) for event in events]
    for event, dates in told:
        for council in event.councils:
            _add(drafts, council, event, dates, present)
    for event, dates in told:
        if event.kind is None and dates:
            _add_nameless_visit(drafts, event, dates, present)


def _dates(event: Event, present: Present) -> list[PartialDate]:
    return [date for point in event.points if (date := resolve(point, present.now))]


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
    """Date the inspections that an event is of; no grade is older than its inspection."""
    if not dates:
        return
    fresh = not event.previous and (is_recent(event.points) or not is_old(dates[0], present))
    status = {known.status for known in own if _is_of(known, dates[0])}
    for known in own:
        told = _is_of(known, dates[0])
        if not event.out and known.date and dates[0].earliest > known.date.latest:
            continue
        if known.status is Status.REPORTED and fresh and status != {Status.PREVIOUS}:
            if event.out:
                known.published = known.published or dates[0]
            elif known.start is None:
                known.set_dates(dates)
            known.mentions.append((event.start, event.end))
        elif known.status is Status.PREVIOUS and not event.out and (told or _tells(event, known)):
            known.set_dates(dates)
            known.mentions.append((event.start, event.end))


def _tells(event: Event, known: Draft) -> bool:
    """Whether the sentence that grades it, without a date, says when inspectors came.

    "Its services are good, Ofsted concluded after an inspection in July 2022."
    """
    if known.date is not None or known.start is not None or event.previous:
        return False
    return 0 < len(known.claims) <= _FEW and all(
        p.claim.timing.turn is Turn.THIS and p.claim.spans[0][0] == event.start
        for p in known.claims
    )


def _is_of(known: Draft, date: PartialDate) -> bool:
    return known.date is not None and date.agrees_with(known.date)


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
