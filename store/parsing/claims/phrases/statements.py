"""Whether an area that is named last begins a statement of its own: "good overall, and C was X"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from store.parsing.claims.phrases.modifiers import HEADS
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence

_RELATIVES = frozenset({"where", "which", "who", "whose"})
_BEFORE = (Role.PREVIOUS, Role.PLUPERFECT, Role.DATE)
_FINITE = (Role.COPULA, Role.RATE, Role.FIND, Role.GIVE, Role.PLUPERFECT)
_DOING = frozenset({"do", "does", "did", "don", "didn", "have", "has", "had"})
_ADVERBS = ("ly", "now", "still", "also")
_NAMING = (Role.AREA, Role.GROUP, Role.DETERMINER, Role.POSSESSIVE)
_GOING_ON = (Role.CONJUNCTION, Role.ECHO_BEFORE)
_TOO = frozenset({"too", "also", "included"})
_WILL = frozenset({"will", "would", "can", "could", "may", "might", "must", "should"})
_SAYING_MORE = frozenset({"aged", "given", "placed", "supported", "living", "leaving", "based"})
"""Participles that only say more of the people before them."""


def opens_relative(following: Sequence[Mark]) -> bool:
    """Whether a comma and a relative stand first: ", where much is to do, …"."""
    return [m.word in (",", *_RELATIVES) for m in following[:2]] == [True, True]


def begins_graded_statement(sentence: Sentence, last: int) -> bool:
    """Whether the area at mark `last` has a grade of its own: "and care leavers were good"."""
    tied = False
    following = sentence.marks[last + 1 : last + 8]
    if [mark.word for mark in following[:2]] == ["as", "well"]:
        following = following[2:]
    if opens_relative(following):
        told = [*takewhile(lambda mark: mark.word not in (",", ";"), following[1:])]
        return any(m.has(Role.GRADE) for m in told) and not any(m.has(*_BEFORE) for m in told)
    for mark in following:
        if mark.has(Role.GRADE):
            return True
        if not tied and (mark.word in (",", ";", ".") or mark.has(Role.CONJUNCTION)):
            return False
        if not tied and mark.has(Role.BODY, Role.COUNCIL, Role.PRONOUN, Role.INSPECTION):
            return False
        if mark.has(Role.COPULA, Role.RATE, Role.GIVE, Role.AS, Role.FIND):
            tied = True
        elif mark.plain and not tied:
            return False
    return False


def begins_statement(sentence: Sentence, last: int, at: int) -> bool:
    """Whether the area at mark `last` is the subject of a verb: "and care leavers enjoyed …".

    The grade at mark `at` is then told by a verb before it, and no preposition joins the two.
    """
    if _is_told_beside(sentence, last):
        return True
    joint = sentence.marks[last - 1]
    if not joint.has(Role.CONJUNCTION, Role.DETERMINER, Role.POSSESSIVE):
        return False
    told = any(mark.has(*_FINITE) for mark in sentence.marks[:at])
    return told and is_subject(sentence, last)


def _is_told_beside(sentence: Sentence, last: int) -> bool:
    """Whether more is told of it in passing: "good for care, with leadership still to come"."""
    marks = sentence.marks
    first = last
    while first and (marks[first].has(*_NAMING, Role.CONJUNCTION) or marks[first].word == ","):
        first -= 1
    if not first or marks[first].word != "with" or marks[first - 1].word != ",":
        return False
    following = [mark.word for mark in marks[last + 1 : last + 3]]
    if following == ["as", "well"] or any(m.has(*_GOING_ON) for m in marks[last + 1 : last + 2]):
        return False
    return any(word[0].isalnum() and word not in _TOO for word in following[:1])


def is_subject(sentence: Sentence, last: int) -> bool:
    """Whether a verb follows the area at mark `last`: "leaders vowed", "leadership is strong"."""
    verb = next((m for m in sentence.marks[last + 1 :] if not _stands_before_verb(m)), None)
    if verb is None:
        return False
    if verb.has(*_FINITE) or verb.word in _DOING:
        return True
    said = verb.plain or verb.has(Role.AIM, Role.SAME, Role.UP, Role.DOWN)
    people = sentence.marks[last].has(Role.GROUP)
    named = verb.word in HEADS or verb.word in _SAYING_MORE or not verb.word[0].isalpha()
    ahead = verb.word.endswith("ed") or verb.word in _WILL
    return said and not named and (people or ahead)


def _stands_before_verb(mark: Mark) -> bool:
    return mark.has(Role.ADVERB) and not mark.has(Role.GIVE) and mark.word.endswith(_ADVERBS)
