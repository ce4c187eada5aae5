"""What a grade is that something new is held against: "one better than the 'good' of 2018"."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.claims.phrases.nearby import marks_after, nearest_before
from store.parsing.claims.phrases.paths import way_to
from store.parsing.claims.phrases.verbs import is_swapped
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence

COMPARING = frozenset({"compares", "compared", "contrasts"})
_LEADING = frozenset({"with", "to"})
_ENDING = frozenset({".", ",", ";", ")", "–", "and", "in", "at", "when", "from", "last", "under"})
_NEAR_RATING = 9
_STEPS = frozenset({"improvement", "advance", "step", "up", "down", "progress", "decline"})
_DESCRIBING = frozenset(
    {Role.DETERMINER, Role.POSSESSIVE, Role.PREVIOUS, Role.ADVERB, Role.INSPECTION}
)


def is_compared(sentence: Sentence, at: int) -> bool:
    """Whether it is what something new is held against: "one better than the 'good' of 2018"."""
    held = _is_held_against_rating(sentence, at)
    return held and way_to(sentence, at) is None and not is_swapped(sentence, at)


def is_all_it_compares(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "This compared with good in 2018 and with inadequate in 2015"."""
    if COMPARING.isdisjoint(sentence.words):
        return False
    leading = nearest_before(sentence, at, 2)
    if len(leading) < 2 or leading[0].word not in _LEADING:
        return False
    again = leading[1].word == "and" and any(m.word in COMPARING for m in sentence.marks[:at])
    ends = [m.word in _ENDING or m.has(Role.PREVIOUS) for m in marks_after(sentence, at, 1)]
    return (leading[1].word in COMPARING or again) and all(ends)


def _is_held_against_rating(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "an improvement on the five-year-old grade of inadequate"."""
    if "of" not in sentence.words or Role.GRADE_NOUN not in sentence.roles:
        return False
    said = nearest_before(sentence, at, _NEAR_RATING)
    if len(said) < 2 or said[0].word != "of" or Role.GRADE_NOUN not in said[1].roles:
        return False
    for index, mark in enumerate(said[2:], 2):
        if mark.word == "against" or (mark.word in ("on", "from") and _is_step(said[index + 1 :])):
            return True
        if not (mark.plain or mark.date or mark.word == "-" or mark.any(_DESCRIBING)):
            return False
    return False


def _is_step(before: Sequence[Mark]) -> bool:
    return bool(before) and before[0].word.split()[-1] in _STEPS
