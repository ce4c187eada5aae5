"""Places in the library: what the cursor is on, and where a source or a span is shown."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from msgspec import Struct

from store.dates import PartialDate
from store.history.inspections import CouncilHistory, Excerpt, MergedInspection, MergedJudgement
from store.records import Area, InspectionKind

InspectionKey = tuple[InspectionKind, PartialDate | None]


class Overview(StrEnum):
    """What lists much of the library at once."""

    SEARCH = "search"
    COMPARISON = "comparison"
    TIMELINE = "timeline"
    STATEMENTS = "statements"
    DISAGREEMENTS = "disagreements"


@dataclass(frozen=True, slots=True)
class Place:
    """Where one is: a council, a line of its judgements, an excerpt; and whether one reads it.

    In an `overview` they are what its cursor is on, and `asked` is what was asked of it: the words
    of a search, the ONS codes of councils on a chart, the number of a line.
    """

    council: str | None = None
    inspection: InspectionKey | None = None
    area: Area | None = None
    excerpt: Excerpt | None = None
    reading: bool = False
    overview: Overview | None = None
    asked: str = ""


class Line(Struct, frozen=True):
    """A line of the judgements pane: an inspection, or one of its judgements."""

    inspection: MergedInspection
    judgement: MergedJudgement | None = None

    @property
    def key(self) -> InspectionKey:
        """What the inspection is known by within its council."""
        return self.inspection.kind, self.inspection.date

    @property
    def area(self) -> Area | None:
        """The area judged; None for the inspection's own line."""
        return self.judgement.area if self.judgement else None

    @property
    def excerpts(self) -> tuple[Excerpt, ...]:
        """The sentences behind this line; for an inspection, behind all that is said of it."""
        if self.judgement:
            return self.judgement.excerpts
        judged = (excerpt for one in self.inspection.judgements for excerpt in one.excerpts)
        return tuple(dict.fromkeys((*self.inspection.mentions, *judged)))


def lines(history: CouncilHistory) -> list[Line]:
    """Every line of a council's judgements, newest inspection first."""
    return [line for inspection in history.inspections for line in _lines_of(inspection)]


def _lines_of(inspection: MergedInspection) -> Iterator[Line]:
    yield Line(inspection)
    for judgement in inspection.judgements:
        yield Line(inspection, judgement)


def line_at(place: Place, among: list[Line]) -> int:
    """The index of the line that a place is on; 0, the newest, where it is on none."""
    for index, line in enumerate(among):
        if line.key == place.inspection and line.area == place.area:
            return index
    return 0


def place_of_span(
    council: str, among: list[Line], sha256: str, start: int, end: int, near: Place
) -> Place | None:
    """Where the panes show that stretch of a source: an excerpt of it that shares some of it.

    A line of the same inspection and area as `near` comes first, then a judgement's line, then an
    inspection's. None where no excerpt of the source does.
    """
    found = [
        (line, excerpt)
        for line in among
        for excerpt in line.excerpts
        if excerpt.source.sha256 == sha256 and excerpt.start < end and start < excerpt.end
    ]
    return _nearest(council, found, near)


def place_of_source(council: str, among: list[Line], sha256: str, near: Place) -> Place | None:
    """Where the panes show a source: first in the inspection that `near` is in."""
    found = [
        (line, excerpt)
        for line in among
        for excerpt in line.excerpts
        if excerpt.source.sha256 == sha256
    ]
    return _nearest(council, found, near)


def _nearest(council: str, found: list[tuple[Line, Excerpt]], near: Place) -> Place | None:
    if not found:
        return None

    def distance(candidate: tuple[Line, Excerpt]) -> tuple[bool, bool, bool]:
        line, _ = candidate
        return (line.key != near.inspection, line.area != near.area, line.judgement is None)

    line, excerpt = min(found, key=distance)
    return Place(council, line.key, line.area, excerpt)
