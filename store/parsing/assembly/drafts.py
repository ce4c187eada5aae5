"""Placed claims gathered by inspection, before anything is decided."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from msgspec.structs import replace

from store.councils import Council
from store.dates import PartialDate
from store.parsing.assembly.dating import Placed
from store.parsing.assembly.freshness import Present
from store.parsing.claims.when.timing import Turn
from store.records import Area, Grade, InspectionKind, Status

_JUDGED_TOGETHER_FROM = "2014"
VISITS = (InspectionKind.FOCUSED_VISIT, InspectionKind.MONITORING_VISIT)
"""What Ofsted comes for without giving a grade."""
Readings = Mapping[Area, Mapping[Grade, Sequence[Placed]]]
"""The claims on an inspection, by the area and the grade that each tells."""


@dataclass(slots=True)
class Draft:
    """An inspection in the making: `date` is that of its claims, the others those of events."""

    council: Council
    status: Status
    kind: InspectionKind = InspectionKind.INSPECTION
    date: PartialDate | None = None
    start: PartialDate | None = None
    end: PartialDate | None = None
    published: PartialDate | None = None
    still: bool = False
    claims: list[Placed] = field(default_factory=list)
    mentions: list[tuple[int, int]] = field(default_factory=list)

    def set_dates(self, dates: Sequence[PartialDate]) -> None:
        """Take the dates of an event, unless more precise ones are known."""
        if dates and (self.start is None or len(dates[0]) > len(self.start)):
            self.start, self.end = dates[0], dates[-1]


def draft(
    placed: Sequence[Placed],
    main: Collection[Council],
    present: Present,
) -> list[Draft]:
    """The inspections that the claims tell of, in the order of their telling.

    `main` are the councils that the text is about.
    """
    drafts: list[Draft] = []
    for p in placed:
        if p.status is Status.REPORTED or p.date:
            _of_date(drafts, p).claims.append(p)
    for p in placed:
        if p.status is Status.PREVIOUS and p.date is None:
            known = _undated(drafts, p)
            known.claims.append(_of_its_areas(known, p))
    _date_earlier([d for d in drafts if d.council in main], present)
    return drafts


def _date_earlier(drafts: Sequence[Draft], present: Present) -> None:
    """Give an earlier inspection the one past year in which the text has inspectors about."""
    for council in {d.council for d in drafts}:
        reported = [d.date for d in drafts if d.council == council and d.status is Status.REPORTED]
        if any(d and d.year == (present.earlier_year or d).year for d in reported):
            continue
        earlier = [d for d in drafts if d.council == council and d.status is Status.PREVIOUS]
        undated = [d for d in earlier if d.date is None]
        if len(undated) == 1 and not undated[0].still and not _tells_when(undated[0]):
            undated[0].date = present.earlier_year


def _tells_when(known: Draft) -> bool:
    return any(map(_is_dated_otherwise, known.claims))


def _is_dated_otherwise(p: Placed) -> bool:
    """Whether it is dated by words that cannot be worked out: "last year"."""
    return any(point.relative != "until" for point in p.claim.timing.dates)


def _of_date(drafts: list[Draft], p: Placed) -> Draft:
    for known in drafts:
        same = known.council == p.council and known.status is p.status
        dated = p.date is not None and known.date is not None and p.date.agrees_with(known.date)
        if same and (dated or p.status is Status.REPORTED):
            if p.date and (known.date is None or p.date.precision > known.date.precision):
                known.date = p.date
            return known
    drafts.append(Draft(p.council, p.status, date=p.date))
    return drafts[-1]


def _undated(drafts: list[Draft], p: Placed) -> Draft:
    """Where an earlier grade without a date goes: the latest earlier inspection that allows it."""
    still = p.claim.timing.turn is Turn.EARLIER_STILL
    earlier = [d for d in drafts if d.council == p.council and d.status is Status.PREVIOUS]
    dated = sorted((d for d in earlier if d.date), key=lambda d: d.date or "", reverse=True)
    beside = _told_just_before(earlier, p)
    if beside is not None and not _contradicts(beside, p):
        return beside
    if not still:
        agreeing = [known for known in dated if _says_the_same(known, p)]
        since = p.claim.timing.turn is Turn.THIS and p.claim.is_whole
        latest = [] if since or _is_dated_otherwise(p) else dated[:1]
        for known in [*agreeing, *latest]:
            if not _contradicts(known, p):
                return known
    for known in earlier:
        if known.date is None and known.still is still and not _contradicts(known, p):
            return known
    drafts.append(Draft(p.council, Status.PREVIOUS, still=still))
    return drafts[-1]


def _told_just_before(earlier: Sequence[Draft], p: Placed) -> Draft | None:
    """The one without a date that the text told of last, where it goes on to a part of it."""
    if p.claim.is_whole or _is_dated_otherwise(p):
        return None
    told = [(c.claim.start, d) for d in earlier for c in d.claims if c.claim.start < p.claim.start]
    last = max(told, key=lambda one: one[0], default=None)
    return last[1] if last and last[1].date is None else None


def _of_its_areas(known: Draft, p: Placed) -> Placed:
    """The claim as one on the areas of `known`, where safeguarding and care were judged apart.

    "No longer inadequate" is then said of the area that was, not of an overall judgement.
    """
    if p.claim.areas or known.date is None or known.date >= _JUDGED_TOGETHER_FROM:
        return p
    told = {a for c in known.claims for a in c.claim.areas if c.claim.grade is p.claim.grade}
    if not told or any(c.claim.is_whole for c in known.claims):
        return p
    return replace(p, claim=replace(p.claim, areas=tuple(area for area in Area if area in told)))


def _says_the_same(known: Draft, p: Placed) -> bool:
    areas = set(p.claim.areas or (Area.OVERALL,))
    return any(
        c.claim.grade is p.claim.grade and areas & set(c.claim.areas or (Area.OVERALL,))
        for c in known.claims
    )


def _contradicts(known: Draft, p: Placed) -> bool:
    areas = set(p.claim.areas or (Area.OVERALL,))
    return any(
        c.claim.grade is not p.claim.grade and areas & set(c.claim.areas or (Area.OVERALL,))
        for c in known.claims
    )
