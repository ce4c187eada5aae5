"""Parts of a date as a text gives them, and what they mean once its own date is known."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from store.dates import PartialDate

_SEASONS = {"spring": (3, 5), "summer": (6, 8), "autumn": (9, 11)}


THESE_DAYS = frozenset({"today", "yesterday", "this week", "last week", "this month"})
"""Phrases for a time that is news to whoever reads the source."""


class Point(Struct, frozen=True, gc=False):
    """Parts of a date that a text gives.

    `relative` is a phrase such as "last month", "ago", or "then": counted from the source's own
    date, for "then" from the date that the text spoke of before, for "until" from the inspection
    that the time led up to. `months` is how far.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    relative: str | None = None
    months: int | None = None


def is_of_year(point: Point) -> bool:
    """Whether it is a year, or counted back from the source's own date."""
    return point.year is not None or point.relative == "ago"


def resolve(point: Point, now: PartialDate | None) -> PartialDate | None:
    """What `point` means in a source of the date `now`; None where that cannot be told.

    A month without a year is the latest one before `now`, which needs the month of `now`, or is
    the year of `now` where no more is known than that.
    """
    if point.relative and not point.year:
        return _relative(point, now)
    year = point.year
    if year is None and now and point.month:
        year = now.year - (now.month is not None and point.month > now.month)
    if year is None:
        return None
    try:
        return PartialDate.of(year, point.month, point.day if point.month else None)
    except ValueError:
        return PartialDate.of(year)


def _relative(point: Point, now: PartialDate | None) -> PartialDate | None:
    if now is None or point.relative == "then":
        return None
    if point.relative == "ago":
        return _months_from(now, point.months)
    if point.relative == "until":
        back = _months_from(now, point.months)
        return PartialDate.of(back.year) if back else None
    if point.relative in ("this year", "last year"):
        year = now.year - (point.relative == "last year")
        return resolve(replace(point, year=year, relative=None), now)
    if now.month is None:
        return PartialDate.of(now.year) if point.relative == "today" else None
    season = _SEASONS.get((point.relative or "").removeprefix("last "))
    if season:
        return PartialDate.of(now.year - (now.month <= season[1])) if now.month else None
    if point.relative == "today":
        return now
    if point.relative == "yesterday" and now.day is not None:
        return _back(now, 1)
    if point.relative == "last month":
        return PartialDate.of(now.year - (now.month == 1), (now.month - 2) % 12 + 1)
    if point.relative == "last week" and now.day is not None:
        return PartialDate(_back(now, 7)[:7])
    return PartialDate.of(now.year, now.month)


def _back(now: PartialDate, days: int) -> PartialDate:
    return PartialDate.from_date(type(now.earliest).fromordinal(now.earliest.toordinal() - days))


def counted_from(point: Point, anchor: Point) -> Point:
    """What `point`, counted from "then", means where `anchor` was spoken of before."""
    if anchor.relative == "ago" and anchor.months is not None and point.months is not None:
        return Point(relative="ago", months=anchor.months + point.months)
    if anchor.year is None or point.months is None:
        return point
    months = (anchor.year * 12) + (anchor.month or 1) - 1 + point.months
    if point.months % 12:
        return Point(months // 12, months % 12 + 1) if anchor.month else point
    return Point(months // 12)


def _months_from(now: PartialDate, months: int | None) -> PartialDate | None:
    if months is None:
        return None
    if months % 12 == 0:
        return PartialDate.of(now.year + months // 12)
    if now.month is None:
        return None
    count = now.year * 12 + now.month - 1 + months
    return PartialDate.of(count // 12, count % 12 + 1)


def fits(point: Point, atom: Point) -> bool:
    """Whether `atom` says what `point` leaves open, so that both can be of one date."""
    return not (
        (point.year and atom.year)
        or (point.month and atom.month)
        or (point.day and atom.day)
        or (point.relative and atom.relative)
        or (atom.day and point.year)
    )


def joined(point: Point, atom: Point) -> Point:
    """The date that both are parts of."""
    return Point(
        point.year or atom.year,
        point.month or atom.month,
        point.day or atom.day,
        point.relative or atom.relative,
    )


def shared(points: list[Point]) -> list[Point]:
    """Parts that are said once for all: "27 and 31 January", "February and March 2019"."""
    filled: list[Point] = []
    after: Point | None = None
    for point in reversed(points):
        if after and point.month is None and point.day and after.month:
            point = replace(point, month=after.month)
        if after and point.year is None and point.relative is None and point.month:
            point = replace(point, year=after.year, relative=after.relative)
        filled.append(point)
        after = point
    filled.reverse()
    return [p for p in filled if p.year or p.month or p.relative]
