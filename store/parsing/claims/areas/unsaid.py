"""A grade that is not handed on: denied, only hoped for, told by others than Ofsted, or of more."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence

_NOT_SO = (Role.AIM, Role.NEGATION, Role.NEAR_MISS)
_ABLE = frozenset({"will", "would", "can", "could", "may", "might", "must", "should", "to"})
_OPENING = frozenset({";", ",", "–", "that", "and", "but"})
_SAYING = frozenset({"said", "say", "says", "thought", "concluded", "wrote", "felt", "feel"}) | {
    *("think", "decided", "ruled", "reported", "noted", "found", "did", "do", "does", "gave"),
    *("give", "gives", "awarded", "award", "awards", "handed", "hands", "repeated", "repeat"),
    *("repeats", "took", "take", "takes", "formed", "reached", "came", "come", "comes", "used"),
    *("use", "uses", "drew", "held", "hold", "had", "applied", "passed", "made", "chose"),
}
"""What inspectors do who give one grade twice; others can say and do the same of anything."""
_US = frozenset({"we", "i", "us"})
_DOCUMENTS = frozenset({"letter", "document", "text", "summary"})
_VERBAL = (Role.COPULA, Role.PLUPERFECT, Role.GIVE, Role.UP, Role.DOWN, Role.SAME)
_OWNING = (Role.DETERMINER, Role.POSSESSIVE, Role.ADVERB)
_BESIDE_JUDGED = (
    *(*_OWNING, Role.PREPOSITION, Role.COPULA, Role.RELATIVE, Role.GIVE, Role.AREA_SET),
    *(Role.GRADE_NOUN, Role.SCALE, Role.RATE, Role.BODY, Role.COUNCIL),
)
VERBLESS = frozenset({"likewise", "ditto", "in", "the", "no"})
"""How what likens begins that has no verb: "likewise", "the same way", "no differently"."""


def is_unsaid(sentence: Sentence, cue: int) -> bool:
    """Whether the clause of "the same goes for" or "said the same of" at mark `cue` denies it.

    Or only hopes for it, or tells what somebody else than the inspectors says or does.
    """
    marks = sentence.marks
    first = cue
    while first and marks[first - 1].word not in _OPENING:
        first -= 1
    before = marks[first:cue]
    if any(mark.has(*_NOT_SO) or mark.word in _ABLE for mark in before):
        return True
    said = marks[cue].word.split()
    if said[0] not in _SAYING or "better" in said or not before:
        return False
    subject = [mark for mark in before if not mark.has(Role.ADVERB, Role.CONJUNCTION)]
    if any(m.has(Role.INSPECTION) or m.word in _DOCUMENTS for m in subject):
        return False
    named = any(mark.has(Role.PRONOUN) and mark.word not in _US for mark in subject)
    return bool(subject) and not named


def is_judged(sentence: Sentence, subject: int, between: Sequence[Mark]) -> bool:
    """Whether who is graded is, in "leaders (were graded) likewise", not in "leaders spoke".

    Nor in "they met leaders likewise".
    """
    if not all(mark.has(*_BESIDE_JUDGED) or not mark.word[0].isalnum() for mark in between):
        return False
    before = [m for m in sentence.marks[:subject] if not m.has(*_OWNING)][-1:]
    joined = all(m.has(Role.RATE, Role.CONJUNCTION) or not m.word[0].isalnum() for m in before)
    return joined or any(mark.has(Role.COPULA, Role.RATE) for mark in between)


def has_verb(marks: Sequence[Mark], index: int) -> bool:
    """Whether the areas up to mark `index` end the subject of a verb, which stands there."""
    verb = next((mark for mark in marks[index:] if not mark.has(Role.ADVERB)), None)
    return verb is not None and (verb.plain or verb.has(*_VERBAL))
