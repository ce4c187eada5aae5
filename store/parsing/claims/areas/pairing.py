"""Grades and what they are of in one order: "A and B were good and outstanding respectively"."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from store.councils import Council
from store.parsing.claims.areas.before import target_before
from store.parsing.claims.phrases.graded import Target, TargetKind
from store.parsing.claims.phrases.together import areas_after
from store.parsing.claims.phrases.verbs import ends_clause
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import OF_AREA, Mark, Sentence
from store.parsing.mentions.points import Point
from store.records import Area

_JOINTS = frozenset({",", "and", "then", "'", '"'})
_NEAR = 8
_SEVERAL = 3
"""Of fewer the grades may be two that are given to both."""
_ORDER = ["in", "that", "order"]
_OF_CARE = frozenset({Area.CARE, Area.CARE_LEAVERS, Area.CARE_AND_CARE_LEAVERS})
_PLURAL = frozenset({"are", "were", "have been", "had been"})


class Pair(Struct, frozen=True, gc=False):
    """What one grade of a row is of: the area, council or date of its place; `fits` if any is."""

    fits: bool
    area: Area | None = None
    council: Council | None = None
    date: Point | None = None
    taken: frozenset[int] = frozenset()


def respective(sentence: Sentence, at: int) -> Pair | None:
    """What the grade at mark `at` is of where "respectively" says so; None where nothing does.

    So it is where as many councils as grades stand in a row: "Kent and Surrey are good and …",
    and of three areas or more: "A, B and C were rated good, good and outstanding".
    """
    marks = sentence.marks
    told = "respectively" in sentence.words or "order" in sentence.words
    word = _respectively(marks, at) if told else None
    if word is None:
        return _in_one_order(sentence, at)
    row = _row(sentence, at)
    if len(row) < 2:
        return Pair(False) if _are_several(sentence, at) else None
    place = row.index(at)
    for part in (marks[row[-1] : word], marks[: row[0]]):
        dates = [point for mark in part if mark.date for point in mark.date.points]
        if len(dates) == len(row):
            return Pair(True, date=dates[place])
    found = target_before(sentence, row[0])
    named = () if found and found.kind is TargetKind.AREAS else _councils(sentence, row[0])
    if len(named) == len(row):
        return Pair(True, council=named[place])
    return _of_areas(sentence, row, at, _behind(sentence, row[-1], word))


def _behind(sentence: Sentence, last: int, word: int) -> Target | None:
    """The areas between a row of grades and "respectively": "good and poor for A and B …"."""
    following = sentence.marks[last + 1 : word]
    if not following or following[0].word not in ("for", "in", "on"):
        return None
    first = next((i for i in range(last + 2, word) if sentence.marks[i].area), None)
    return None if first is None else areas_after(sentence, first)


def _respectively(marks: Sequence[Mark], at: int) -> int | None:
    """The mark that is "respectively", or behind `at` with which "in that order" begins."""
    for index in range(at + 1, len(marks)):
        word = marks[index].word
        if word == "respectively":
            return index
        if word == "in" and [m.word for m in marks[index : index + 3]] == _ORDER:
            return index
    for index in range(at - 1, max(-1, at - _NEAR), -1):
        if marks[index].word == "respectively":
            return index
    return None


def _in_one_order(sentence: Sentence, at: int) -> Pair | None:
    """What has the place in its row that the grade has: "Kent and Surrey are X and Y"."""
    marks = sentence.marks
    if Role.DATE in sentence.roles and (pair := _of_dates(sentence, at)):
        return pair
    if _PLURAL.isdisjoint(sentence.words):
        return None
    if not sentence.has(Role.COUNCIL, Role.AREA, Role.GROUP):
        return None
    row = _row(sentence, at)
    if len(row) < 2 or not ends_clause(sentence, row[-1]):
        return None
    first = row[0]
    while first and marks[first - 1].has(Role.COPULA, Role.RATE, Role.AS):
        first -= 1
    if not any(m.word in _PLURAL for m in marks[first : row[0]]):
        return None
    if len(row) >= _SEVERAL and marks[first - 1].any(OF_AREA):
        return _of_areas(sentence, row, at)
    if not marks[first - 1].councils or len({marks[i].grade for i in row}) < len(row):
        return None
    named = _councils(sentence, first)
    return Pair(True, council=named[row.index(at)]) if len(named) == len(row) else None


def _of_dates(sentence: Sentence, at: int) -> Pair | None:
    """The date of the grade in "Two inspections, in 2016 and 2018, found it X and then Y"."""
    dates = [i for i, mark in enumerate(sentence.marks[:at]) if mark.date]
    dated = [date for index in dates if (date := sentence.marks[index].date)]
    points = [point for date in dated for point in date.points]
    years = {point.year for point in points} - {None}
    joined = sentence.marks[dates[0] : dates[-1]] if dates else ()
    in_row = all(m.date or m.has(Role.PREPOSITION) or m.word in _JOINTS for m in joined)
    alone = len(dated) == 1 and not dated[0].apart
    if not in_row or alone or not 1 < len(years) == len(points):
        return None
    row = _row(sentence, at)
    if len({sentence.marks[i].grade for i in row}) != len(points) or len(row) != len(points):
        return None
    if sentence.has(Role.AREA, Role.GROUP, Role.AREA_SET) or not ends_clause(sentence, row[-1]):
        return None
    return Pair(True, date=points[row.index(at)])


def _of_areas(
    sentence: Sentence, row: Sequence[int], at: int, behind: Target | None = None
) -> Pair:
    """The area of the grade at mark `at` of a row; it fits where there are as many of both.

    They are those `behind` the row if there are any, or else those before it.
    """
    found = behind or target_before(sentence, row[0])
    if found is None:
        return Pair(False)
    areas = _parted(found.areas, len(row), _leavers_first(sentence, found))
    if len(areas) != len(row):
        return Pair(False)
    return Pair(True, areas[row.index(at)], taken=frozenset(range(found.first, found.last)))


def _leavers_first(sentence: Sentence, found: Target) -> bool:
    """Whether the joint area is told as "care leavers and children in care"."""
    marks = sentence.marks[found.first : found.last]
    named = next((m for m in marks if m.area in _OF_CARE), None)
    if named is None or named.area is not Area.CARE_AND_CARE_LEAVERS:
        return named is not None and named.area is Area.CARE_LEAVERS
    return (
        0
        <= named.word.find("leav")
        < max(named.word.rfind(" in "), named.word.rfind("looked after"))
    )


def _parted(areas: tuple[Area, ...], count: int, leavers_first: bool) -> tuple[Area, ...]:
    """The areas, the joint one as the two that it joins where so many are meant."""
    if len(areas) == count or Area.CARE_AND_CARE_LEAVERS not in areas:
        return areas
    at = areas.index(Area.CARE_AND_CARE_LEAVERS)
    two = (Area.CARE, Area.CARE_LEAVERS)
    return (*areas[:at], *(reversed(two) if leavers_first else two), *areas[at + 1 :])


def _are_several(sentence: Sentence, at: int) -> bool:
    """Whether there are several areas or councils for the one grade at mark `at`."""
    found = target_before(sentence, at)
    return (found is not None and len(found.areas) > 1) or len(_councils(sentence, at)) > 1


def _councils(sentence: Sentence, index: int) -> tuple[Council, ...]:
    """The councils that are named last before mark `index`, in a row: "Kent, Surrey and Essex"."""
    found: list[Council] = []
    for mark in reversed(sentence.marks[:index]):
        if len(mark.councils) == 1:
            found.insert(0, mark.councils[0])
        elif found and mark.word not in _JOINTS:
            break
    return tuple(found)


def _row(sentence: Sentence, at: int) -> list[int]:
    """The grades that stand in a row with that at mark `at`."""
    row = [at]
    for step in (-1, 1):
        index = at + step
        while 0 <= index < len(sentence.marks):
            mark = sentence.marks[index]
            if Role.GRADE in mark.roles:
                row.append(index)
            elif mark.word not in _JOINTS and not mark.has(Role.DETERMINER, Role.AS):
                break
            index += step
    return sorted(row)
