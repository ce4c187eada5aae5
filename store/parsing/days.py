"""Days on site as Ofsted prints them: "5 to 9 December 2022 and 14 to 15 February 2023"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from store.dates import PartialDate

_LONGEST_INSPECTION_DAYS = 150

_MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
_MONTH_NUMBERS = {name[:3]: number for number, name in enumerate(_MONTHS, start=1)}
MONTH = "|".join(
    "sep(?:t(?:ember)?)?" if name == "september" else f"{name[:3]}(?:{name[3:]})?"
    for name in _MONTHS
)
_DAY = re.compile(
    rf"\b(\d{{1,2}})/(\d{{1,2}})/(\d{{4}})\b"
    rf"|\b(\d{{1,2}})(?:st|nd|rd|th)?\b(?:\s+of)?(?:\s+({MONTH})\b,?)?(?:\s+(\d{{4}})\b)?",
    re.IGNORECASE,
)
_ASIDE = re.compile(r"\([^)]*\)")
_BETWEEN = re.compile(r"\bbetween\b(.*?)\band\b", re.IGNORECASE | re.DOTALL)
_AND = re.compile(r"\band\b|[,;&]", re.IGNORECASE)


class Period(Struct, frozen=True, gc=False):
    """Days on site: the first and the last, and how many days the stretches between them have."""

    start: PartialDate
    end: PartialDate
    days: int


def month_number(name: str) -> int:
    """1 to 12 for a month's name that `MONTH` matches, whole or cut short."""
    return _MONTH_NUMBERS[name[:3].lower()]


def days_on_site(words: str) -> Period | None:
    """The period that words like "5 to 9 December 2022 and 14 February 2023" mean, or None."""
    words = _BETWEEN.sub(r"\1 to ", _ASIDE.sub("", words))
    stretches = [_days(stretch) for stretch in _AND.split(words)]
    days: list[PartialDate] = []
    count = 0
    year = month = None
    for stretch in reversed(stretches):
        known: list[PartialDate] = []
        for day, its_month, its_year in reversed(stretch):
            if its_month and month and year and not its_year and its_month > month:
                year -= 1
            month, year = its_month or month, its_year or year
            if month is None or year is None:
                return None
            try:
                known.insert(0, PartialDate.of(year, month, day))
            except ValueError:
                return None
        if known:
            count += (known[-1].latest - known[0].latest).days + 1
            days = known + days
    if not days or days != sorted(days):
        return None
    if (days[-1].latest - days[0].latest).days > _LONGEST_INSPECTION_DAYS:
        return None
    return Period(days[0], days[-1], count)


def _days(words: str) -> list[tuple[int, int | None, int | None]]:
    return list(_read_days(words))


def _read_days(words: str) -> Iterator[tuple[int, int | None, int | None]]:
    for found in _DAY.finditer(words):
        if found[1]:
            yield int(found[1]), int(found[2]), int(found[3])
        else:
            month = month_number(found[5]) if found[5] else None
            yield int(found[4]), month, int(found[6]) if found[6] else None
