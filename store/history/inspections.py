"""A council's inspections as all sources together tell them: what the panes show."""

from __future__ import annotations

from msgspec import Struct

from store.dates import PartialDate
from store.records import Area, Change, Framework, Grade, InspectionKind, SourceKind


class Source(Struct, frozen=True, gc=False):
    """A source without its text: what lists and citations need of it."""

    sha256: str
    source: str
    kind: SourceKind
    title: str | None
    publisher: str | None
    author: str | None
    published: PartialDate | None
    url: str | None


class Excerpt(Struct, frozen=True, gc=False):
    """Some of a source's text with where it stands: offsets in code points, page from 1."""

    source: Source
    start: int
    end: int
    text: str
    page: int | None = None


class Reading(Struct, frozen=True, gc=False):
    """A grade that at least one source gives for a judgement, with the sentences that say so."""

    grade: Grade
    excerpts: tuple[Excerpt, ...]


class MergedJudgement(Struct, frozen=True, gc=False):
    """What all sources say of one area in one inspection: the best-attested reading first.

    `change` is worked out against the inspection before; None where that has no such area.
    """

    area: Area
    readings: tuple[Reading, ...]
    change: Change | None = None

    @property
    def grade(self) -> Grade:
        """The grade that most sources give."""
        return self.readings[0].grade

    @property
    def disputed(self) -> bool:
        """Whether sources give more than one grade."""
        return len(self.readings) > 1

    @property
    def excerpts(self) -> tuple[Excerpt, ...]:
        """The sentences of every reading, in the order of the readings."""
        return tuple(excerpt for reading in self.readings for excerpt in reading.excerpts)


class MergedInspection(Struct, frozen=True, gc=False):
    """One inspection or visit, put together from all sources that tell of it.

    `sources` report it; `mentioned_by` tell it as history; `mentions` are the sentences that
    speak of the inspection itself; `dates_disputed` says that some give dates which cannot all be
    true.
    """

    council: str
    ons_code: str
    framework: Framework | None
    kind: InspectionKind
    start: PartialDate | None
    end: PartialDate | None
    published: PartialDate | None
    lead_inspector: str | None
    judgements: tuple[MergedJudgement, ...]
    sources: tuple[Source, ...]
    mentioned_by: tuple[Source, ...]
    mentions: tuple[Excerpt, ...]
    dates_disputed: bool = False

    @property
    def disputed(self) -> bool:
        """Whether sources disagree on a date of it, or on a grade."""
        return self.dates_disputed or any(each.disputed for each in self.judgements)

    @property
    def date(self) -> PartialDate | None:
        """When it ended, as far as is known; else when it began or was published."""
        return self.end or self.start or self.published


class CouncilHistory(Struct, frozen=True, gc=False):
    """All inspections of one council, the newest first."""

    council: str
    ons_code: str
    kind: str
    region: str
    inspections: tuple[MergedInspection, ...]


class CouncilSummary(Struct, frozen=True, gc=False):
    """A council in a list: its latest overall grade and how much is known of it."""

    council: str
    ons_code: str
    kind: str
    region: str
    grade: Grade | None
    change: Change | None
    inspections: int
    articles: int
