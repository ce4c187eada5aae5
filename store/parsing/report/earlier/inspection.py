"""One earlier inspection, made of the words that name it: its kind, framework and date."""

from __future__ import annotations

import re

from store.councils import Council
from store.dates import PartialDate
from store.parsing.days import MONTH, month_number
from store.records import Framework, Grade, Inspection, InspectionKind, Judgement, Span, Status

WHEN = rf"(?:in|of|on)\s+(?:\d{{1,2}}\s+)?(?:(?P<month>{MONTH})\s+)?(?P<year>20\d\d)\b"
"""A pattern for when it was: its groups are `month`, if it is told, and `year`."""
FLAGS = re.IGNORECASE
_FIRST_OF_SIF = PartialDate("2013-11")
_FIRST_OF_ILACS = PartialDate("2018")


def inspection(
    council: Council,
    match: re.Match[str],
    span: Span,
    judgements: tuple[Judgement, ...],
    *,
    published: bool,
) -> Inspection:
    """The inspection of `council` that `match` names, with the groups of `WHEN` and its sort.

    `span` tells of it; `published` says that its date is that of its report. A grade that was not
    given at that time is left out.
    """
    month = month_number(match["month"]) if match["month"] else None
    date = PartialDate.of(int(match["year"]), month)
    kind = kind_of(match)
    return Inspection(
        council=council.name,
        ons_code=council.ons_code,
        framework=_framework(match, date, kind),
        kind=kind or InspectionKind.INSPECTION,
        start=None if published else date,
        end=None if published else date,
        published=date if published else None,
        status=Status.PREVIOUS,
        judgements=tuple(j for j in judgements if _possible(j.grade, date)),
        mentions=(span,),
    )


def _possible(grade: Grade, date: PartialDate) -> bool:
    return grade is not Grade.ADEQUATE or date.earliest < _FIRST_OF_SIF.earliest


def kind_of(match: re.Match[str]) -> InspectionKind | None:
    """What sort of visit `match` names; None for an inspection."""
    groups = match.groupdict()
    if groups.get("visit"):
        return InspectionKind.FOCUSED_VISIT
    if groups.get("monitoring"):
        return InspectionKind.MONITORING_VISIT
    return InspectionKind.JOINT_TARGETED_AREA_INSPECTION if groups.get("jtai") else None


def _framework(
    match: re.Match[str], date: PartialDate, kind: InspectionKind | None
) -> Framework | None:
    """As named, else by the years in which only one framework was in use."""
    groups = match.groupdict()
    if kind is InspectionKind.JOINT_TARGETED_AREA_INSPECTION:
        return Framework.JTAI
    if groups.get("ilacs") or groups.get("ilacs2") or kind is InspectionKind.FOCUSED_VISIT:
        return Framework.ILACS
    if "single inspection" in match[0].lower():
        return Framework.SIF
    if date.latest < _FIRST_OF_SIF.earliest:
        return Framework.SLAC
    if date.earliest > _FIRST_OF_ILACS.latest:
        return Framework.ILACS
    between = date.earliest > _FIRST_OF_SIF.latest and date.latest < _FIRST_OF_ILACS.earliest
    return Framework.SIF if between else None


def trimmed(text: str, start: int, end: int) -> Span:
    """`text[start:end]` without the bullet before it and the space around it."""
    while start < end and (text[start].isspace() or text[start] in "•–-"):
        start += 1
    end = start + len(text[start:end].rstrip())
    return Span(start, end, text[start:end])
