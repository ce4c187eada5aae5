"""Whether two tellings can be of one inspection: their kinds and their dates."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from store.dates import PartialDate
from store.records import Inspection, InspectionKind

VISITS = frozenset(
    {
        InspectionKind.FOCUSED_VISIT,
        InspectionKind.MONITORING_VISIT,
        InspectionKind.JOINT_TARGETED_AREA_INSPECTION,
    }
)
"""Kinds that end without a grade; of the others a council has one in a year at most."""

TO_PUBLICATION = 183
"""Days that Ofsted has taken at most, from its last on site, to publish what it found."""

SLACK = 31
"""Days that two sources' dates of one graded inspection lie apart; visits follow too close.

Where the sources give the same grades it may be `TO_PUBLICATION`: a report is written about for
months, and no council has two graded inspections in so short a time.
"""


class Window(NamedTuple):
    """The days that something can have happened on, both included, counted as Python does."""

    first: int
    last: int

    @property
    def is_vague(self) -> bool:
        """Whether no more than the year is known."""
        return self.last - self.first > 300

    def gap(self, other: Window) -> int:
        """How many days it is from one to the other; none where they overlap."""
        return max(self.first - other.last, other.first - self.last, 0)


class Dates(NamedTuple):
    """When an inspection was, as far as a telling goes: on site, and when the report appeared."""

    on_site: Window | None
    published: Window | None

    @classmethod
    def of(cls, told: Inspection) -> Dates:
        """The dates of one telling."""
        begin, end = told.start or told.end, told.end or told.start
        return cls(
            window(begin, end) if begin and end else None,
            window(told.published, told.published) if told.published else None,
        )

    @property
    def best(self) -> Window | None:
        """The days that place it in a history; None for an undated telling."""
        return self.on_site or self.published

    def can_be(self, other: Dates, slack: int) -> bool:
        """Whether both can be of one inspection, where sources differ by as much as `slack`."""
        if self.on_site and other.on_site:
            return _near(self.on_site, other.on_site, slack)
        if self.on_site and other.published:
            return _can_follow(self.on_site, other.published)
        if other.on_site and self.published:
            return _can_follow(other.on_site, self.published)
        if self.published and other.published:
            return _near(self.published, other.published, slack)
        return False


@lru_cache(maxsize=8192)
def window(begin: PartialDate, end: PartialDate) -> Window:
    """The days from the first that `begin` can mean to the last that either can."""
    last = max(begin.latest, end.latest)
    return Window(begin.earliest.toordinal(), last.toordinal())


def slack_of(kind: InspectionKind, agreeing: bool) -> int:
    """How many days two sources' dates of one inspection may lie apart, agreeing on its grades."""
    if kind in VISITS:
        return 0
    return TO_PUBLICATION if agreeing else SLACK


def kinds_fit(one: InspectionKind, other: InspectionKind) -> bool:
    """A visit is of one kind; an inspection may be told as a short or a standard one."""
    if one in VISITS or other in VISITS:
        return one == other
    return one == other or InspectionKind.INSPECTION in (one, other)


def _near(one: Window, other: Window, slack: int) -> bool:
    return one.gap(other) <= (0 if one.is_vague or other.is_vague else slack)


def _can_follow(visit: Window, report: Window) -> bool:
    return report.last >= visit.first and report.first <= visit.last + TO_PUBLICATION
