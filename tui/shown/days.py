"""The day that councils are compared at, as it is typed and as it is told. Pure."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from store.dates import PartialDate
from store.history.standing import LATEST
from store.wording import date_words


@dataclass(frozen=True, slots=True)
class Day:
    """The day that is compared at, and the cut-off for what was published."""

    at: datetime.date = LATEST
    published_by: datetime.date | None = None

    @classmethod
    def read(cls, text: str) -> Day:
        """What a person means with a date, or with a date and a cut-off; nothing is the latest.

        Raises:
            ValueError: if it is something else; says what to write.
        """
        try:
            days = [PartialDate(word).latest for word in text.split()]
            return cls(*days)
        except (TypeError, ValueError):
            raise ValueError(
                f"{text.strip()[:40]!r} is no date; write 2024-03-31, or a cut-off behind it"
            ) from None

    @property
    def words(self) -> str:
        """The day as it is written under the table."""
        at = "latest grades" if self.at == LATEST else day_words(self.at)
        return at + (f", published by {day_words(self.published_by)}" if self.published_by else "")

    def since(self, text: str) -> datetime.date | None:
        """The earlier day that a person means, to see what moved until this one; None for nothing.

        Raises:
            ValueError: if it is no day, or not an earlier one; says what to write.
        """
        if not text.strip():
            return None
        earlier = Day.read(text)
        if earlier.published_by or earlier.at >= self.at:
            raise ValueError(
                f"{text.strip()[:40]!r} is not one day before that of the grades; write 2023-03-31"
            )
        return earlier.at


def day_words(day: datetime.date) -> str:
    """A day as it is written in a sentence."""
    return date_words(PartialDate(day.isoformat()))
