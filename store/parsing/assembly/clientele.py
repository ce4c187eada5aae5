"""Grades for all whom services are for, which are of the whole where a part is told otherwise."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from store.parsing.assembly.dating import Placed
from store.records import Area

_EVERYONE = frozenset({Area.HELP_AND_PROTECTION, Area.CARE, Area.CARE_LEAVERS})


def of_the_whole(told: Sequence[Placed]) -> list[Placed]:
    """The claims on one inspection, those that only list whom services are for as on the whole.

    "It is good for children in need, in care and leaving care. For those in care it requires
    improvement."
    """
    return [
        replace(p, claim=replace(p.claim, areas=()))
        if _is_of_everyone(p) and any(_speaks_against(other, p) for other in told)
        else p
        for p in told
    ]


def _is_of_everyone(p: Placed) -> bool:
    return not p.claim.tabled and _areas(p) == _EVERYONE


def _speaks_against(other: Placed, p: Placed) -> bool:
    """Whether another sentence gives one of the areas another grade."""
    part = bool(other.claim.areas) and _areas(other) < _EVERYONE
    apart = set(other.claim.spans).isdisjoint(p.claim.spans)
    return part and apart and other.claim.grade is not p.claim.grade


def _areas(p: Placed) -> set[Area]:
    """What a claim is of, those in care and those who left it apart."""
    areas = set(p.claim.areas)
    joint = {Area.CARE, Area.CARE_LEAVERS} if Area.CARE_AND_CARE_LEAVERS in areas else set()
    return (areas | joint) - {Area.CARE_AND_CARE_LEAVERS}
