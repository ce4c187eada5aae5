"""Which tellings are of one inspection: the surest first, and each to the nearest that it fits."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from store.dates import PartialDate
from store.history.agreement import TO_PUBLICATION, Dates, kinds_fit, slack_of, window
from store.history.inspections import Source
from store.records import Area, Framework, Grade, Inspection, InspectionKind, SourceKind, Status

FINGERPRINT = 3
"""Grades that, all the same, mark an inspection where neither it nor its source has a date."""


@dataclass(frozen=True, slots=True)
class Telling:
    """One inspection as one source tells it; `pages` are the offsets of the source's pages."""

    source: Source
    inspection: Inspection
    pages: tuple[int, ...] = ()


def gather(tellings: Iterable[Telling]) -> list[list[Telling]]:
    """The tellings of one council, those of one inspection together, the newest inspection first.

    The first of each is the surest; the same comes out whatever the order given.
    """
    inspections: list[_Gathered] = []
    undated: list[Telling] = []
    for telling in sorted(tellings, key=_sureness):
        dates = Dates.of(telling.inspection)
        if dates.best is None:
            undated.append(telling)
        else:
            _place(telling, _home(telling, dates, inspections), inspections)
    lost: list[_Gathered] = []
    for telling in undated:
        home = _home_of_undated(telling, inspections) or _home_among_undated(telling, lost)
        _place(telling, home, lost)
    ordered = sorted(inspections + lost, key=_newest_first, reverse=True)
    return [gathered.tellings for gathered in ordered]


class _Gathered:
    """The tellings of one inspection, the surest first, and what they say together."""

    def __init__(self, surest: Telling) -> None:
        self.dates = Dates.of(surest.inspection)
        self.tellings: list[Telling] = []
        self._kinds: set[InspectionKind] = set()
        self._frameworks: set[Framework] = set()
        self._grades: dict[Area, set[Grade]] = {}
        self._told_as: set[tuple[str, Status]] = set()
        self.add(surest)

    def add(self, telling: Telling) -> None:
        """Take one more telling in."""
        told = telling.inspection
        self.tellings.append(telling)
        self._kinds.add(told.kind)
        self._frameworks |= {told.framework} if told.framework else set()
        self._told_as.add((telling.source.sha256, told.status))
        for judgement in told.judgements:
            self._grades.setdefault(judgement.area, set()).add(judgement.grade)

    def takes(self, telling: Telling) -> bool:
        """Whether nobody here contradicts its kind, framework and place in its source.

        One source never tells one inspection both as news and as history.
        """
        told = telling.inspection
        other = Status.PREVIOUS if told.status is Status.REPORTED else Status.REPORTED
        return (
            all(kinds_fit(told.kind, kind) for kind in self._kinds)
            and (told.framework is None or self._frameworks <= {told.framework})
            and (telling.source.sha256, other) not in self._told_as
        )

    def can_be(self, telling: Telling, dates: Dates) -> bool:
        """Whether a dated telling can be of this inspection."""
        told = telling.inspection
        if not self.dates.can_be(dates, slack_of(told.kind, agreeing=True)):
            return False
        agreeing = self.in_common(told) > 0 and not self.contradicts(told)
        slack = slack_of(told.kind, agreeing)
        return self.dates.can_be(dates, slack) and self.takes(telling)

    def in_common(self, told: Inspection) -> int:
        """How many grades of `told` are known here already."""
        return sum(each.grade in self._grades.get(each.area, ()) for each in told.judgements)

    def contradicts(self, told: Inspection) -> bool:
        """Whether it gives a grade that differs from all that are known here of its area."""
        return any(
            each.area in self._grades and each.grade not in self._grades[each.area]
            for each in told.judgements
        )


def _place(telling: Telling, home: _Gathered | None, others: list[_Gathered]) -> None:
    if home is None:
        others.append(_Gathered(telling))
    else:
        home.add(telling)


def _sureness(telling: Telling) -> tuple[object, ...]:
    """Ofsted's own report before reporting before history, then the more exact dates."""
    told, source = telling.inspection, telling.source
    exactness = sum(date.precision for date in (told.start, told.end, told.published) if date)
    return (
        told.status is not Status.REPORTED,
        source.kind is not SourceKind.REPORT,
        -exactness,
        source.published or "9",
        source.sha256,
        (told.start or "", told.end or "", told.published or "", told.kind, told.framework or ""),
        [(j.area, j.grade, s.start, s.end) for j in told.judgements for s in j.evidence],
        [(span.start, span.end) for span in told.mentions],
    )


def _home(telling: Telling, dates: Dates, inspections: Sequence[_Gathered]) -> _Gathered | None:
    """The nearest of the inspections that a dated telling can be of; agreement counts first."""
    told = telling.inspection

    def nearness(gathered: _Gathered) -> tuple[object, ...]:
        here, there = dates.best, gathered.dates.best
        gap = here.gap(there) if here and there else 0
        return gathered.contradicts(told), -gathered.in_common(told), gap

    fitting = [gathered for gathered in inspections if gathered.can_be(telling, dates)]
    return fitting[0] if len(fitting) == 1 else min(fitting, key=nearness, default=None)


def _home_of_undated(telling: Telling, inspections: Sequence[_Gathered]) -> _Gathered | None:
    """The dated inspection that an undated telling must mean, if no other reading is left."""
    told, writing = telling.inspection, telling.source.published
    fitting = [
        gathered
        for gathered in inspections
        if gathered.takes(telling)
        and (writing is None or _was_before(gathered, writing, told.status))
        and not gathered.contradicts(told)
        and gathered.in_common(told) >= (1 if writing else FINGERPRINT)
    ]
    return fitting[0] if len(fitting) == 1 else None


def _was_before(gathered: _Gathered, writing: PartialDate, status: Status) -> bool:
    """Whether it was before the source was written; not long before, if it was news."""
    place = gathered.dates.best
    written = window(writing, writing)
    if place is None or place.first > written.last:
        return False
    return status is Status.PREVIOUS or written.first <= place.last + TO_PUBLICATION


def _home_among_undated(telling: Telling, lost: Sequence[_Gathered]) -> _Gathered | None:
    """An undated inspection that a source of the same day tells with the same grades."""
    told = telling.inspection
    for gathered in lost:
        first = gathered.tellings[0]
        if (
            gathered.takes(telling)
            and first.inspection.status == told.status
            and first.source.published == telling.source.published
            and gathered.in_common(told)
            and not gathered.contradicts(told)
        ):
            return gathered
    return None


def _newest_first(gathered: _Gathered) -> tuple[bool, object, object]:
    place = gathered.dates.best
    first = gathered.tellings[0]
    written = first.source.published
    if place is not None:
        return True, place.last, first.inspection.published or ""
    if written and first.inspection.status is Status.REPORTED:
        return True, window(written, written).first, ""
    return False, written or "", first.source.sha256
