"""The date of a whole clause: "in 2019, when A was good", "the 2019 inspection, which found"."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.claims.phrases.nearby import AT_WHICH
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence

_PRESENT = frozenset({"is", "are", "has", "have", "remains", "remain", "today"})
_NOW = frozenset({"now", "currently", "this time"})
_OCCASION = 7
"""So far before "in which" stands the year of what it is of: "a report that came in 2017, "."""


def date_of_clause(sentence: Sentence, at: int) -> Mark | None:
    """The date that a whole clause is of: "in 2019, when A was good and B was outstanding"."""
    marks = sentence.marks
    for index in range(at - 1, 1, -1):
        mark = marks[index]
        if mark.word in _NOW or mark.word in _PRESENT or mark.word in (";", "but", "–", ")"):
            return None
        if mark.word == "which" and marks[index - 1].word in AT_WHICH:
            return _date_of_occasion(sentence, index - 1)
        if mark.word == "which" and marks[index + 1].has(Role.FIND, Role.RATE, Role.VERDICT):
            return _date_of_inspection(marks, index)
        if mark.word == "when":
            comma = marks[index - 1].word == ","
            dated = marks[index - 1 - comma]
            told = dated.date.points if dated.date and not dated.date.apart else ()
            return dated if any(p.year or p.relative for p in told) else None
        if mark.word == "," and not marks[index + 1].has(Role.AREA, Role.GROUP):
            return None
    return None


def _date_of_inspection(marks: Sequence[Mark], relative: int) -> Mark | None:
    """The date of the inspection that mark `relative` means: "the 2019 inspection, *which* found".

    So is that of "the inspection of 2019, which found".
    """
    last = relative - 1 - (marks[relative - 1].word == ",")
    if last < 2:
        return None
    if marks[last].has(Role.INSPECTION):
        return marks[last - 1] if marks[last - 1].date else None
    told = marks[last - 1].word in ("of", "in", "from") and marks[last - 2].has(Role.INSPECTION)
    return marks[last] if told and marks[last].date else None


def _date_of_occasion(sentence: Sentence, end: int) -> Mark | None:
    """The year of what is told right before mark `end`: "the 2017 report, *in which* …"."""
    for mark in reversed(sentence.marks[max(0, end - _OCCASION) : end]):
        if mark.date and not mark.date.apart and any(p.year for p in mark.date.points):
            return mark
        if mark.has(Role.GRADE, Role.RATE):
            return None
    return None
