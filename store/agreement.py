"""Whether two tellings can be of one inspection: their kinds and their dates."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from store.records import Inspection, InspectionKind

VISITS = frozenset(
    {
        InspectionKind.FOCUSED_VISIT,
        InspectionKind.MONITORING_VISIT,
        InspectionKind.JOINT_TARGETED_AREA_INSPECTION,
    }
)
"""Kinds that end without a grade; of the others a council has one in a year at most."""

TO_PUBLICATION = datetime.timedelta(days=183)
"""The longest that Ofsted has taken, from its last day on site, to publish what it found."""

SLACK = datetime.timedelta(days=31)
"""How far two sources' dates of one graded inspection lie apart; visits follow too close."""


@dataclass(frozen=True, slots=True)
class Window:
    """The days that something can have happened on, both included."""

    first: datetime.date
    last: datetime.date

    @property
    def is_vague(self) -> bool:
        """Whether no more than the year is known."""
        return (self.last - self.first).days > 300

    def gap(self, other: Window) -> datetime.timedelta:
        """How far it is from one to the other; nothing where they overlap."""
        apart = max(self.first - other.last, other.first - self.last)
        return max(apart, datetime.timedelta(0))


@dataclass(frozen=True, slots=True)
class Dates:
    """When an inspection was, as far as a telling goes: on site, and when the report appeared."""

    on_site: Window | None
    published: Window | None

    @classmethod
    def of(cls, told: Inspection) -> Dates:
        """The dates of one telling."""
        begin, end = told.start or told.end, told.end or told.start
        return cls(
            Window(begin.earliest, max(begin.latest, end.latest)) if begin and end else None,
            Window(told.published.earliest, told.published.latest) if told.published else None,
        )

    @property
    def best(self) -> Window | None:
        """The days that place it in a history; None for an undated telling."""
        return self.on_site or self.published

    def can_be(self, other: Dates, slack: datetime.timedelta) -> bool:
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


def slack_of(kind: InspectionKind) -> datetime.timedelta:
    """How far two sources' dates of one inspection of this kind may lie apart."""
    return datetime.timedelta(0) if kind in VISITS else SLACK


def kinds_fit(one: InspectionKind, other: InspectionKind) -> bool:
    """A visit is of one kind; an inspection may be told as a short or a standard one."""
    if one in VISITS or other in VISITS:
        return one == other
    return one == other or InspectionKind.INSPECTION in (one, other)


def _near(one: Window, other: Window, slack: datetime.timedelta) -> bool:
    return one.gap(other) <= (datetime.timedelta(0) if one.is_vague or other.is_vague else slack)


def _can_follow(visit: Window, report: Window) -> bool:
    return report.last >= visit.first and report.first <= visit.last + TO_PUBLICATION
