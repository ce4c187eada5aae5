"""The dates that a text names, of what had happened when it was written."""

from __future__ import annotations

from collections.abc import Iterator

from store.dates import PartialDate
from store.parsing.assembly.planned import is_planned
from store.parsing.claims.discourse.talk import speaks_for_children
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Marked, Sentence
from store.parsing.mentions.points import Point, resolve

_TO_COME = frozenset({"next", "closing", "deadline", "apply", "interviews", "interview"})
"""What opens a sentence on something that is still to come: "Closing date: 9 June"."""
_IMPRINT = frozenset({"©", "copyright"})


def latest_date(marked: Marked) -> PartialDate | None:
    """The latest date that the text names, as precise as that."""
    named = {(p.year, p.month or 0, p.day or 0) for p in _points(marked) if p.year}
    if not named:
        return None
    year, month, day = max(named)
    return resolve(Point(year, month or None, day or None), None)


def years_named(marked: Marked) -> set[int]:
    """The years of those dates."""
    return {point.year for point in _points(marked) if point.year}


def _points(marked: Marked) -> Iterator[Point]:
    """All dates of a text but those to come: "by 2026", "next visit: 2026".

    "Closing date: 9 June" is one too. Not so "by 2018 it had risen to good". For what is planned
    for a year stands the year before. Whose copyright it is since when dates no text.
    """
    for sentence in marked.sentences:
        if Role.DATE not in sentence.roles or _is_of_others(sentence):
            continue
        if not _IMPRINT.isdisjoint(sentence.words):
            continue
        if any(mark.word in _TO_COME for mark in sentence.marks[:3]):
            continue
        reached = Role.PLUPERFECT in sentence.roles and Role.AIM not in sentence.roles
        for index, date in sentence.dates:
            before = sentence.marks[index - 1].word if index else ""
            if is_planned(sentence.marks, index):
                yield from (Point(p.year - 1) for p in date.points if p.year)
            elif reached or before not in ("by", "until"):
                yield from date.points


def _is_of_others(sentence: Sentence) -> bool:
    """Whether it gives a grade to what is no council's service for children."""
    if (
        not (Role.GRADE in sentence.roles and Role.FOREIGN in sentence.roles)
        or Role.AREA in sentence.roles
    ):
        return False
    return not (speaks_for_children(sentence) or sentence.named)
