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

_IN_NOUN = frozenset({Role.INSPECTION, Role.CURRENT, Role.PREVIOUS, Role.ADVERB, Role.DEGREE})
_ONTO = frozenset({"on", "upon", "over"})
_OF = frozenset({"of", "in", "from"})
"""What stands between an inspection and its year."""
_FEW = 2
"""No more adjectives has a rating, and no more particles a verb."""


def having(marks: Sequence[Mark], first: int) -> int | None:
    """The verb whose object is the rating that begins at mark `first`; None if it is known."""
    index = leftwards(marks, first - 1)
    particles = 0
    while index > 0 and particles < _FEW and marks[index].word in PARTICLES:
        index, particles = index - 1, particles + 1
    if index < 0:
        return None
    if marks[first].word == "'s":
        index = first
    if marks[index].plain:
        subject = past_adverbs(marks, index - 1)
        subject -= subject > 0 and marks[subject].word in _OF
        known = subject < 0 or marks[subject].any(SUBJECT) or marks[subject].word in (",", "–")
        return index if known and not marks[index].word.endswith("ly") else None
    for verb in range(index, max(0, index - LONGEST), -1):
        mark = marks[verb]
        if mark.plain and mark.word != "'s":
            subject = past_adverbs(marks, verb - (mark.word in PARTICLES) - 1)
            given = verb < index and subject >= 0 and marks[subject].has(Role.INSPECTION)
            return verb if given else None
        if not (mark.any(OBJECT) or mark.word in IN_OBJECT):
            return None
    return None


def given_on(marks: Sequence[Mark], at: int) -> int | None:
    """The verb of "a rating of good was slapped on its services" and "a good rating hangs over"."""
    index = rightwards(marks, at + 1)
    while index < len(marks) and marks[index].has(Role.GRADE_NOUN, Role.INSPECTION):
        index += 1
    passive = False
    while index < len(marks) and marks[index].has(Role.COPULA, Role.ADVERB, Role.CURRENT):
        passive = passive or marks[index].has(Role.COPULA)
        index += 1
    if index + 1 >= len(marks) or not marks[index].plain:
        return None
    onto = marks[index + 1].word
    return index if onto in _ONTO or (passive and onto == "to") else None


def adjectives(marks: Sequence[Mark], first: int, at: int) -> tuple[int, ...]:
    """The unknown words of "a much coveted good rating", which only say what rating it is."""
    return tuple(
        index
        for index in range(first + 1, at)
        if marks[index].plain and marks[index].word not in QUOTES
    )


def rating_begins(marks: Sequence[Mark], at: int) -> int | None:
    """The determiner of "a coveted good rating" or "the grade of good"; None if it is no noun."""
    if _is_ranked(marks[at]):
        article = _determiner(marks, at - 1)
        return at if article is None or marks[at].word.startswith("the ") else article
    after = rightwards(marks, at + 1)
    while after < len(marks) and Role.INSPECTION in marks[after].roles:
        after = rightwards(marks, after + 1)
    index = leftwards(marks, at - 1)
    if index > 0 and marks[index].word == "of" and _is_rating(marks[index - 1]):
        index -= 2
    elif not (_is_noun(marks, index, after) or (after < len(marks) and _is_noun_of(marks[after]))):
        return None
    return _determiner(marks, index)


def _determiner(marks: Sequence[Mark], index: int) -> int | None:
    """The mark at `index` or before it that a rating's noun begins with, past its adjectives."""
    adjectives = 0
    while index >= 0:
        mark = marks[index]
        if mark.word == "'s" or mark.has(Role.DETERMINER, Role.POSSESSIVE):
            return index
        if mark.plain and adjectives < _FEW:
            adjectives += 1
        elif not (mark.any(_IN_NOUN) or mark.word in (*QUOTES, "overall")):
            return None
        index -= 1
    return None


def _is_ranked(mark: Mark) -> bool:
    """Whether the grade is told by its place on the scale: "the lowest mark", "top marks"."""
    return " " in mark.word and "improve" not in mark.word


def _is_noun(marks: Sequence[Mark], before: int, after: int) -> bool:
    """Whether the grade alone is the noun: "netted a good.", "produced a good as well"."""
    ended = after >= len(marks) or not marks[after].word[0].isalnum() or marks[after].word == "for"
    ended = ended or marks[after].word in ("too", "again")
    ended = ended or [mark.word for mark in marks[after : after + 2]] == ["as", "well"]
    return ended and before >= 0 and marks[before].word in ("a", "an")


def _is_noun_of(mark: Mark) -> bool:
    return _is_rating(mark) or mark.word == "one"


def _is_rating(mark: Mark) -> bool:
    """Whether it is "rating", "overall grade" or the like."""
    return Role.GRADE_NOUN in mark.roles or (mark.area is Area.OVERALL and " " in mark.word)
