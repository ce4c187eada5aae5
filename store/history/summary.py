"""The picture of England at a date, and what moved between two dates. Pure.

Areas are counted and compared with themselves alone, as one framework judged together what the
next judged apart. See `store.history.standing` for which inspection counts.
"""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import StrEnum

from msgspec import Struct

from store.councils import Council
from store.history.changes import change_between
from store.history.inspections import CouncilHistory
from store.history.standing import Standing, councils_on, standings
from store.records import Area, Change, Grade


class Grouping(StrEnum):
    """What councils can be put together by."""

    REGION = "region"
    KIND = "kind"


class AreaCount(Struct, frozen=True):
    """How many councils hold each grade for an area.

    `disputed` councils are not counted: their sources disagree, and no report of Ofsted's settles
    it. `share` of good or outstanding is from 0 to 1; None where no council is counted.
    """

    area: Area
    grades: Mapping[Grade, int]
    counted: int
    good_or_outstanding: int
    share: float | None
    disputed: int


class GroupPicture(Struct, frozen=True):
    """The councils of a group: how many there are, how many have an inspection, and its grades."""

    name: str
    councils: int
    inspected: int
    areas: tuple[AreaCount, ...]


class Picture(Struct, frozen=True):
    """England at a date, then group by group if that was asked for."""

    at: datetime.date
    published_by: datetime.date | None
    groups: tuple[GroupPicture, ...]


class Move(Struct, frozen=True):
    """What a later inspection made of a council's grade; no `change` from one scale to another."""

    council: str
    ons_code: str
    area: Area
    before: Grade
    after: Grade
    change: Change | None


class AreaMoves(Struct, frozen=True):
    """How many councils improved, stayed the same, and declined when inspected anew.

    `not_inspected` were not inspected anew; `incomparable` were graded on two scales.
    """

    area: Area
    improved: int
    same: int
    declined: int
    incomparable: int
    not_inspected: int


class GroupMoves(Struct, frozen=True):
    """What moved in a group of councils."""

    name: str
    areas: tuple[AreaMoves, ...]


class Movement(Struct, frozen=True):
    """What moved in England between two dates, by groups if asked for, and council by council."""

    since: datetime.date
    at: datetime.date
    published_by: datetime.date | None
    groups: tuple[GroupMoves, ...]
    moves: tuple[Move, ...]


def picture(
    histories: Iterable[CouncilHistory],
    at: datetime.date,
    published_by: datetime.date | None = None,
    by: Grouping | None = None,
) -> Picture:
    """How many councils held which grades on the day `at`.

    Args:
        histories: all that is known, a history a council at most.
        at: the day; inspections that ended later are not looked at.
        published_by: inspections published later are not looked at; None for all.
        by: what to group the councils by, after England as a whole.
    """
    stood = standings(histories, at, published_by)
    present = councils_on(at)
    groups = [_group_picture("England", present, stood)]
    for name in _names(present, by):
        members = [council for council in present if _group(council, by) == name]
        among = [standing for standing in stood if _group(standing.council, by) == name]
        groups.append(_group_picture(name, members, among))
    return Picture(at, published_by, tuple(groups))


def movement(
    histories: Iterable[CouncilHistory],
    since: datetime.date,
    at: datetime.date,
    published_by: datetime.date | None = None,
    by: Grouping | None = None,
) -> Movement:
    """What became of the grades of councils that stood on an inspection on both days.

    Args:
        histories: all that is known, a history a council at most.
        since: the day before which nothing is news.
        at: the later day; councils that were abolished by then are left out.
        published_by: inspections published later are not looked at; None for all.
        by: what to group the councils by, after England as a whole.
    """
    pairs = pairs_between(histories, since, at, published_by)
    groups = [group_moves("England", pairs)]
    for name in _names([after.council for _, after in pairs], by):
        among = [pair for pair in pairs if _group(pair[1].council, by) == name]
        groups.append(group_moves(name, among))
    moves = (move for pair in pairs for move in moves_between(*pair))
    ordered = sorted(
        moves, key=lambda move: (move.council, move.ons_code, list(Area).index(move.area))
    )
    return Movement(since, at, published_by, tuple(groups), tuple(ordered))


def pairs_between(
    histories: Iterable[CouncilHistory],
    since: datetime.date,
    at: datetime.date,
    published_by: datetime.date | None = None,
) -> list[tuple[Standing, Standing]]:
    """What each council stood on at two days, if it did on both."""
    known = tuple(histories)
    before = {each.council.ons_code: each for each in standings(known, since, published_by)}
    return [
        (before[each.council.ons_code], each)
        for each in standings(known, at, published_by)
        if each.council.ons_code in before
    ]


def count_areas(stood: Sequence[Standing]) -> tuple[AreaCount, ...]:
    """The grades of some councils counted, an entry for each area that at least one has."""
    counts = (_count_area(area, stood) for area in Area)
    return tuple(count for count in counts if count.counted or count.disputed)


def percent(area: AreaCount) -> int:
    """The share of good or outstanding as it is printed: a half is rounded up."""
    return (200 * area.good_or_outstanding + area.counted) // (2 * area.counted)


def _count_area(area: Area, stood: Sequence[Standing]) -> AreaCount:
    judged = [standing for standing in stood if standing.judgement(area)]
    grades = Counter(grade for standing in judged if (grade := standing.grade(area)))
    counted = grades.total()
    good = grades[Grade.GOOD] + grades[Grade.OUTSTANDING]
    return AreaCount(
        area,
        {grade: grades[grade] for grade in Grade},
        counted,
        good,
        good / counted if counted else None,
        len(judged) - counted,
    )


def _group_picture(
    name: str, members: Sequence[Council], stood: Sequence[Standing]
) -> GroupPicture:
    return GroupPicture(name, len(members), len(stood), count_areas(stood))


def group_moves(name: str, pairs: Sequence[tuple[Standing, Standing]]) -> GroupMoves:
    """How many of these councils moved, by what they stood on at the earlier day and the later."""
    anew = Counter((move.area, move.change) for pair in pairs for move in moves_between(*pair))
    waiting = Counter(
        judgement.area
        for before, after in pairs
        if before.inspection == after.inspection
        for judgement in after.inspection.judgements
        if after.grade(judgement.area)
    )
    counts = (
        AreaMoves(
            area,
            improved=anew[area, Change.UP],
            same=anew[area, Change.SAME],
            declined=anew[area, Change.DOWN],
            incomparable=anew[area, None],
            not_inspected=waiting[area],
        )
        for area in Area
        if waiting[area] or any(anew[area, change] for change in (*Change, None))
    )
    return GroupMoves(name, tuple(counts))


def moves_between(before: Standing, after: Standing) -> Iterator[Move]:
    """What became of a council's grades, area by area; nothing, if it was not inspected anew."""
    if before.inspection == after.inspection:
        return
    for judgement in after.inspection.judgements:
        was, became = before.grade(judgement.area), after.grade(judgement.area)
        if was and became:
            yield Move(
                after.council.name,
                after.council.ons_code,
                judgement.area,
                was,
                became,
                change_between(was, became),
            )


def _names(members: Iterable[Council], by: Grouping | None) -> list[str]:
    return sorted({_group(council, by) for council in members}) if by else []


def _group(council: Council, by: Grouping | None) -> str:
    return council.region if by is Grouping.REGION else str(council.kind)
