"""The day that a source calls today: "announced today (13 May 2022)"."""

from __future__ import annotations

from store.dates import PartialDate
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Marked
from store.parsing.mentions.points import Point

_THESE_DAYS = frozenset({"today", "yesterday", "this week"})
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


def _beside(following: tuple[Mark, ...]) -> Point | None:
    apart = len(following) > 1 and following[0].word in _BESIDE
    return _whole(following[1]) if apart else None


def _whole(mark: Mark) -> Point | None:
    """The one day that a mark tells with its year; None where it tells none."""
    points = mark.date.points if mark.date else ()
    return points[0] if len(points) == 1 and points[0].year and points[0].day else None
