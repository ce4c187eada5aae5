"""One inspection of a council is news: of two that a text seems to report the older is history."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from msgspec.structs import replace

from store.dates import PartialDate
from store.parsing.assembly.dating import Placed
from store.parsing.assembly.news import last_stay
from store.parsing.claims.when.voice import Voice
from store.records import Area, Grade, Status


@dataclass(slots=True)
class _Telling:
    """When a grade of one area is told to have been given.

    `latest` is its last date, `first` where it is told without one for the first time, `by_now`
    whether it is told as what is so today.
    """

    latest: datetime.date | None = None
    first: int | None = None
    by_now: bool = False

    def add(self, p: Placed) -> None:
        """Take in one more claim."""
        if p.date:
            self.latest = max(self.latest or p.date.earliest, p.date.earliest)
            return
        self.first = p.claim.start if self.first is None else min(self.first, p.claim.start)
        self.by_now = self.by_now or p.claim.timing.current or p.claim.timing.lasting

    def is_newer(self, date: PartialDate, start: int) -> bool:
        """Whether it is newer than a grade of that date: later, told first, or so by now."""
        told = self.first is not None and (self.by_now or self.first < start)
        return told or (self.latest is not None and self.latest > date.latest)


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
    tellings: dict[tuple[str, Area], dict[Grade, _Telling]] = {}
    for p in news:
        for thing in _things(p):
            tellings.setdefault(thing, {}).setdefault(p.claim.grade, _Telling()).add(p)
    if all(len(grades) == 1 for grades in tellings.values()):
        return list(placed)
    older = {
        (p.council.ons_code, p.date)
        for p in news
        if p.date
        and any(
            grade is not p.claim.grade and telling.is_newer(p.date, p.claim.start)
            for thing in _things(p)
            for grade, telling in tellings[thing].items()
        )
        and not _is_of_the_news(p.date, on_site.get(p.council.ons_code, ()), now)
    }
    gone = _given_up_since(news)
    return [
        replace(p, status=Status.PREVIOUS)
        if p.status is Status.REPORTED
        and ((p.council.ons_code, p.date) in older or (p.claim.spans[0] in gone and _was_once(p)))
        else p
        for p in placed
    ]


def _given_up_since(news: Sequence[Placed]) -> set[tuple[int, int]]:
    """The sentences that tell in the past what the text gives another grade in the present.

    "They have been rated good. In years gone by they were inadequate." Not so "adequate", which
    anything can be.
    """
    told: dict[tuple[str, tuple[Area, ...]], dict[Grade, list[Placed]]] = {}
    for p in news:
        if len(p.claim.holder.councils) == 1:
            thing = (p.council.ons_code, p.claim.areas or (Area.OVERALL,))
            told.setdefault(thing, {}).setdefault(p.claim.grade, []).append(p)
    parted = [grades for grades in told.values() if len(grades) > 1]
    return {
        p.claim.spans[0]
        for grades in parted
        for grade, same in grades.items()
        if grade is not Grade.ADEQUATE
        and all(map(_was_once, same))
        and any(
            _is_by_now(other)
            for another, others in grades.items()
            if another is not grade
            for other in others
        )
        for p in same
    }


def _was_once(p: Placed) -> bool:
    """Whether it is told without a date, by a verb of the past: "they were inadequate"."""
    told = p.claim.voice is Voice.ONCE and not p.claim.timing.current
    return told and p.date is None


def _is_by_now(p: Placed) -> bool:
    return p.claim.voice is Voice.BY_NOW or p.claim.timing.current


def _things(p: Placed) -> Iterator[tuple[str, Area]]:
    """What a claim grades: areas of a council."""
    return ((p.council.ons_code, area) for area in p.claim.areas or (Area.OVERALL,))


def _is_of_the_news(
    date: PartialDate, site: Sequence[PartialDate], now: PartialDate | None
) -> bool:
    """Whether inspectors were there then, or the source is of that very time."""
    if now is not None and date.month is not None and date.agrees_with(now):
        return True
    return any(date.agrees_with(day) for day in last_stay(site))
