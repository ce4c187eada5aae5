"""A grade that is not handed on: it is denied or only hoped for, or others than Ofsted say it."""

from __future__ import annotations

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Sentence

_NOT_SO = (Role.AIM, Role.NEGATION, Role.NEAR_MISS)
_OPENING = frozenset({";", ",", "–", "that", "and", "but"})
_SAYING = frozenset({"said", "say", "says", "thought", "concluded", "wrote", "felt", "feel"}) | {
    *("think", "decided", "ruled", "reported", "noted", "found", "did", "do", "does", "gave"),
    *("give", "gives", "awarded", "award", "awards", "handed", "hands", "repeated", "repeat"),
    *("repeats", "took", "take", "takes", "formed", "reached", "came", "come", "comes", "used"),
    *("use", "uses", "drew", "held", "hold", "had", "applied", "passed", "made", "chose"),
}
"""What inspectors do who give one grade twice; others can say and do the same of anything."""
_US = frozenset({"we", "i", "us"})


def is_unsaid(sentence: Sentence, cue: int) -> bool:
    """Whether the clause of "the same goes for" or "said the same of" at mark `cue` denies it.

    Or only hopes for it, or tells what somebody else than the inspectors says or does.
    """
    marks = sentence.marks
    first = cue
    while first and marks[first - 1].word not in _OPENING:
        first -= 1
    before = marks[first:cue]
    if any(mark.has(*_NOT_SO) for mark in before):
        return True
    said = marks[cue].word.split()
    if said[0] not in _SAYING or "better" in said or not before:
        return False
    subject = [mark for mark in before if not mark.has(Role.ADVERB, Role.CONJUNCTION)]
    if any(m.has(Role.INSPECTION) for m in subject):
        return False
    named = any(mark.has(Role.PRONOUN) and mark.word not in _US for mark in subject)
    return bool(subject) and not named
