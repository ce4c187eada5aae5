"""Reported speech, in which a past tense is put back though it tells of the present."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from store.parsing.claims.phrases.nearby import marks_after
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence

_SAYING = frozenset({"told", "tell", "tells", "telling", "reported"}) | {
    *("reports", "informed", "noted", "explained", "announced", "confirmed", "advised"),
    *("stated", "added", "highlighted", "heard", "emerged", "word", "news", "revealed"),
    *("learned", "learnt"),
}
_TOLD = frozenset({"told", "informed"})
_OF_NOUN = (Role.BODY, Role.COUNCIL, Role.SERVICE, Role.AREA, Role.GROUP, Role.GRADE_NOUN)
_NO_STATEMENT = (Role.PREPOSITION, Role.DETERMINER, Role.CONJUNCTION, Role.PREVIOUS, Role.GRADE)


def is_told(sentence: Sentence, put_back: int, at: int) -> bool:
    """Whether "had" at mark `put_back` is only a past tense put back: "said that it had been".

    So it is in whatever is stated: "the gist was that", "were glad that", "took comfort that",
    "had got a good, she pointed out". Not so in "the services that Ofsted had judged inadequate".
    """
    before = sentence.marks[:put_back]
    if any(mark.has(Role.FIND, Role.VERDICT) or mark.word in _SAYING for mark in before):
        return True
    if any(mark.word == "that" and _is_stated(before, i) for i, mark in enumerate(before)):
        return True
    ahead = marks_after(sentence, at, 3)
    return [m.word in (",", "she", "he") for m in ahead] == [True, True, False]


def _is_stated(before: Sequence[Mark], that: int) -> bool:
    """Whether "that" opens what is stated, and is neither a pronoun nor of a noun before it."""
    if not that or that + 1 == len(before):
        return False
    leading = before[that - 1 - (before[that - 1].word == "," and that > 1)]
    report = leading.has(Role.INSPECTION)
    return not leading.has(*_NO_STATEMENT) and (report or not leading.has(*_OF_NOUN))


def is_told_us(before: Sequence[Mark]) -> bool:
    """Whether inspectors say it, so that it is so now: "Ofsted said that we were good"."""
    said = (a.has(Role.INSPECTION) and b.has(Role.FIND, Role.VERDICT) for a, b in pairwise(before))
    return any(said)


def are_told(sentence: Sentence, at: int) -> bool:
    """Whether it is what was said to those who have it: "we were told that we were good"."""
    said = [mark for mark in sentence.marks[max(0, at - 6) : at] if mark.word != "that"]
    return any(
        told.word in _TOLD and _is_to_be(was) and who.has(Role.PRONOUN)
        for was, told, who in zip(said, said[1:], said[2:], strict=False)
    )


def _is_to_be(mark: Mark) -> bool:
    return mark.has(Role.COPULA) or mark.word == "to be"
