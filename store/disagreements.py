"""Where sources give one judgement two grades, or one inspection two dates. Pure."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import StrEnum

from msgspec import Struct

from store.dates import PartialDate
from store.gathering import Telling, gather
from store.history import Excerpt, MergedInspection, Source
from store.merging import excerpts_of, merged
from store.records import Area, Framework, Inspection, InspectionKind


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
    on_site = _rivals(group, _on_site, _periods_differ)
    if on_site:
        yield _disagreement(inspection, Matter.ON_SITE, on_site)
    published = _rivals(group, _publication(inspection), _disjoint)
    if published:
        yield _disagreement(inspection, Matter.PUBLISHED, published)


def _rivals(
    group: Sequence[Telling],
    value_of: Callable[[Inspection], str | None],
    differ: Callable[[str, str], bool],
) -> tuple[Claim, ...]:
    """The values that another contradicts, each with those who tell it, in the order told."""
    told: dict[str, list[Telling]] = {}
    for telling in group:
        value = value_of(telling.inspection)
        if value:
            told.setdefault(value, []).append(telling)
    rivals = [value for value in told if any(differ(value, other) for other in told)]
    return tuple(
        _claim(
            value,
            (excerpt for telling in told[value] for excerpt in _about(telling)),
            (telling.source for telling in told[value]),
        )
        for value in rivals
    )


def _on_site(told: Inspection | MergedInspection) -> str | None:
    begin, end = told.start or told.end, told.end or told.start
    return begin if begin == end else f"{begin}/{end}"


def _publication(inspection: MergedInspection) -> Callable[[Inspection], str | None]:
    """The date of publication that a telling names, and surely names as that.

    "It was judged good in 2015" may speak of the days on site as well.
    """
    on_site = _on_site(inspection)

    def published(told: Inspection) -> str | None:
        day = told.published
        is_vague = day is not None and day.precision < 3
        return None if is_vague and on_site and not _disjoint(str(day), on_site) else day

    return published


def _periods_differ(one: str, other: str) -> bool:
    """Whether two periods can't both be true: a shorter or vaguer one may be part of the other.

    Two that both name a first and a last day are the same or differ.
    """
    if len(one) == len(other) == len("2022-02-21/2022-03-04"):
        return one != other
    return _disjoint(one, other)


def _disjoint(one: str, other: str) -> bool:
    (first, last), (begin, end) = _days(one), _days(other)
    return last < begin or end < first


def _days(period: str) -> tuple[datetime.date, datetime.date]:
    begin, _, end = period.partition("/")
    return PartialDate(begin).earliest, PartialDate(end or begin).latest


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
