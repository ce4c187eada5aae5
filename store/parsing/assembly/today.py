"""The time that a source calls its own: "announced today (13 May 2022)", "last year, in 2018"."""

from __future__ import annotations

from store.dates import PartialDate
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Marked
from store.parsing.mentions.points import Point

_THESE_DAYS = frozenset({"today", "yesterday", "this week"})
_YEARS_ON = {"this year": 0, "last year": 1}
_MONTHS_ON = {"this month": 0, "last month": 1}
_BESIDE = frozenset({"(", ",", "–", "-"})


def day_of_writing(marked: Marked) -> PartialDate | None:
    """The month in which a source was written, where it gives the date of its today."""
    for sentence in marked.sentences:
        if Role.DATE not in sentence.roles:
            continue
        marks = sentence.marks
        for index, mark in enumerate(marks):
            if mark.date and mark.date.points[0].relative in _THESE_DAYS:
                told = _whole(mark) or _beside(marks[index + 1 : index + 3])
                if told and told.year:
                    return PartialDate.of(told.year, told.month)
    return None


def time_reckoned_from(marked: Marked) -> tuple[PartialDate, str] | None:
    """When a source was written that dates its "last month" or "next month", and that phrase."""
    for sentence in marked.sentences:
        if Role.DATE not in sentence.roles:
            continue
        words = [mark.word for mark in sentence.marks]
        for index, mark in enumerate(sentence.marks):
            point = mark.date.points[0] if mark.date and len(mark.date.points) == 1 else None
            if point is None or point.year is None:
                continue
            phrase = point.relative or ""
            if phrase in _YEARS_ON:
                return PartialDate.of(point.year + _YEARS_ON[phrase]), phrase
            if not point.month:
                continue
            if phrase in _MONTHS_ON:
                return _month(point.year, point.month + _MONTHS_ON[phrase]), phrase
            before = [word for word in words[max(0, index - 4) : index] if word not in (",", "in")]
            if before[-2:] == ["next", "month"]:
                return _month(point.year, point.month - 1), "next month"
    return None


def _month(year: int, month: int) -> PartialDate:
    """The month of the year, or of the one before or after it where `month` says so."""
    return PartialDate.of(year + (month - 1) // 12, (month - 1) % 12 + 1)


def _beside(following: tuple[Mark, ...]) -> Point | None:
    apart = len(following) > 1 and following[0].word in _BESIDE
    return _whole(following[1]) if apart else None


def _whole(mark: Mark) -> Point | None:
    """The one day that a mark tells with its year; None where it tells none."""
    points = mark.date.points if mark.date else ()
    return points[0] if len(points) == 1 and points[0].year and points[0].day else None
