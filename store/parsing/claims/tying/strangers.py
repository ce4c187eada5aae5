"""Grades of places that are no council of England: "Powys fell to inadequate"."""

from __future__ import annotations

from itertools import pairwise

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence

_LEADING = frozenset({Role.CONJUNCTION, Role.ADVERB, Role.PARTNER})
_PLACING = frozenset({"in", "at", "across", "for"})
_VERBS = (Role.COPULA, Role.GIVE, Role.UP, Role.DOWN, Role.SAME)
_APPOSED = frozenset({Role.RATE, Role.GRADE, Role.RELATIVE})
_BESIDE = frozenset({"too", "also", "meanwhile", "formerly", "once"})
_OTHERS = frozenset({Role.PRONOUN, Role.INSPECTION})
"""What can be the subject or the giver of a grade that comes later: "Cake was eaten when they"."""
_NAMED = frozenset({Role.COUNCIL, Role.BODY, Role.POSSESSIVE})
_PRONOUNS = frozenset(
    {
        "i",
        "he",
        "she",
        "you",
        "who",
        "what",
        "everything",
        "everyone",
        "everybody",
        "nothing",
        "something",
        "none",
    }
)
_INITIALS = 5
"""No longer are the initials of a council: "DCC was rated inadequate"."""
_LEAD = 3
_PLURAL = frozenset({"were", "are", "have"})
"""No place is told of so, unlike people: "Members were told that services were good"."""


def is_of_stranger(sentence: Sentence, at: int) -> bool:
    """Whether the sentence opens with a name that is no council's, and tells its grade.

    So is "Powys, rated inadequate in 2018, …" and "In Powys services are inadequate". Where a
    council, "the council" or a pronoun stands before the grade at mark `at`, it may be that one's.
    """
    marks = sentence.marks
    first = 0
    while first < min(at, _LEAD) and (
        marks[first].any(_LEADING) or marks[first].word in _PLACING or marks[first].word == "then"
    ):
        first += 1
    last = first
    while last < at and _is_name(marks[last]) and sentence.tokens[marks[last].first].capital:
        last += 1
    if last in (first, at) or any(mark.any(_NAMED) for mark in marks[first:at]):
        return False
    if last == 1 and not _may_be_name(marks[0].word):
        return False
    following = marks[last]
    if first and marks[first - 1].word in _PLACING:
        return following.has(Role.SERVICE, Role.PRONOUN, *_VERBS)
    if any(mark.any(_OTHERS) or mark.word in ("because", "that") for mark in marks[last:at]):
        return False
    if any(a.word == "when" and b.has(Role.SERVICE) for a, b in pairwise(marks[last:at])):
        return False
    if _names_council(sentence, at):
        return False
    if last == 1 and following.word in _PLURAL and any(m.word == "that" for m in marks[last:at]):
        return False
    if following.word == "," and last + 1 < len(marks):
        return marks[last + 1].any(_APPOSED) or marks[last + 1].word in _BESIDE
    return following.has(*_VERBS) or following.word[:7] == "require"


def _names_council(sentence: Sentence, at: int) -> bool:
    """Whether it is said whose it is: "Members hailed a good judgement for Kent's services"."""
    for mark in sentence.marks[at + 1 : at + 7]:
        if mark.councils:
            return True
        if mark.word in (",", ";") or mark.has(Role.COPULA, Role.CONJUNCTION, Role.GRADE):
            return False
    return False


def _is_name(mark: Mark) -> bool:
    return mark.plain or Role.ANOTHER_STORY in mark.roles


def _may_be_name(word: str) -> bool:
    """Whether a word with the capital of a sentence's beginning can be what is judged."""
    initials = len(word) <= _INITIALS and word.endswith("c")
    return not (initials or word in _PRONOUNS or word.endswith(("ly", "ing")))
