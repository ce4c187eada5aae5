"""Places on the scale whose grade is told beside them: "its lowest grade, requires improvement"."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark

_OPENING = frozenset({",", "–", "-", "(", ":", "being"})
_BEFORE = frozenset({"a", "an", "of", "'", '"', "‘", "“"})
_NOUN = frozenset({Role.GRADE_NOUN})
_LINKING = (Role.COPULA, Role.RATE, Role.RELATIVE, Role.AS, Role.PREPOSITION)
_NEAR = 6
_SUBJECT = 3
"""The marks that a sentence opens with; behind a verb both may name the one grade."""


def with_ranks(marks: list[Mark], placed: Sequence[int]) -> list[Mark]:
    """The marks, those at `placed` being no grades where the grade that they mean stands beside.

    "Its lowest grade" alone is the lowest of the scale; with a grade behind it, it is the lowest
    of those that were given.
    """
    for index in placed:
        after = index + 1
        if index < _SUBJECT and _is_told_later(marks, after):
            marks[index] = Mark(marks[index].first, marks[index].last, marks[index].word, _NOUN)
            continue
        if after >= len(marks) or marks[after].word not in _OPENING:
            continue
        after += 1
        while after < len(marks) and marks[after].word in _BEFORE:
            after += 1
        mark, told = marks[index], marks[after].grade if after < len(marks) else None
        subject = index < _SUBJECT
        if told and after not in placed and (subject or told is not mark.grade):
            marks[index] = Mark(mark.first, mark.last, mark.word, _NOUN)
    return marks


def _is_told_later(marks: Sequence[Mark], verb: int) -> bool:
    """Whether the grade is told behind the area: "The worst was adoption, at requires improvement".

    A date behind it makes it another one.
    """
    if verb >= len(marks) or not marks[verb].has(Role.COPULA):
        return False
    area = next((i for i in range(verb, min(len(marks), verb + _NEAR)) if marks[i].area), 0)
    comma = area + 1
    if not area or comma >= len(marks) or marks[comma].word not in _OPENING:
        return False
    told = comma + 1
    while told < len(marks) and (marks[told].word in _BEFORE or marks[told].has(*_LINKING)):
        told += 1
    if told >= len(marks) or not marks[told].grade:
        return False
    return not any(mark.date for mark in marks[told:])
