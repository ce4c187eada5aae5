"""Drafts to inspections: one grade an area, with what could not be decided left out and named."""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from store.councils import Council, council_by_name
from store.dates import PartialDate
from store.parsing.assembly.care_leavers import Known, Leavers, after, as_judged, joined, judged
from store.parsing.assembly.clientele import of_the_whole
from store.parsing.assembly.dating import Placed
from store.parsing.assembly.drafts import Draft, Readings
from store.parsing.assembly.frameworks import Named, framework_of, is_not_of
from store.records import Area, Framework, Grade, Inspection, Judgement, Span, Status

_SURELY_NEW = "2015"
"""A text that names this year or a later one was not written when a grade was "adequate"."""
_ROW = 3


def assemble(
    text: str,
    drafts: Sequence[Draft],
    now: PartialDate | None,
    said: Named,
    floor: PartialDate | None = None,
) -> tuple[list[Inspection], list[str]]:
    """The inspections of a text, reported ones first, and a warning for each thing left open.

    `now` is the date of the source; `said` the framework that the text names;
    `floor` the latest date that it names, before which nothing without a date is news.
    """
    warnings: list[str] = []
    inspections = []
    for draft in drafts:
        council = _council_then(draft, now)
        if council is None:
            warnings.append(
                f"{draft.council.name} did not exist at the date of an inspection told of it; "
                "the inspection was left out."
            )
            continue
        since = after(draft, drafts, floor)
        inspections.append(_inspection(text, draft, council, now, said, floor, since, warnings))
    kept = [one for one in inspections if one.judgements or one.mentions]
    return sorted(kept, key=lambda one: one.status is Status.PREVIOUS), warnings


def _council_then(draft: Draft, now: PartialDate | None) -> Council | None:
    """The council of that name when the inspection was made; None if it was long gone.

    What a source reports without a date is of the council that had the name at its own.
    """
    told = draft.date or draft.start or draft.published
    date = told or (now if draft.status is Status.REPORTED else None)
    if date is None:
        return draft.council
    namesake = council_by_name(draft.council.name, date.earliest)
    council = namesake if namesake and namesake.name == draft.council.name else draft.council
    end = council.end if told else None
    gone = end is not None and date.earliest > end + datetime.timedelta(days=365)
    return None if gone else council


def _inspection(
    text: str,
    draft: Draft,
    council: Council,
    now: PartialDate | None,
    said: Named,
    floor: PartialDate | None,
    since: PartialDate | None,
    warnings: list[str],
) -> Inspection:
    published = draft.published
    if draft.status is Status.PREVIOUS:
        published = None if draft.start else draft.date
    elif published is None and draft.claims:
        month = PartialDate(now[:7]) if now else None
        own = draft.date if draft.date and not (month and draft.date.agrees_with(month)) else None
        published = month if draft.start else own or month
    date = draft.end or draft.date or published
    framework = _framework(draft, date, said)
    leavers = judged(draft, framework, date, since)
    if date is None and since is not None:
        framework, date = Framework.ILACS, since
    return Inspection(
        council=council.name,
        ons_code=council.ons_code,
        framework=framework,
        kind=draft.kind,
        start=draft.start,
        end=draft.end,
        published=published,
        status=draft.status,
        judgements=_judgements(text, draft, leavers, date, floor, warnings),
        mentions=tuple(Span(a, b, text[a:b]) for a, b in sorted(set(draft.mentions))),
    )


def _framework(draft: Draft, date: PartialDate | None, said: Named) -> Framework | None:
    areas = {area for p in draft.claims for area in p.claim.areas}
    if draft.status is not Status.REPORTED:
        said = Named()
    elif is_not_of(said.framework, draft.end or draft.date):
        said = replace(said, framework=None)
    return framework_of(date, areas, said)


def _judgements(
    text: str,
    draft: Draft,
    leavers: Known,
    date: PartialDate | None,
    floor: PartialDate | None,
    warnings: list[str],
) -> tuple[Judgement, ...]:
    readings = _readings(draft, leavers)
    since = date or (floor if draft.status is Status.REPORTED else None)
    judgements = []
    for area in (area for area in Area if area in readings):
        told = readings[area]
        if Grade.ADEQUATE in told and since and since >= ("2014" if date else _SURELY_NEW):
            name = _name(draft, area)
            warnings.append(f"{name}: “adequate” was no grade in {since.year}; it was left out.")
            told = {grade: placed for grade, placed in told.items() if grade is not Grade.ADEQUATE}
        if not told:
            continue
        grade = _decide(told)
        if grade is None:
            grades = " and ".join(sorted(g.value.replace("_", " ") for g in told))
            warnings.append(f"{_name(draft, area)}: the text gives {grades}; neither was taken.")
        else:
            judgements.append(_judgement(text, area, grade, told[grade]))
    return tuple(judgements)


def _name(draft: Draft, area: Area) -> str:
    return f"{draft.council.name}, {area.value.replace('_', ' ')}"


def _judgement(text: str, area: Area, grade: Grade, chosen: Sequence[Placed]) -> Judgement:
    changes = {p.claim.change for p in chosen if p.claim.change}
    change = changes.pop() if len(changes) == 1 else None
    spans = sorted({span for p in chosen for span in p.claim.spans})
    return Judgement(area, grade, change, tuple(Span(a, b, text[a:b]) for a, b in spans))


def _readings(draft: Draft, known: Known) -> Readings:
    """What is told of each area that was judged."""
    readings: dict[Area, dict[Grade, list[Placed]]] = defaultdict(lambda: defaultdict(list))
    for p in of_the_whole(draft.claims):
        for area in as_judged(p.claim.areas, known.leavers):
            readings[area][p.claim.grade].append(p)
    if known.sure and known.leavers is Leavers.TOGETHER:
        return joined(readings)
    return readings


def _decide(readings: Mapping[Grade, Sequence[Placed]]) -> Grade | None:
    """The one grade that an area has; None where two are told with the same right."""
    if len(readings) == 1:
        return next(iter(readings))
    named = [grade for grade, placed in readings.items() if any(p.claim.areas for p in placed)]
    if len(named) == 1:
        return named[0]
    own = [grade for grade, placed in readings.items() if any(map(_is_of_few, placed))]
    if len(own) == 1:
        return own[0]
    counts = sorted(((len(placed), grade) for grade, placed in readings.items()), reverse=True)
    return counts[0][1] if counts[0][0] > counts[1][0] + 1 else None


def _is_of_few(p: Placed) -> bool:
    """Whether it is told of an area, not of a row of them that can stand for the whole."""
    return 0 < len(p.claim.areas) < _ROW
