"""Verbs of having and of giving: "netted a good rating", "dealt Kent an outstanding grade"."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark
from store.parsing.mentions.verbs.walking import (
    IN_OBJECT,
    LONGEST,
    OBJECT,
    PARTICLES,
    SUBJECT,
    leftwards,
    past_adverbs,
    rightwards,
)
from store.parsing.text.tokens import QUOTES
from store.records import Area

_IN_NOUN = (Role.INSPECTION, Role.CURRENT, Role.PREVIOUS, Role.ADVERB, Role.DEGREE)
_FEW = 2
"""No more adjectives has a rating, and no more particles a verb."""


def having(marks: Sequence[Mark], at: int) -> int | None:
    """The verb whose object is the rating that mark `at` names; None for none, or a known one."""
    first = _rating_begins(marks, at)
    if first is None:
        return None
    index = leftwards(marks, first - 1)
    particles = 0
    while index > 0 and particles < _FEW and marks[index].word in PARTICLES:
        index, particles = index - 1, particles + 1
    if index < 0:
        return None
    if marks[index].plain:
        subject = past_adverbs(marks, index - 1)
        known = subject < 0 or marks[subject].has(*SUBJECT) or marks[subject].word in (",", "–")
        return index if known and not marks[index].word.endswith("ly") else None
    for verb in range(index, max(0, index - LONGEST), -1):
        mark = marks[verb]
        if mark.plain:
            subject = past_adverbs(marks, verb - (mark.word in PARTICLES) - 1)
            given = verb < index and subject >= 0 and marks[subject].has(Role.INSPECTION)
            return verb if given else None
        if not (mark.has(*OBJECT) or mark.word in IN_OBJECT):
            return None
    return None


def adjectives(marks: Sequence[Mark], at: int) -> tuple[int, ...]:
    """The unknown words of "a much coveted good rating", which only say what rating it is."""
    first = _rating_begins(marks, at)
    if first is None:
        return ()
    return tuple(
        index
        for index in range(first + 1, at)
        if marks[index].plain and marks[index].word not in QUOTES
    )


def _rating_begins(marks: Sequence[Mark], at: int) -> int | None:
    """The determiner of "a coveted good rating" or "the grade of good"; None if it is no noun."""
    after = rightwards(marks, at + 1)
    while after < len(marks) and marks[after].has(Role.INSPECTION):
        after = rightwards(marks, after + 1)
    index = leftwards(marks, at - 1)
    if index > 0 and marks[index].word == "of" and _is_rating(marks[index - 1]):
        index -= 2
    elif not (after < len(marks) and (_is_rating(marks[after]) or marks[after].word == "one")):
        return None
    adjectives = 0
    while index > 0 and not marks[index].has(Role.DETERMINER, Role.POSSESSIVE):
        if marks[index].plain and adjectives < _FEW:
            adjectives += 1
        elif not (marks[index].has(*_IN_NOUN) or marks[index].word in (*QUOTES, "overall")):
            return None
        index -= 1
    return index if index > 0 else None


def _is_rating(mark: Mark) -> bool:
    """Whether it is "rating", "overall grade" or the like."""
    return mark.has(Role.GRADE_NOUN) or (mark.area is Area.OVERALL and " " in mark.word)
