"""Reported speech, in which a past tense is put back though it tells of the present."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from store.parsing.claims.phrases.nearby import marks_after
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import WHOLES, Mark, Sentence

_SAYING = frozenset({"told", "tell", "tells", "telling", "reported"}) | {
    *("reports", "informed", "noted", "explained", "announced", "confirmed", "advised"),
    *("stated", "added", "highlighted", "heard", "emerged", "word", "news", "revealed"),
    *("learned", "learnt"),
}
_TOLD = frozenset({"told", "informed"})
_ASKING = frozenset(
    {"asked", "asks", "asking", "enquired", "inquired", "queried", "questioned"}
) | {
    *("wondered", "challenged", "know", "understand"),
}
_QUESTIONS = frozenset({"why", "how"})
_QUESTION_REACH = 4
_TAIL = 6
_TELLER = 2
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
    return _is_asked(before) or _is_told_behind(sentence, at)


def _is_asked(before: Sequence[Mark]) -> bool:
    """Whether it is what a question takes as so: "asked why (a council whose care) had been"."""
    asked = next((i for i, mark in enumerate(before) if mark.word in _ASKING), len(before))
    near = range(asked + 1, min(len(before), asked + _QUESTION_REACH))
    question = next((i for i in near if before[i].word.split()[0] in _QUESTIONS), len(before))
    if question == len(before):
        return False
    return not any(
        mark.has(Role.PLUPERFECT, Role.OPENER)
        or mark.word == ","
        or (mark.has(Role.RELATIVE) and not (mark.word == "whose" and owner.any(WHOLES)))
        for owner, mark in pairwise(before[asked:])
    )


def _is_told_behind(sentence: Sentence, at: int) -> bool:
    """Whether who reports it stands behind it: "had been rated good, members were told".

    Not inspectors, who tell in the pluperfect of what was so before they came.
    """
    ahead = marks_after(sentence, at, _TAIL)
    if [m.word in (",", "she", "he") for m in ahead[:3]] == [True, True, False]:
        return True
    if [m.word for m in ahead[:2]] == [",", "according"]:
        return True
    words = [mark.word for mark in ahead]
    if words[:1] != [","] or "." not in words:
        return False
    told = ahead[1 : words.index(".")]
    if len(told) < _TELLER or any(mark.has(Role.INSPECTION, Role.GRADE) for mark in told):
        return False
    return told[-1].word in _SAYING or told[-1].word == "said"


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
