"""Whose grades are counted under the comparison: England, a region, a kind, a group."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Whose(StrEnum):
    """What councils are counted together by."""

    ENGLAND = "England"
    REGION = "region"
    KIND = "kind"
    GROUP = "group"
    SHOWN = "councils shown"


@dataclass(frozen=True, slots=True)
class Scope:
    """Whose grades are counted; `group` is the name of a group that the user has put together."""

    whose: Whose = Whose.ENGLAND
    group: str = ""


def next_scope(scope: Scope, groups: Iterable[str]) -> Scope:
    """The scope after this one, round the end; every group by its name is one."""
    own = [Scope(Whose.GROUP, name) for name in groups]
    every = [
        *map(Scope, (Whose.ENGLAND, Whose.REGION, Whose.KIND)),
        *own,
        Scope(Whose.SHOWN),
    ]
    return every[(every.index(scope) + 1) % len(every)] if scope in every else every[0]
