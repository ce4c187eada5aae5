"""Where sources give one judgement two grades, or one inspection two dates. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from itertools import starmap

from msgspec import Struct

from store.dates import PartialDate
from store.history.gathering import Telling, gather
from store.history.inspections import Excerpt, MergedInspection, Source
from store.history.merging import excerpts_of, merged
from store.history.rivals import on_site, rivals_on_site, rivals_published
from store.records import Area, Framework, InspectionKind


class Matter(StrEnum):
    """What sources disagree about."""

    GRADE = "grade"
    ON_SITE = "on_site"
    PUBLISHED = "published"


class Claim(Struct, frozen=True):
    """What some sources say, and the sentences in which they do.

    `value` is a grade, or a date as precise as it is told, or two with a slash between: an ISO
    8601 interval. A source may have no sentence of its own for a date.
    """

    value: str
    sources: tuple[Source, ...]
    excerpts: tuple[Excerpt, ...]


class Disagreement(Struct, frozen=True):
    """Two claims or more that cannot all be true, the best-attested first.

    `area` is the area judged where grades differ. `framework`, `kind` and `date` say which
    inspection it is, as its history does.
    """

    council: str
    ons_code: str
    framework: Framework | None
    kind: InspectionKind
    date: PartialDate | None
    matter: Matter
    area: Area | None
    claims: tuple[Claim, ...]


def disagreements(tellings: Iterable[Telling]) -> tuple[Disagreement, ...]:
    """All that sources disagree about in the inspections of one council, the newest first.

    Args:
        tellings: all that is told of this council, and of no other.
    """
    return tuple(found for group in gather(tellings) for found in _in_one(group))


def _in_one(group: Sequence[Telling]) -> Iterator[Disagreement]:
    inspection = merged(group)
    for judgement in inspection.judgements:
        if judgement.disputed:
            claims = (
                _claim(reading.grade, reading.excerpts, (e.source for e in reading.excerpts))
                for reading in judgement.readings
            )
            yield _disagreement(inspection, Matter.GRADE, tuple(claims), judgement.area)
    for matter, rivals in (
        (Matter.ON_SITE, rivals_on_site(group)),
        (Matter.PUBLISHED, rivals_published(group, on_site(inspection.start, inspection.end))),
    ):
        if rivals:
            yield _disagreement(inspection, matter, tuple(starmap(_dated, rivals.items())))


def _dated(value: str, tellers: Sequence[Telling]) -> Claim:
    excerpts = (excerpt for telling in tellers for excerpt in _about(telling))
    return _claim(value, excerpts, (telling.source for telling in tellers))


def _about(telling: Telling) -> Iterator[Excerpt]:
    """The sentences that speak of the inspection itself, or else of its judgements."""
    told = telling.inspection
    judged = (span for judgement in told.judgements for span in judgement.evidence)
    yield from excerpts_of(telling, told.mentions or judged)


def _claim(value: str, excerpts: Iterable[Excerpt], sources: Iterable[Source]) -> Claim:
    return Claim(value, tuple(dict.fromkeys(sources)), tuple(dict.fromkeys(excerpts)))


def _disagreement(
    inspection: MergedInspection,
    matter: Matter,
    claims: tuple[Claim, ...],
    area: Area | None = None,
) -> Disagreement:
    return Disagreement(
        council=inspection.council,
        ons_code=inspection.ons_code,
        framework=inspection.framework,
        kind=inspection.kind,
        date=inspection.date,
        matter=matter,
        area=area,
        claims=claims,
    )
