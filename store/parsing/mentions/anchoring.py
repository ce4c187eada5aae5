"""Dates counted from one that was told before: "a year later", "and four years before that"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from msgspec.structs import replace

from store.parsing.lexicon import Role
from store.parsing.mentions.dates import DateMention
from store.parsing.mentions.marks import Mark, Sentence
from store.parsing.mentions.points import Point, counted_from
from store.parsing.text.tokens import Token

_SEASONS = frozenset({"last spring", "last summer", "last autumn", "last winter"})
"""What no time told before is counted from: "last autumn, and Essex a few weeks later"."""
_TO_COME = frozenset({"by", "until", "till"})
_SAME_YEAR = (["of", "that", "year"], ["of", "the", "same"], ["the", "same", "year"])
_COMING = frozenset({Role.INSPECTION, Role.VISIT})
_REACH = 6
_JOINTS = frozenset({",", "and", "again", "once again", "once more"})


def anchored(sentences: Iterable[Sentence]) -> Iterator[Sentence]:
    """The sentences with "a year later" counted from the date that was spoken of before it."""
    anchor = Point()
    visited: Point | None = None
    for sentence in sentences:
        marks = sentence.marks
        came, visited = visited, None
        for index, date in sentence.dates:
            points = date.points
            if came and _is_of_report(marks, index):
                points = tuple(replace(point, year=_year_after(came, point)) for point in points)
                known = dated(sentence.tokens, replace(date, points=points))
                marks = (*marks[:index], known, *marks[index + 1 :])
            if anchor.year and _is_of_that_year(marks, index):
                points = tuple(replace(point, year=anchor.year) for point in points)
                known = dated(sentence.tokens, replace(date, points=points))
                marks = (*marks[:index], known, *marks[index + 1 :])
            if any(point.relative == "then" for point in points):
                counted = tuple(counted_from(point, anchor) for point in points)
                both = dated(sentence.tokens, replace(date, points=counted))
                marks = (*marks[:index], both, *marks[index + 1 :])
                marks = _joined(sentence.tokens, marks, index)
            elif _anchors(points[-1]) and not _is_to_come(marks, index):
                anchor = points[-1]
            elif points[-1].relative in _SEASONS:
                anchor = Point()
            told = sentence.any(_COMING) and Role.GRADE not in sentence.roles
            if told and points[-1].year and points[-1].month:
                came = visited = points[-1]
        yield sentence if marks is sentence.marks else replace(sentence, marks=marks)


def _is_of_report(marks: Sequence[Mark], index: int) -> bool:
    """Whether a month is when a report came out: "and the letter was published in March"."""
    date = marks[index].date
    if date is None or any(p.year or p.relative or not p.month for p in date.points):
        return False
    return any(mark.has(Role.PUBLISHED) for mark in marks[max(0, index - _REACH) : index])


def _year_after(came: Point, point: Point) -> int:
    """The year of the first such month after inspectors came."""
    assert came.year and came.month and point.month
    return came.year + (point.month < came.month)


def _is_to_come(marks: Sequence[Mark], index: int) -> bool:
    """Whether a date is only what something lasts to, unlike "by 2018 it was good"."""
    if not index or marks[index - 1].word not in _TO_COME:
        return False
    past = any(mark.word in ("was", "were", "had") for mark in marks[index + 1 : index + 5])
    before = marks[max(0, index - _REACH) : index]
    past = past or any(m.word in ("was", "were") or m.has(Role.PLUPERFECT) for m in before)
    return not (past and marks[index - 1].word == "by")


def _anchors(point: Point) -> bool:
    """Whether time can be counted on from it: a year, or what was so long ago."""
    return point.year is not None or (point.relative == "ago" and point.months is not None)


def _is_of_that_year(marks: Sequence[Mark], index: int) -> bool:
    """Whether a month is of the year that was spoken of: "that January", "May of that year"."""
    date = marks[index].date
    if date is None or any(p.year or p.relative or not p.month for p in date.points):
        return False
    before = marks[index - 1].word if index else ""
    after = " ".join(mark.word for mark in marks[index + 1 : index + 4]).split()
    return before == "that" or after[:2] == ["that", "year"] or after[:3] in _SAME_YEAR


def dated(tokens: Sequence[Token], date: DateMention) -> Mark:
    """The mark of a date. One that looks back, or is counted from no date, tells of before."""
    open_still = any(point.relative == "then" for point in date.points)
    roles = frozenset({Role.DATE, Role.PREVIOUS} if date.back or open_still else {Role.DATE})
    word = " ".join(token.word for token in tokens[date.first : date.last])
    return Mark(date.first, date.last, word, roles, date=date)


def _joined(tokens: Sequence[Token], marks: tuple[Mark, ...], index: int) -> tuple[Mark, ...]:
    """The marks with both dates of "in 2018, and four years before that, …" meant by each.

    So it is where they open the sentence together, and where "again" joins them.
    """
    first = next((i for i in range(index - 1, -1, -1) if marks[i].word not in _JOINTS), -1)
    between = {mark.word for mark in marks[first + 1 : index]}
    one, other = (marks[first].date if first >= 0 else None), marks[index].date
    if one is None or other is None or "and" not in between:
        return marks
    closed = [mark.word for mark in marks[index + 1 : index + 2]] == [","]
    opening = closed and all(mark.has(Role.PREPOSITION) for mark in marks[:first])
    if not (opening or between & (_JOINTS - {",", "and"})):
        return marks
    points = (*one.points, *other.points)
    if not all(point.year for point in points):
        return marks
    both = [dated(tokens, replace(date, points=points, apart=True)) for date in (one, other)]
    return (*marks[:first], both[0], *marks[first + 1 : index], both[1], *marks[index + 1 :])
