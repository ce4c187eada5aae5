"""One inspection of a council is news: of two that a text seems to report the older is history."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from store.dates import PartialDate
from store.parsing.assembly.dating import Placed, last_stay
from store.parsing.claims.when.timing import Turn
from store.records import Area, Status


def in_order(
    placed: Sequence[Placed],
    on_site: Mapping[str, Sequence[PartialDate]],
    now: PartialDate | None,
) -> list[Placed]:
    """The placed claims, with those as history that a newer one of the same council gainsays.

    A text can tell within a year of two inspections; that they gave one thing two grades shows
    that they are two. `on_site` is when the one that is reported was on site, by ONS code, `now`
    the date of the source. Where neither is surely the newer, both stay.
    """
    news = [p for p in placed if p.status is Status.REPORTED]
    older = {
        (p.council.ons_code, p.date)
        for p in news
        if p.date
        and not _is_of_the_news(p.date, on_site.get(p.council.ons_code, ()), now)
        and any(_gainsays(other, p) and _is_newer(other, p) for other in news)
    }
    return [
        replace(p, status=Status.PREVIOUS)
        if p.status is Status.REPORTED and (p.council.ons_code, p.date) in older
        else p
        for p in placed
    ]


def _is_of_the_news(
    date: PartialDate, site: Sequence[PartialDate], now: PartialDate | None
) -> bool:
    """Whether inspectors were there then, or the source is of that very time."""
    if now is not None and date.month is not None and date.agrees_with(now):
        return True
    return any(date.agrees_with(day) for day in last_stay(site))


def _gainsays(one: Placed, other: Placed) -> bool:
    """Whether they give the same thing of the same council two grades."""
    if one.council != other.council or one.claim.grade is other.claim.grade:
        return False
    areas = set(one.claim.areas or (Area.OVERALL,))
    return not areas.isdisjoint(other.claim.areas or (Area.OVERALL,))


def _is_newer(one: Placed, than: Placed) -> bool:
    """Whether it is dated later, or is told without a date: first, or as what is so by now."""
    if one.date is not None:
        return than.date is not None and one.date.earliest > than.date.latest
    told = one.claim.timing
    first = one.claim.start < than.claim.start
    return told.turn is Turn.THIS and (first or told.current or told.lasting)
