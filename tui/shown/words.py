"""The letters, signs and short dates that stand in the narrow columns of the screen."""

from __future__ import annotations

from store.dates import PartialDate
from store.history.inspections import MergedInspection
from store.records import Area, Change, Grade
from store.wording import AREAS, KINDS

AREA = {**AREAS, Area.OVERALL: "Overall"}
LETTER = {
    Grade.OUTSTANDING: "O",
    Grade.GOOD: "G",
    Grade.ADEQUATE: "A",
    Grade.REQUIRES_IMPROVEMENT: "RI",
    Grade.INADEQUATE: "I",
}
CHANGED = {
    Change.UP: "improved",
    Change.SAME: "the same",
    Change.DOWN: "declined",
    None: "on another scale",
}
ARROW = {Change.UP: "▲", Change.DOWN: "▼", Change.SAME: "=", None: " "}
_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]


def day(date: PartialDate) -> str:
    """A date with its year first, as a column of them is read: `2022 Feb 21`."""
    parts = [str(date.year)]
    if date.month:
        parts.append(_MONTHS[date.month - 1])
    if date.day:
        parts.append(str(date.day))
    return " ".join(parts)


def date_in_short(date: PartialDate) -> str:
    """A date as a citation has it, `9 May 2022`, its month in three letters."""
    return " ".join(reversed(day(date).split()))


def period(start: PartialDate, end: PartialDate) -> str:
    """The time from `start` to `end` with nothing said twice: `2022 Feb 21–Mar 4`."""
    first, last = day(start).split(), day(end).split()
    same = 0
    while same < min(len(first), len(last)) and first[same] == last[same]:
        same += 1
    if same == len(first) == len(last):
        return " ".join(first)
    return f"{' '.join(first)}–{' '.join(last[same:]) or ' '.join(last)}"


def when(inspection: MergedInspection) -> str:
    """When the inspection was, as far as is known, else when it was published."""
    if inspection.start or inspection.end:
        known = [date for date in (inspection.start, inspection.end) if date]
        return period(known[0], known[-1])
    if inspection.published:
        published = day(inspection.published)
        return f"{published} (published)" if inspection.published.month else published
    return "no date"


def heading(inspection: MergedInspection) -> str:
    """What an inspection is called in a list: its time and its framework or kind."""
    graded = "inspection" in inspection.kind
    kind = inspection.framework if graded and inspection.framework else KINDS[inspection.kind]
    return f"{when(inspection)}  {kind}"


def count(number: int, noun: str) -> str:
    """A number with its noun in the right form: `1 source`, `2 sources`."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
