"""Whether two tellings can be of one inspection: their kinds, frameworks, dates and grades."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

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

TO_PUBLICATION = datetime.timedelta(days=183)
"""The longest that Ofsted has taken, from its last day on site, to publish what it found."""

SLACK = datetime.timedelta(days=31)
"""How far two sources' dates of one graded inspection lie apart; visits follow too close."""


@dataclass(frozen=True, slots=True)
class Window:
    """The days that something can have happened on, both included."""

    first: datetime.date
    last: datetime.date

    def gap(self, other: Window) -> datetime.timedelta:
        """How far it is from one to the other; nothing where they overlap."""
        apart = max(self.first - other.last, other.first - self.last)
        return max(apart, datetime.timedelta(0))


def on_site(told: Inspection) -> Window | None:
    """The days on which the inspectors were there, as far as the telling goes."""
    begin, end = told.start or told.end, told.end or told.start
    if begin is None or end is None:
        return None
    return Window(begin.earliest, max(begin.latest, end.latest))


def published(told: Inspection) -> Window | None:
    """The days on which the report can have appeared, as far as the telling goes."""
    return Window(told.published.earliest, told.published.latest) if told.published else None


def is_dated(told: Inspection) -> bool:
    """Whether the telling says anything of when."""
    return bool(told.start or told.end or told.published)


def can_be_one(one: Inspection, other: Inspection) -> bool:
    """Whether two dated tellings about one council can be of one inspection."""
    return kinds_fit(one, other) and frameworks_fit(one, other) and _dates_fit(one, other)


def kinds_fit(one: Inspection, other: Inspection) -> bool:
    """A visit is of one kind; inspections, short or standard, are all the same thing."""
    if one.kind in VISITS or other.kind in VISITS:
        return one.kind == other.kind
    plain = InspectionKind.INSPECTION
    return one.kind == other.kind or plain in (one.kind, other.kind)


def frameworks_fit(one: Inspection, other: Inspection) -> bool:
    """Two frameworks contradict each other; one that is not told contradicts nothing."""
    return one.framework is None or other.framework is None or one.framework == other.framework


def grades_fit(one: Inspection, other: Inspection) -> bool:
    """Whether no area has another grade in one than in the other."""
    grades = {judgement.area: judgement.grade for judgement in one.judgements}
    return all(grades.get(each.area, each.grade) == each.grade for each in other.judgements)


def can_precede(told: Inspection, writing: PartialDate | None) -> bool:
    """Whether an inspection told of can have been published when the source was written."""
    window = published(told) or on_site(told)
    return window is None or writing is None or window.first <= writing.latest


def _dates_fit(one: Inspection, other: Inspection) -> bool:
    here, there = on_site(one), on_site(other)
    if here and there:
        return here.gap(there) <= _slack(one, here, there)
    appeared, reappeared = published(one), published(other)
    if appeared and reappeared and not (here or there):
        return appeared.gap(reappeared) <= _slack(one, appeared, reappeared)
    if here and reappeared:
        return _can_follow(here, reappeared)
    if there and appeared:
        return _can_follow(there, appeared)
    return False


def _slack(told: Inspection, *windows: Window) -> datetime.timedelta:
    if told.kind in VISITS or any((w.last - w.first).days > 300 for w in windows):
        return datetime.timedelta(0)
    return SLACK


def _can_follow(visit: Window, report: Window) -> bool:
    return report.last >= visit.first and report.first <= visit.last + TO_PUBLICATION
