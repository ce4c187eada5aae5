"""Whether a grade is news to its source: of the inspection that it reports, not of an earlier one.

What is told as earlier is not, nor what is told beside something else. What has a date is news if
inspectors were there last at that time, or else if it is of the source's own time; a source without
a date is as old as the latest date that it names. What has none is news, unless it is the visit
that is. Of two that gainsay each other `order` then keeps the newer one.
"""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from store.dates import PartialDate
from store.parsing.assembly.freshness import Present, is_old, is_past
from store.parsing.claims.discourse.claim import Claim
from store.parsing.claims.when.timing import Turn
from store.parsing.mentions.points import Point
from store.records import Area, Grade

_YEAR = 12
_STAY = datetime.timedelta(days=120)
"""So far apart are at most the days on which one inspection was on site."""
Undated = frozenset[tuple[Area, Grade]]


def is_news(
    claim: Claim,
    date: PartialDate | None,
    site: Sequence[PartialDate],
    present: Present,
    undated: Undated,
    *,
    gainsaid: bool,
) -> bool:
    """Whether a claim of that date is on the inspection that the source reports.

    `site` is when inspectors were there, `undated` what the council is told to have without a
    date, `gainsaid` says that what was found at that date is not what the council is told to have.
    """
    if claim.holder.aside or claim.timing.turn is Turn.EARLIER_STILL:
        return False
    if date is None:
        long_ago = any(map(_is_long_ago, claim.timing.dates))
        return claim.timing.turn is Turn.THIS and not present.about_visit and not long_ago
    if claim.timing.entry and present.now is None:
        return claim.grade in told_of_same(claim, undated) and not is_old(date, present)
    on_site = [day for day in last_stay(site) if date.agrees_with(day)]
    if on_site and not gainsaid:
        by_month = date.precision > 1 and any(day.precision > 1 for day in on_site)
        return claim.timing.turn is Turn.THIS or by_month
    if claim.timing.turn is Turn.EARLIER:
        return False
    if present.now is not None:
        if date.agrees_with(present.now):
            return True
        fresh = not is_past(date, present.now)
        of_stay = not site or _is_of_stay(date, site)
        return fresh and of_stay and not present.about_visit
    same = claim.timing.held and claim.grade in told_of_same(claim, undated)
    if not same and _is_in_passing(claim, date, present):
        return False
    latest = not is_old(date, present) and not present.about_visit
    if claim.tabled and any(claim.grade is grade for _, grade in undated):
        return latest
    here = (claim.timing.held or claim.timing.current) and not gainsaid
    return latest and (here or not undated)


def last_stay(site: Sequence[PartialDate]) -> Sequence[PartialDate]:
    """The days of `site` on which inspectors were there last; what they found before is history."""
    if len(site) < 2:
        return site
    last = max(day.earliest for day in site)
    return [day for day in site if last - day.latest < _STAY]


def _is_of_stay(date: PartialDate, site: Sequence[PartialDate]) -> bool:
    """Whether a month is so near to the last of `site`, as that of the report, that it is one."""
    if date.month is None:
        return False
    return any(abs(day.earliest - date.latest) < _STAY for day in last_stay(site))


def told_of_same(claim: Claim, undated: Undated) -> set[Grade]:
    """The grades of `undated` that are of what the claim is of."""
    return {grade for area, grade in undated if area in (claim.areas or (Area.OVERALL,))}


def _is_long_ago(point: Point) -> bool:
    """Whether it is history in a source of whatever date: "four years ago", "last year"."""
    return point.relative == "last year" or (point.months or 0) <= -_YEAR


def _is_in_passing(claim: Claim, date: PartialDate, present: Present) -> bool:
    """Whether a grade with nothing but its year is told further down: "rated good in 2019".

    A source without a date that reports an inspection tells its month, or all of its grades.
    """
    if date.month is not None or claim.tabled or claim.timing.current:
        return False
    return claim.is_whole and claim.start > present.lead
