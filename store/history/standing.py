"""Which inspection a council's grades stood on at a date, and which of its grades can be counted.

The rules are those of Ofsted's official statistics: a council stands on its latest inspection that
had ended by the date and was published by a cut-off; one that was abolished leaves with its last
day. An inspection of which no grade is known, or no date, is passed over.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from msgspec import Struct

from store.councils import Council, council_by_code, councils
from store.history.agreement import TO_PUBLICATION, VISITS
from store.history.inspections import CouncilHistory, MergedInspection, MergedJudgement
from store.records import Area, Grade, SourceKind

LATEST = datetime.date.max
"""The day at which the latest of all grades are those that count."""


class Standing(Struct, frozen=True):
    """A council with the inspection that its grades stand on."""

    council: Council
    inspection: MergedInspection

    def grade(self, area: Area) -> Grade | None:
        """The grade that can be counted for that area, if it has one."""
        judgement = self.judgement(area)
        return counted_grade(judgement) if judgement else None

    def judgement(self, area: Area) -> MergedJudgement | None:
        """What is said of that area."""
        return next((each for each in self.inspection.judgements if each.area is area), None)


def councils_on(day: datetime.date) -> list[Council]:
    """All councils of England on that day, by ONS code."""
    return [council for council in councils() if council.existed_on(day)]


def standings(
    histories: Iterable[CouncilHistory],
    at: datetime.date,
    published_by: datetime.date | None = None,
) -> list[Standing]:
    """What the councils that existed on `at` stood on; one without an inspection has no entry."""
    found = []
    for history in histories:
        council = council_by_code(history.ons_code)
        if council is None or not council.existed_on(at):
            continue
        inspection = latest_inspection(history, at, published_by)
        if inspection is not None:
            found.append(Standing(council, inspection))
    return found


def latest_inspection(
    history: CouncilHistory, at: datetime.date, published_by: datetime.date | None = None
) -> MergedInspection | None:
    """The latest graded inspection that had ended by `at`, and was published by the cut-off."""
    latest: tuple[datetime.date, MergedInspection] | None = None
    for inspection in history.inspections:
        ended = _ended_by(inspection)
        if inspection.kind in VISITS or not inspection.judgements or ended is None or ended > at:
            continue
        if published_by is not None and _published_by(inspection, ended) > published_by:
            continue
        if latest is None or ended > latest[0]:
            latest = ended, inspection
    return latest[1] if latest else None


def counted_grade(judgement: MergedJudgement) -> Grade | None:
    """The one grade that sources give, or that Ofsted's own report gives where they disagree."""
    if not judgement.disputed:
        return judgement.grade
    from_report = [
        reading.grade
        for reading in judgement.readings
        if any(excerpt.source.kind is SourceKind.REPORT for excerpt in reading.excerpts)
    ]
    return from_report[0] if len(from_report) == 1 else None


def _ended_by(inspection: MergedInspection) -> datetime.date | None:
    """The first day by which it had certainly ended, as far as its dates tell."""
    told = (inspection.end or inspection.start, inspection.published)
    return min((date.latest for date in told if date), default=None)


def _published_by(inspection: MergedInspection, ended: datetime.date) -> datetime.date:
    """The first day by which it was certainly published: a source could report it then."""
    if inspection.published:
        return inspection.published.latest
    reported = (source.published for source in inspection.sources)
    slowest = ended + datetime.timedelta(TO_PUBLICATION)
    return min((date.latest for date in reported if date), default=slowest)
