"""Grades that a speaker weighs as given: "Good is a fair grade", "Inadequate is inadequate"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from store.parsing.claims.phrases.forms import words
from store.parsing.claims.phrases.nearby import marks_after, nearest_before
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence
from store.records import Grade

_FAIR = frozenset(
    {"fair", "just", "right", "correct", "accurate", "harsh", "honest", "damning"}
) | {
    *("true", "kind", "generous", "sobering", "disappointing", "pleasing", "tough", "cruel"),
    *("tremendous", "fantastic", "wonderful", "terrible", "bitter", "welcome", "deserved"),
}
_REFLECTIONS = frozenset({"reflection", "description", "summary", "assessment"})
_OPENING = frozenset({",", ":", ";", "–", "that", "and", "but"})
_OF = frozenset({"of", "for", "on"})
_WHOLES = (Role.COUNCIL, Role.BODY, Role.SERVICE, Role.PRONOUN)
_THINKING = frozenset(
    {"think", "thinks", "thought", "believe", "believes", "believed", "hoped"}
) | {
    *("agree", "feel", "felt", "would", "will"),
}
_OURS = frozenset({"we", "'ll", "i", "our", "it"})
_HARSH = (Grade.INADEQUATE, Grade.REQUIRES_IMPROVEMENT)
_REACH = 7


def is_weighed(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "Good is a fair reflection of where we are".

    Not where it is a fair description of something else, or is so only as somebody thinks.
    """
    if _FAIR.isdisjoint(sentence.words) or not _opens(sentence, at):
        return False
    ahead = list(takewhile(_goes_on, marks_after(sentence, at, 2 * _REACH)))
    supposed = (*sentence.marks[:at], *ahead)
    if "if" in sentence.words or any(mark.word in _THINKING for mark in supposed):
        return False
    if len(ahead) < 3 or not ahead[0].has(Role.COPULA):
        return False
    noun = next((i for i, m in enumerate(ahead[1:_REACH], 1) if _is_verdict(m)), 0)
    said = [word for mark in ahead[1:noun] for word in mark.word.split()]
    if said[:1] not in (["a"], ["an"], ["the"]) or _FAIR.isdisjoint(said):
        return False
    if not all(word in _FAIR or word in ("very", "rather", "quite") for word in said[1:]):
        return False
    behind = ahead[noun + 1 :]
    if not behind or behind[0].word not in _OF:
        return not behind
    placed = len(behind) > 2 and behind[-2].word == "in"
    return behind[1:2] != [] and (
        behind[1].word == "where" or (behind[-1].has(*_WHOLES) and not placed)
    )


def _goes_on(mark: Mark) -> bool:
    possessive = mark.word in ("'s", "'")
    return possessive or (mark.word[0].isalnum() and mark.word not in ("and", "but"))


def _is_verdict(mark: Mark) -> bool:
    return mark.has(Role.GRADE_NOUN) or mark.word in _REFLECTIONS


def _opens(sentence: Sentence, at: int) -> bool:
    """Whether a clause begins with it."""
    before = nearest_before(sentence, at, 1)
    return not before or before[0].word in _OPENING


def is_itself(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "Good is still good", on either side of the verb.

    "Good is good" alone may be a saying: not so where those who have it take it.
    """
    marks = sentence.marks
    alike = [i for i, mark in enumerate(marks) if mark.grade and mark.word == marks[at].word]
    if len(alike) < 2 or alike[0] > at or alike[1] < at:
        return False
    noun = alike[0] > 0 and marks[alike[0] - 1].word in ("a", "an")
    if not _opens(sentence, alike[0] - noun):
        return False
    said = [m for m in words(sentence, alike[0] + 1, alike[1]) if m.word not in ("a", "an")]
    if not (0 < len(said) < 3 and said[0].word in ("is", "'s") and _are_adverbs(said[1:])):
        return False
    ours = any(mark.word in _OURS for mark in marks[alike[1] + 1 :])
    return ours or noun or len(said) > 1 or marks[at].grade in _HARSH


def _are_adverbs(marks: Sequence[Mark]) -> bool:
    return all(mark.has(Role.ADVERB, Role.AGAIN) for mark in marks)
