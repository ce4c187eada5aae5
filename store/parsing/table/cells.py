"""What one cell of a table of outcomes says: a date, a grade, a framework."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable

from store.dates import PartialDate
from store.parsing.days import MONTH, days_on_site, month_number
from store.records import Framework, Grade, InspectionKind

_NUMERIC = re.compile(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{2}|\d{4})(?: \d{1,2}:\d{2}.*)?")
_SHORT = re.compile(rf"(\d{{1,2}})[ -]({MONTH})[ -](\d{{2}}|\d{{4}})", re.IGNORECASE)
_MONTH = re.compile(
    rf"(?:({MONTH})[ -]'?(\d{{2}}|\d{{4}})|(\d{{4}})-(\d{{2}})|(20\d\d))", re.IGNORECASE
)
_SERIAL = re.compile(r"(\d{5})(?:\.\d+)?")
_SERIAL_DAYS = range(36_526, 54_789)
"""What spreadsheets make of the days from 2000 to 2049 where a date loses its format."""
_SERIAL_START = datetime.date(1899, 12, 30)
_ISO = re.compile(r"(\d{4}-\d{2}-\d{2})(?:[T ].*)?")
_NOTE = re.compile(r"\s*(?:\[[^\]]{1,10}\]|\*+)\s*$")
_GRADES = {
    "outstanding": Grade.OUTSTANDING,
    "good": Grade.GOOD,
    "adequate": Grade.ADEQUATE,
    "requires improvement": Grade.REQUIRES_IMPROVEMENT,
    "requires improvement to be good": Grade.REQUIRES_IMPROVEMENT,
    "ri": Grade.REQUIRES_IMPROVEMENT,
    "inadequate": Grade.INADEQUATE,
    "1": Grade.OUTSTANDING,
    "2": Grade.GOOD,
    "4": Grade.INADEQUATE,
}
_MONTHS = 12
_LAST_OF_ADEQUATE = PartialDate("2013-10-31")
UNGRADED = frozenset(
    {
        *("", "-", "–", "n/a", "na", "none", "null", "not judged", "not applicable", "9", "0"),
        *("inspection_pre_dates_judgement", "not_reported_post_reform", "no grade", "not graded"),
    }
)
"""What stands in a cell where there was no such judgement."""


def date(cell: str, month_first: bool = False) -> PartialDate | None:
    """The day that a cell names: 2020-03-09, 09/03/2020, 9/3/20, 9-Mar-20, 9 March 2020 or 43899.

    `month_first` says that its column has the month before the day, as Americans write. The
    number is what a spreadsheet counts days by. A month or year alone is one; of "5 to 9 March
    2020" it is the last day. None for anything else.
    """
    words = cell.strip()
    try:
        if iso := _ISO.fullmatch(words):
            return PartialDate(iso[1])
        if numeric := _NUMERIC.fullmatch(words):
            day, month = int(numeric[1]), int(numeric[3])
            return _day(int(numeric[4]), *((day, month) if month_first else (month, day)))
        if alone := _MONTH.fullmatch(words):
            return _month(alone)
        if short := _SHORT.fullmatch(words):
            return _day(int(short[3]), month_number(short[2]), int(short[1]))
    except ValueError:
        return None
    if (serial := _SERIAL.fullmatch(words)) and int(serial[1]) in _SERIAL_DAYS:
        return PartialDate.from_date(_SERIAL_START + datetime.timedelta(int(serial[1])))
    period = days_on_site(words)
    return period.end if period else None


def first_day(cell: str) -> PartialDate | None:
    """The first of several days that a cell names: "5 to 9 March 2020"; None for a single one."""
    period = days_on_site(cell)
    return period.start if period and period.days > 1 else None


def is_month_first(column: Iterable[str]) -> bool:
    """Whether the dates of a column can only be read with the month first: 11/25/2018."""
    numeric = [found for cell in column if (found := _NUMERIC.fullmatch(cell.strip()))]
    return any(int(found[3]) > _MONTHS for found in numeric) and all(
        int(found[1]) <= _MONTHS for found in numeric
    )


def _month(found: re.Match[str]) -> PartialDate:
    name, year, iso_year, iso_month, alone = found.groups()
    if name:
        return PartialDate.of(_century(int(year)), month_number(name))
    return PartialDate(alone or f"{iso_year}-{iso_month}")


def _century(year: int) -> int:
    return year if year > 99 else 2000 + year


def _day(year: int, month: int, day: int) -> PartialDate:
    return PartialDate.of(_century(year), month, day)


def grade(cell: str, on: PartialDate | None) -> Grade | None:
    """The grade that a cell names, as a word or as Ofsted's number; None if it names none.

    The number 3 meant "adequate" until October 2013, and "requires improvement" from then on.
    """
    words = " ".join(_NOTE.sub("", cell).lower().replace("_", " ").split()).removesuffix(".")
    if words == "3":
        if on is None:
            return None
        late = on.earliest > _LAST_OF_ADEQUATE.latest
        return Grade.REQUIRES_IMPROVEMENT if late else Grade.ADEQUATE
    return _GRADES.get(words)


def framework(cell: str) -> Framework | None:
    """The framework that a cell names, or None."""
    words = cell.lower()
    if "ilacs" in words or "local authority children" in words:
        return Framework.ILACS
    if "jtai" in words or "joint targeted" in words:
        return Framework.JTAI
    if "slac" in words or "safeguarding and looked" in words:
        return Framework.SLAC
    return Framework.SIF if "sif" in words.split() or "single inspection" in words else None


def kind(cell: str) -> InspectionKind | None:
    """The kind of visit that a cell names, or None where it only names a framework."""
    words = cell.lower()
    kinds = {
        "focused visit": InspectionKind.FOCUSED_VISIT,
        "monitoring": InspectionKind.MONITORING_VISIT,
        "short": InspectionKind.SHORT_INSPECTION,
        "standard": InspectionKind.STANDARD_INSPECTION,
        "joint targeted": InspectionKind.JOINT_TARGETED_AREA_INSPECTION,
        "jtai": InspectionKind.JOINT_TARGETED_AREA_INSPECTION,
    }
    return next((kind for name, kind in kinds.items() if name in words), None)
