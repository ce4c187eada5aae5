"""What is news to a source, and what is history: its own time, and how long news lasts."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from msgspec import Struct

from store.dates import PartialDate
from store.parsing.assembly.events import Event
from store.parsing.assembly.told import told_dates
from store.parsing.claims.discourse.claim import Claim
from store.parsing.claims.when.timing import Turn
from store.parsing.claims.when.voice import Voice
from store.parsing.mentions.points import THESE_DAYS, Point, resolve
from store.records import InspectionKind

FRESH = datetime.timedelta(days=310)
"""An inspection is reported within weeks; what is older than this is told as history."""

_UNTIL_VISIT = datetime.timedelta(days=90)
"""Visits begin months after an inspection."""
_SEASONS = frozenset({"last spring", "last summer", "last autumn", "last winter"})
_SEASON_ENDS = {"last spring": 5, "last summer": 8, "last autumn": 11, "last winter": 2}
_OUT = datetime.timedelta(days=120)
"""By so long after a season a report on it is out; what is told by its month has longer."""
_LONG_OUT = datetime.timedelta(days=180)
_EARLY_IN_YEAR = 3
"""Until March an inspection of "last year" can be news."""


class Present(Struct, frozen=True, gc=False):
    """What is known of the time of a source.

    `now` is its date, `latest` the latest that it names, `earlier_year` the only past one in which
    it has inspectors about, `about_visit` whether it reports a visit without grades,
    `lead` where its first two sentences end, `survey` whether it tells how several councils stand.
    """

    now: PartialDate | None
    latest: PartialDate | None
    about_visit: bool = False
    earlier_year: PartialDate | None = None
    lead: int = 0
    survey: bool = False


def about_visit(found: Sequence[Event], claims: Sequence[Claim], present: Present) -> bool:
    """Whether a visit without grades is what the source reports.

    Not one that came before an inspection told of, or is told only behind a new grade, nor where
    several parts of the services are given grades.
    """
    given = [claim for claim in claims if _is_given(claim)]
    if len({area for claim in given if not claim.is_whole for area in claim.areas}) > 1:
        return False
    graded = min((claim.start for claim in given), default=None)
    judged = [told for claim in claims for told, _ in told_dates(claim, present.now) if told]
    for event in found:
        if graded is not None and graded < event.start:
            return False
        if event.kind in (InspectionKind.FOCUSED_VISIT, InspectionKind.MONITORING_VISIT):
            date = resolve(event.points[0], present.now) if event.points else None
            overtaken = date is not None and (
                is_old(date, present) or any(told.earliest > date.latest for told in judged)
            )
            if event.heading and not (event.previous or overtaken):
                return True
    return False


def _is_given(claim: Claim) -> bool:
    """Whether a grade is told as just given, not as one that somebody has."""
    state = claim.holder.aside or claim.timing.lasting
    when = claim.timing
    new = when.turn is Turn.THIS and all(p.relative in THESE_DAYS for p in when.dates)
    return new and claim.voice is not Voice.ONCE and not state


def is_past(date: PartialDate | None, now: PartialDate | None) -> bool:
    """Whether `date` is more than about a year before `now`; False where either is not known."""
    if date is None or now is None:
        return False
    last_year = date.month is None and date.year < now.year
    if last_year and (now.month or 1) > _EARLY_IN_YEAR:
        return True
    return now.earliest - date.latest > FRESH


def is_old(date: PartialDate, present: Present) -> bool:
    """Whether an inspection of that date is history to the source."""
    if present.now is not None:
        return is_past(date, present.now)
    latest = present.latest
    if latest is None or latest.month is None or date.month is None:
        return latest is not None and date.year < latest.year
    return is_past(date, latest)


def is_of_these_days(date: PartialDate, now: PartialDate | None) -> bool:
    """Whether inspectors came so shortly before `now` that no visit can have followed."""
    return now is not None and now.earliest - date.latest < _UNTIL_VISIT


def is_recent(points: Sequence[Point]) -> bool:
    """Whether inspectors who came then are news: "last autumn", whatever year that was."""
    return any(point.relative in _SEASONS for point in points)


def is_long_over(points: Sequence[Point], now: PartialDate | None) -> bool:
    """Whether a text of the date `now` that opens with other things tells that time as history."""
    return now is not None and any(_is_long_over(point, now) for point in points)


def _is_long_over(point: Point, now: PartialDate) -> bool:
    date = resolve(point, now)
    if date is None:
        return False
    if point.relative in _SEASON_ENDS:
        end = PartialDate.of(date.year, _SEASON_ENDS[point.relative])
        return now.earliest - end.latest > _OUT
    return date.month is not None and now.earliest - date.latest > _LONG_OUT
