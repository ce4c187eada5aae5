"""Dates as precise as their source is: a year, a month of it, or a day."""

from __future__ import annotations

import calendar
import datetime
import re
from functools import lru_cache

_FORM = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


class PartialDate(str):
    """An ISO 8601 prefix, `2018`, `2018-10` or `2018-10-19`: it is its own JSON form."""

    __slots__ = ()

    def __new__(cls, text: str) -> PartialDate:
        """Take a text that is such a prefix.

        Raises:
            ValueError: if it has another form or names no day of the calendar.
        """
        if not _FORM.fullmatch(text):
            raise ValueError(f"not a date of the form 2018, 2018-10 or 2018-10-19: {text!r}")
        date = super().__new__(cls, text)
        datetime.date(date.year, date.month or 1, date.day or 1)
        return date

    @classmethod
    def of(cls, year: int, month: int | None = None, day: int | None = None) -> PartialDate:
        """The date of these numbers; a day needs its month."""
        return super().__new__(cls, _form(year, month, day))

    @classmethod
    def from_date(cls, date: datetime.date) -> PartialDate:
        """The day of `date`, whole."""
        return cls.of(date.year, date.month, date.day)

    @property
    def year(self) -> int:
        """Its year, always known."""
        return int(self[:4])

    @property
    def month(self) -> int | None:
        """Its month, 1 to 12, or None where the source does not say."""
        return int(self[5:7]) if len(self) > 4 else None

    @property
    def day(self) -> int | None:
        """Its day of the month, or None where the source does not say."""
        return int(self[8:10]) if len(self) > 7 else None

    @property
    def earliest(self) -> datetime.date:
        """The first day that it can mean."""
        return _first_day(self)

    @property
    def latest(self) -> datetime.date:
        """The last day that it can mean."""
        return _last_day(self)

    @property
    def precision(self) -> int:
        """How many parts are known: 1 the year, 2 the month too, 3 the day too."""
        return 1 + (self.month is not None) + (self.day is not None)

    def agrees_with(self, other: PartialDate) -> bool:
        """Whether both can mean one and the same day: one is a prefix of the other."""
        return self.startswith(other) or other.startswith(self)


# One source tells and compares a few dates again and again.
@lru_cache(maxsize=1024)
def _form(year: int, month: int | None, day: int | None) -> str:
    if day is not None and month is None:
        raise ValueError("a day needs its month")
    datetime.date(year, month or 1, day or 1)
    if month is None:
        return f"{year:04d}"
    return f"{year:04d}-{month:02d}" if day is None else f"{year:04d}-{month:02d}-{day:02d}"


@lru_cache(maxsize=1024)
def _first_day(date: PartialDate) -> datetime.date:
    return datetime.date(date.year, date.month or 1, date.day or 1)


@lru_cache(maxsize=1024)
def _last_day(date: PartialDate) -> datetime.date:
    month = date.month or 12
    last = date.day or calendar.monthrange(date.year, month)[1]
    return datetime.date(date.year, month, last)
