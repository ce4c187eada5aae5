"""Places on the scale whose grade is told beside them: "its lowest grade, requires improvement"."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark

_OPENING = frozenset({",", "–", "-", "(", ":", "being"})
_BEFORE = frozenset({"a", "an", "of", "'", '"', "‘", "“"})
_NOUN = frozenset({Role.GRADE_NOUN})
_SUBJECT = 3
"""The marks that a sentence opens with; behind a verb both may name the one grade."""


def with_ranks(marks: list[Mark], placed: Sequence[int]) -> list[Mark]:
    """The marks, those at `placed` being no grades where the grade that they mean stands beside.

    "Its lowest grade" alone is the lowest of the scale; with a grade behind it, it is the lowest
    of those that were given.
    """
    for index in placed:
        after = index + 1
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
