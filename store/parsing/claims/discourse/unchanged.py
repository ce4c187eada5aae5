"""Grades that a sentence says were the same before: "The rating is unchanged from 2014."."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from store.parsing.claims.discourse.claim import Claim
from store.parsing.claims.when.timing import Timing, Turn
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence
from store.parsing.mentions.points import Point
from store.records import Area

_POINTING = frozenset({"it", "that", "this", "which"})
_CHANGING = frozenset({"changed", "change", "changes", "moved", "altered", "shifted", "budged"})
_SUBJECT = (
    *(Role.DETERMINER, Role.POSSESSIVE, Role.GRADE_NOUN, Role.PRONOUN, Role.CONJUNCTION),
    *(Role.COPULA, Role.GIVE, Role.NEGATION, Role.ADVERB, Role.CURRENT, Role.SAME),
)
_PLACED = (Role.PREPOSITION, Role.AS, Role.DETERMINER, Role.INSPECTION, Role.PREVIOUS, Role.COPULA)
_REACH = 7


def unchanged(sentence: Sentence, recent: Sequence[Claim]) -> list[Claim]:
    """The grades `recent`, of the sentence before, as they were at the date that this one tells.

    Those of the services as a whole where it speaks of one rating, all where of several.
    """
    if not recent or Role.DATE not in sentence.roles or Role.GRADE in sentence.roles:
        return []
    if "unchanged" not in sentence.words and _CHANGING.isdisjoint(sentence.words):
        return []
    cue = next((i for i, _ in enumerate(sentence.marks) if _says_same(sentence.marks, i)), None)
    if cue is None or not _is_of_rating(sentence.marks[:cue]):
        return []
    points = _date(sentence.marks[cue + 1 : cue + _REACH])
    told = [claim for claim in recent if claim.timing.turn is Turn.THIS]
    if not points or not told:
        return []
    if not any(Role.GRADE_NOUN in m.roles and m.word.endswith("s") for m in sentence.marks[:cue]):
        whole = [claim for claim in told if claim.is_whole]
        told = whole or (told if len(told) == 1 else [])
    then = Timing(Turn.EARLIER, points)
    own, rule = (sentence.start, sentence.end), "it was the same then"
    return [replace(c, timing=then, change=None, rule=rule, spans=(own, *c.spans)) for c in told]


def _says_same(marks: Sequence[Mark], index: int) -> bool:
    """Whether it is "unchanged", "not changed" or "no change"."""
    mark = marks[index]
    if mark.word == "unchanged":
        return True
    if mark.word not in _CHANGING:
        return False
    return any(before.has(Role.NEGATION) for before in marks[max(0, index - 2) : index])


def _is_of_rating(subject: Sequence[Mark]) -> bool:
    """Whether it is a rating that is said to be the same, and nothing else is named."""
    named = any(mark.has(Role.GRADE_NOUN) for mark in subject)
    pointing = bool(subject) and subject[0].word in _POINTING
    return (named or pointing) and all(
        mark.has(*_SUBJECT) or mark.area is Area.OVERALL or mark.word in ("'s", "ofsted", "'")
        for mark in subject
    )


def _date(following: Sequence[Mark]) -> tuple[Point, ...]:
    for mark in following:
        if mark.date:
            return mark.date.points
        if not mark.has(*_PLACED) and mark.word not in ("it", "they", "than", "last"):
            return ()
    return ()
