"""The year that a day of the week gives away: "published on Monday 4 September"."""

from __future__ import annotations

import datetime
import re

from store.dates import PartialDate
from store.parsing.days import MONTH, month_number
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Marked

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_NAMED = re.compile(
    rf"\b(?P<weekday>{'|'.join(_WEEKDAYS)}),? (?:the )?"
    rf"(?:{_DAY} (?:of )?(?P<month>{MONTH})|(?P<month2>{MONTH}) {_DAY.replace('day', 'day2')})"
    r"\b(?!,? \d{4})",
    re.IGNORECASE,
)
_LATER = 5
"""Years after the last one named in which a weekday falls on one date but once."""


def year_of_weekday(marked: Marked, latest: int) -> tuple[PartialDate, str] | None:
    """The month in which a report came out, from its weekday and day, and the words that say so.

    The year is the first from `latest` on, the last that the text names, in which they agree.
    """
    for sentence in marked.sentences:
        if not sentence.has(Role.PUBLISHED, Role.INSPECTION):
            continue
        named = _NAMED.search(marked.text, sentence.start, sentence.end)
        if named is None or Role.PREVIOUS in sentence.roles:
            continue
        day, month = int(named["day"] or named["day2"]), named["month"] or named["month2"]
        for year in range(latest, latest + _LATER + 1):
            try:
                date = datetime.date(year, month_number(month), day)
            except ValueError:
                continue
            if _WEEKDAYS[date.weekday()] == named["weekday"].capitalize():
                return PartialDate.of(year, date.month), named[0]
    return None
