"""What a report's cover says of the inspection itself: council, dates, lead inspector."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from store.councils import Council, council_by_name
from store.dates import PartialDate
from store.parsing.report.layout import TITLE_CHARACTERS
from store.parsing.report.wording import spaced

_LONGEST_NAME = 6
_LONGEST_INSPECTION_DAYS = 150

_MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
_MONTH_NUMBERS = {name[:3]: number for number, name in enumerate(_MONTHS, start=1)}
MONTH = "|".join(f"{name[:3]}(?:{name[3:]})?" for name in _MONTHS)
_DAY = re.compile(
    rf"\b(\d{{1,2}})/(\d{{1,2}})/(\d{{4}})\b"
    rf"|\b(\d{{1,2}})(?:st|nd|rd|th)?\b(?:\s+of)?(?:\s+({MONTH})\b,?)?(?:\s+(\d{{4}})\b)?",
    re.IGNORECASE,
)
_LABEL_LINE = r"^\W*(?:{label})\s*:?\s*(?P<value>[^\n]+(?:\n[^\n:]*\b\d{{4}}\b[^\n:]{{0,40}}$)?)"
_FLAGS = re.IGNORECASE | re.MULTILINE
_INSPECTED = re.compile(
    _LABEL_LINE.format(label=spaced("(?:re-?)?(?:inspection|visit|review) dates?")), _FLAGS
)
_PUBLISHED = re.compile(_LABEL_LINE.format(label=spaced("(?:report )?published(?: on)?")), _FLAGS)
_LEAD = re.compile(
    spaced(r"^\W*(?:lead|reporting) inspectors?\b\s*:?\s*(?P<name>[^\n,(;]+)"), _FLAGS
)
_NAME_ENDS = re.compile(
    spaced(
        r"\s(?:-|–)\s.*|\b(?:(?:senior )?(?:HMI|SHMI)\b|(?:His|Her) Majesty's|"
        r"(?:senior |regional )?(?:Ofsted|social care) (?:regulatory )?inspector|and\b).*"
    ),
    re.IGNORECASE,
)
_HONORIFIC = re.compile(r"^(?:Mrs?|Ms|Miss|Dr|Prof(?:essor)?|Sir|Dame)\.?\s+")


@dataclass(frozen=True, slots=True)
class Period:
    """Days on site: the first and the last, and how many days the stretches between them have."""

    start: PartialDate
    end: PartialDate
    days: int


def month_number(name: str) -> int:
    """1 to 12 for a month's name that `MONTH` matches, whole or of three letters."""
    return _MONTH_NUMBERS[name[:3].lower()]


def title(text: str) -> str:
    """All that stands above the dates of a report: the council's name and the report's."""
    dates = _INSPECTED.search(text, 0, TITLE_CHARACTERS)
    return text[: dates.start() if dates else 400].strip()


def council(heading: str, on: PartialDate | None) -> Council | None:
    """The council whose name a heading has; of several the longest name, then the first."""
    words = heading.split()
    for length in range(min(_LONGEST_NAME, len(words)), 0, -1):
        for start in range(len(words) - length + 1):
            name = " ".join(words[start : start + length])
            if not name[0].isupper():
                continue
            found = council_by_name(name.strip(".,;:()"), on.latest if on else None)
            if found:
                return found
    return None


def period(text: str) -> Period | None:
    """The days on site that a cover prints, or None if it prints none that can be."""
    line = _INSPECTED.search(text, 0, 2 * TITLE_CHARACTERS)
    if not line:
        return None
    return days_on_site(line["value"])


def days_on_site(words: str) -> Period | None:
    """The period that words like "5 to 9 December 2022 and 14 February 2023" mean, or None."""
    stretches = [_days(stretch) for stretch in re.split(r"\band\b|[,;&]", words)]
    days: list[PartialDate] = []
    count = 0
    year = month = None
    for stretch in reversed(stretches):
        known: list[PartialDate] = []
        for day, its_month, its_year in reversed(stretch):
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


def published(text: str) -> PartialDate | None:
    """The day of publication that a cover prints, or None."""
    line = _PUBLISHED.search(text, 0, 2 * TITLE_CHARACTERS)
    found = days_on_site(line["value"]) if line else None
    return found.end if found else None


def lead_inspector(text: str) -> str | None:
    """The lead inspector's name as printed, without titles and honours, or None."""
    for line in _LEAD.finditer(text):
        name = _HONORIFIC.sub("", _NAME_ENDS.sub("", line["name"]).strip(" .:"))
        if re.fullmatch(r"[^\W\d_][\w'’.-]*(?: [\w'’.-]+){1,4}", name):
            return name
    return None


def _days(words: str) -> list[tuple[int, int | None, int | None]]:
    return list(_read_days(words))


def _read_days(words: str) -> Iterator[tuple[int, int | None, int | None]]:
    for found in _DAY.finditer(words):
        if found[1]:
            yield int(found[1]), int(found[2]), int(found[3])
        else:
            month = month_number(found[5]) if found[5] else None
            yield int(found[4]), month, int(found[6]) if found[6] else None
