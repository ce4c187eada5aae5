"""Care leavers: judged apart, together with children in care, or not at all, as the time had it."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from msgspec import Struct

from store.dates import PartialDate
from store.parsing.assembly.dating import Placed
from store.parsing.assembly.drafts import Draft, Readings
from store.records import Area, Framework, Grade, Status

_HALVES = frozenset({Area.CARE, Area.CARE_LEAVERS})
_APART_ON_SITE_FROM = "2023"
_APART_OUT_FROM = "2023-03"
"""What was reported in January and February 2023 had been inspected the year before."""
_OPEN = ("2018-01", "2018-02", "2023-01", "2023-02")
"""Months in which a grade is told that may be of either time: a new one began that January."""


class Leavers(StrEnum):
    """How care leavers were judged."""

    APART = "apart"
    TOGETHER = "together"
    NOT_JUDGED = "not judged"


class Known(Struct, frozen=True, gc=False):
    """How they were judged, and whether a date or a framework says so, not the names alone."""

    leavers: Leavers
    sure: bool


def after(draft: Draft, drafts: Iterable[Draft], floor: PartialDate | None) -> PartialDate | None:
    """What a reported inspection came after, if leavers were judged apart in all that did.

    That is `floor`, the latest date that the text names, or that of an earlier inspection.
    """
    if draft.status is not Status.REPORTED:
        return None
    passed = [
        date
        for other in drafts
        if other.council == draft.council and other.status is Status.PREVIOUS and other.claims
        if (date := other.end or other.date) and date >= _APART_ON_SITE_FROM
    ]
    if floor and floor >= _APART_OUT_FROM:
        passed.append(floor)
    return max(passed, default=None)


def judged(
    draft: Draft, framework: Framework | None, out: PartialDate | None, since: PartialDate | None
) -> Known:
    """How care leavers were judged in an inspection that was reported at the date `out`.

    Where that is not known it may have come `since` one that judged them apart. Where nothing
    else tells, the areas do that the text names.
    """
    named = {area for p in draft.claims for area in p.claim.areas}
    if framework is Framework.SIF or Area.ADOPTION in named:
        return Known(Leavers.APART, True)
    if framework is Framework.SLAC:
        return Known(Leavers.NOT_JUDGED, True)
    if framework is Framework.ILACS:
        if site := draft.end or draft.start:
            return _known(site >= _APART_ON_SITE_FROM)
        told = draft.date or out
        if told and not (draft.date and draft.date.startswith(_OPEN)):
            return _known(told >= _APART_OUT_FROM or told == _APART_ON_SITE_FROM)
    if since:
        return Known(Leavers.APART, True)
    return Known(Leavers.APART if named & _HALVES else Leavers.TOGETHER, False)


def _known(apart: bool) -> Known:
    return Known(Leavers.APART if apart else Leavers.TOGETHER, True)


def as_judged(areas: tuple[Area, ...], leavers: Leavers) -> tuple[Area, ...]:
    """The areas that were judged, of those that a claim names: one for both, or one for each."""
    told = areas or (Area.OVERALL,)
    if leavers is Leavers.TOGETHER and set(told) >= _HALVES:
        joint = tuple(area for area in told if area not in _HALVES)
        return tuple(dict.fromkeys((*joint, Area.CARE_AND_CARE_LEAVERS)))
    parts = {
        Leavers.APART: (Area.CARE, Area.CARE_LEAVERS),
        Leavers.NOT_JUDGED: (Area.CARE,),
        Leavers.TOGETHER: (Area.CARE_AND_CARE_LEAVERS,),
    }[leavers]
    own: list[Area] = []
    for area in told:
        own += parts if area is Area.CARE_AND_CARE_LEAVERS else [area]
    return tuple(dict.fromkeys(own))


def joined(readings: Readings) -> Readings:
    """The readings of an inspection that judged both together, without those of one of the two.

    Those that agree are of the joint judgement; what else is told of one is no judgement where
    the joint one is told.
    """
    joint = readings.get(Area.CARE_AND_CARE_LEAVERS, {})
    halves = [readings[area] for area in Area if area in _HALVES and area in readings]
    grades = {grade for half in halves for grade in half}
    if not joint and (len(halves) < len(_HALVES) or len(grades) > 1):
        return readings
    told: dict[Grade, list[Placed]] = {grade: list(placed) for grade, placed in joint.items()}
    for half in halves:
        for grade in half:
            if not joint or grade in joint:
                told.setdefault(grade, []).extend(half[grade])
    rest = {area: own for area, own in readings.items() if area not in _HALVES}
    return {**rest, Area.CARE_AND_CARE_LEAVERS: told}
