"""What sources disagree about, in a person's words."""

from __future__ import annotations

from store.dates import PartialDate
from store.history.disagreements import Disagreement, Matter
from store.records import Framework, Grade
from store.wording import AREAS, GRADES, KINDS, date_words


def inspection_named(disagreement: Disagreement) -> str:
    """The inspection that sources disagree about: `ILACS inspection, 4 March 2022`."""
    framework = disagreement.framework
    prefix = "" if framework in (None, Framework.JTAI) else f"{framework} "
    date = date_words(disagreement.date) or "without a date"
    return f"{prefix}{KINDS[disagreement.kind]}, {date}"


def matter_named(disagreement: Disagreement) -> str:
    """What they disagree about: the area judged, or which of its dates."""
    if disagreement.area:
        return AREAS[disagreement.area]
    return "on site" if disagreement.matter is Matter.ON_SITE else "published"


def value_named(value: str, matter: Matter) -> str:
    """What a claim says: a grade, a date, or a time from one day to another."""
    if matter is Matter.GRADE:
        return GRADES[Grade(value)]
    return " to ".join(date_words(PartialDate(date)) for date in value.split("/"))
