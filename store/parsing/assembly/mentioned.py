"""Grades that a text about something else only mentions: "the council, which is rated good"."""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence

from store.dates import PartialDate
from store.parsing.assembly.freshness import is_long_over, is_past, is_recent
from store.parsing.assembly.in_passing import is_passing
from store.parsing.assembly.leads import opening_of
from store.parsing.assembly.parts import after_news, going_on
from store.parsing.assembly.recalled import recalled
from store.parsing.claims.discourse.claim import Claim
from store.parsing.claims.when.timing import Turn
from store.parsing.mentions.marks import Marked

_LATELY = datetime.timedelta(days=120)
"""By then a report is out."""
_AUTUMN = 10


def mentioned(
    marked: Marked,
    claims: Sequence[Claim],
    on_site: Mapping[str, Sequence[PartialDate]],
    now: PartialDate | None,
) -> frozenset[tuple[int, str]]:
    """The claims, by index, on councils whose inspection the text does not report.

    With each stands the ONS code of such a council: it is told one grade alone, in a relative
    clause, or in a text whose opening has no word of inspections, and never as new. Councils whose
    inspectors' own coming is news, as `on_site` says by ONS code, are none of these. What is told
    of the parts of an earlier inspection in such a text is no more news than that is, nor what a
    text recalls that nowhere opens with inspections. `now` is the date of the source.
    """
    sentences = {sentence.start: sentence for sentence in marked.sentences}
    opening, late = opening_of(marked.sentences)
    given: dict[str, list[int]] = defaultdict(list)
    parts: list[tuple[int, str]] = []
    news: set[str] = set()
    bygone: set[int] = set()
    parted = {claim.spans[0] for claim in claims if _is_dated_part(claim)}
    fresh = after_news(marked.sentences) if opening else frozenset()
    came = {code for code, days in on_site.items() if _have_come(days, now, late=late)}
    beside = going_on(marked.sentences, claims, fresh) if opening else frozenset()
    back = recalled(marked.sentences, claims, now) if late else frozenset()
    for index, claim in enumerate(claims):
        if index in back and claim.start > opening:
            parts += [(index, council.ons_code) for council in claim.holder.councils]
            continue
        if claim.timing.turn is not Turn.THIS:
            continue
        dated = _is_dated_part(claim)
        alone = opening > 0 and _is_all_that_is_told(claim, claims)
        over = 0 < opening <= claim.start and is_long_over(claim.timing.dates, now)
        past = over and not claim.is_whole
        years = [PartialDate.of(point.year) for point in claim.timing.dates if point.year]
        bygone |= {index} if any(is_past(year, now) for year in years) else set()
        go_on = index in beside and claim.start > opening
        if past or go_on or (dated and (late or alone)):
            parts += [(index, council.ons_code) for council in claim.holder.councils]
            came -= {council.ons_code for council in claim.holder.councils if past}
        if dated or past or index in beside:
            continue
        passing = not (claim.tabled or claim.spans[0] in parted) and (
            over
            or (
                (claim.is_whole or alone)
                and claim.spans[0][0] not in fresh
                and is_passing(sentences[claim.spans[0][0]], claim, opening)
            )
        )
        for council in claim.holder.councils:
            given[council.ons_code].append(index)
            news |= set() if passing else {council.ons_code}
    news |= _told_with(claims, news | came)
    told = frozenset(
        (index, code)
        for code, found in given.items()
        if code not in news
        and code not in came
        and (
            len({claims[i].grade for i in found if i not in bygone}) <= 1
            or _are_in_turn([claims[i] for i in found])
        )
        for index in found
    )
    then = {(code, claims[index].timing.dates) for index, code in told}
    parts += [
        (index, council.ons_code)
        for index, claim in enumerate(claims)
        for council in claim.holder.councils
        if _is_dated_part(claim) and (council.ons_code, claim.timing.dates) in then
    ]
    return told.union(part for part in parts if part[1] not in news | came)


def _told_with(claims: Sequence[Claim], news: Collection[str]) -> set[str]:
    """The ONS codes of councils that have one grade together with one whose grade is `news`."""
    shared = [claim.holder.councils for claim in claims if len(claim.holder.councils) > 1]
    return {
        council.ons_code
        for councils in shared
        if any(council.ons_code in news for council in councils)
        for council in councils
    }


def _have_come(days: Sequence[PartialDate], now: PartialDate | None, *, late: bool) -> bool:
    """Whether inspectors were there on `days`, and lately if the text comes to it `late`."""
    if not late:
        return bool(days)
    if now is None:
        return False
    return any(now.earliest - _end_of(day) < _LATELY for day in days)


def _end_of(day: PartialDate) -> datetime.date:
    """When inspectors had surely gone; with the year alone known, as of a season, in autumn."""
    return day.latest if day.month else datetime.date(day.year, _AUTUMN, 1)


def _is_dated_part(claim: Claim) -> bool:
    """Whether it is of one area and has its time, so that nothing else needs to be known."""
    dates = claim.timing.dates
    return not claim.is_whole and (any(point.year for point in dates) or is_recent(dates))


def _are_in_turn(claims: Sequence[Claim]) -> bool:
    """Whether each has a year of its own, or one sentence and one date tells of all.

    As in "By 2015 it was X. When they last came, in 2018, Y", or "rated A good and B poor in May".
    """
    told = [claim.timing.dates for claim in claims]
    years = [points[0].year for points in told if len(points) == 1]
    if len(set(years)) == len(told) and None not in years:
        return True
    return bool(told[0]) and len({(claim.spans[0], claim.timing.dates) for claim in claims}) == 1


def _is_all_that_is_told(claim: Claim, claims: Sequence[Claim]) -> bool:
    """Whether the text has but one sentence on grades of its council, which gives their date."""
    own = set(claim.holder.councils)
    same = [other for other in claims if own.intersection(other.holder.councils)]
    return bool(claim.timing.dates) and all(other.spans[0] == claim.spans[0] for other in same)
