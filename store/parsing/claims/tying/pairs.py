"""A grade that mere punctuation puts to what it is of: "Leadership: good", "Wigan – good"."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.claims.phrases.graded import Target, TargetKind
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence

_LABELLING = (Role.INSPECTION, Role.PUBLISHED, Role.PREPOSITION, Role.RATE)
_BESIDE_DATE = frozenset({",", "and", ";", "(", ")", "–", ":", "full", "two", "weeks", "last"})
_BEFORE_NAMED = (Role.DETERMINER, Role.POSSESSIVE, Role.CONJUNCTION, Role.COUNCIL)
_IN_ROW = (*_BEFORE_NAMED, Role.AREA, Role.GROUP, Role.SERVICE, Role.GRADE)
_EACH = frozenset({"all", "both", "each"})
_DASHES = (["–"], [":"], ["-"], ["="])


def is_pair(sentence: Sentence, at: int, target: Target, between: Sequence[Mark]) -> bool:
    """Whether the grade at mark `at` and `target` before it make a pair by themselves."""
    areas = target.kind is TargetKind.AREAS
    said = [mark.word for mark in between if mark.word not in _EACH]
    if areas and said in _DASHES:
        return True
    first = sentence.marks[target.first]
    named = areas or first.has(Role.SERVICE) or bool(first.councils)
    if named and _is_all_said(sentence, at, target, between):
        return True
    return _is_label(sentence, target, between)


def _is_all_said(sentence: Sentence, at: int, target: Target, between: Sequence[Mark]) -> bool:
    """Whether a sentence, or what follows its colon, is no more than "Leadership, outstanding.".

    So are several: "Children in care, good, and care leavers, rather wonderfully, outstanding.".
    """
    joined = [mark for mark in between if mark.word != ","]
    aside = bool(between) and between[0].word == between[-1].word == "," and not joined
    if not (aside or [mark.word for mark in between] in _DASHES):
        return False
    marks = sentence.marks
    colon = next((i + 1 for i in range(target.first - 1, -1, -1) if marks[i].word == ":"), 0)
    told = [mark for mark in marks[colon:] if mark.word[0].isalnum()]
    if not all(m.has(*_IN_ROW) or m.word == "'s" for m in told):
        return False
    return told[0].has(*_BEFORE_NAMED, Role.AREA, Role.GROUP, Role.SERVICE) and bool(
        told[-1].has(Role.GRADE)
    )


def _is_label(sentence: Sentence, target: Target, between: Sequence[Mark]) -> bool:
    """Whether it is told under a council's name: "Wigan: good", "Bury: inspected in 2019, good"."""
    named = target.first == 0 and sentence.marks[0].has(Role.COUNCIL)
    if not named or not between or between[0].word not in (":", "–"):
        return False
    return all(m.date or m.has(*_LABELLING) or m.word in _BESIDE_DATE for m in between[1:])
