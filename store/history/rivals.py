"""Dates that sources give one inspection and that cannot all be true. Pure."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache

from store.dates import PartialDate
from store.history.gathering import Telling
from store.records import Inspection

Rivals = Mapping[str, Sequence[Telling]]
"""Dates that another contradicts, each with those who tell it, in the order told.

A date is as precise as it is told, or two with a slash between: an ISO 8601 interval.
"""


def are_dates_disputed(
    group: Sequence[Telling], start: PartialDate | None, end: PartialDate | None
) -> bool:
    """Whether tellings of an inspection that was from `start` to `end` contradict each other."""
    return bool(rivals_on_site(group) or rivals_published(group, on_site(start, end)))


def rivals_on_site(group: Sequence[Telling]) -> Rivals:
    """The times on site that cannot all be true; nothing where all agree."""
    return _rivals(group, lambda told: on_site(told.start, told.end), _periods_differ)


def rivals_published(group: Sequence[Telling], time: str | None) -> Rivals:
    """The dates of publication that cannot all be true, of an inspection that was at that time."""
    return _rivals(group, lambda told: _published(told, time), _disjoint)


def on_site(start: PartialDate | None, end: PartialDate | None) -> str | None:
    """The time from a first to a last day, of which one may not be known."""
    begin, finish = start or end, end or start
    return begin if begin == finish else f"{begin}/{finish}"


def _rivals(
    group: Sequence[Telling],
    value_of: Callable[[Inspection], str | None],
    differ: Callable[[str, str], bool],
) -> Rivals:
    told: dict[str, list[Telling]] = {}
    for telling in group:
        value = value_of(telling.inspection)
        if value:
            told.setdefault(value, []).append(telling)
    return {
        value: tellers
        for value, tellers in told.items()
        if any(differ(value, other) for other in told)
    }


def _published(told: Inspection, time: str | None) -> str | None:
    """The date of publication that a telling names, and surely names as that.

    "It was judged good in 2015" may speak of the days on site as well.
    """
    day = told.published
    is_vague = day is not None and day.precision < 3
    return None if is_vague and time and not _disjoint(str(day), time) else day


def _periods_differ(one: str, other: str) -> bool:
    """Whether two periods can't both be true: a shorter or vaguer one may be part of the other.

    Two that both name a first and a last day are the same or differ.
    """
    if len(one) == len(other) == len("2022-02-21/2022-03-04"):
        return one != other
    return _disjoint(one, other)


def _disjoint(one: str, other: str) -> bool:
    (first, last), (begin, end) = _days(one), _days(other)
    return last < begin or end < first


@lru_cache(maxsize=8192)
def _days(period: str) -> tuple[datetime.date, datetime.date]:
    begin, _, end = period.partition("/")
    return PartialDate(begin).earliest, PartialDate(end or begin).latest
