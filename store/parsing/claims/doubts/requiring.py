"""What requires improvement and is no area, or needs something else: that is no grade."""

from __future__ import annotations

from store.parsing.claims.phrases.modifiers import BESIDE, MATTERS, PEOPLE
from store.parsing.claims.phrases.nearby import leftwards, nearest_before
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence

_BESIDE_VERB = frozenset({Role.ADVERB, Role.CURRENT, Role.AGAIN})
_MEANT = frozenset({"group", "groups", "made"})
"""Whom an area is for, and what a council did to be graded so: "it made requires improvement"."""


def loosely_said(sentence: Sentence, at: int) -> str | None:
    """Whether the words only begin like a grade: "staff who *need improvement* plans".

    So they do in "the *needed improvement* was made", and so it is with an end of the scale to
    which nothing went.
    """
    mark = sentence.marks[at]
    if mark.word.endswith(" of the scale"):
        led = nearest_before(sentence, at, 2)
        gone = len(led) > 1 and led[1].word.split()[-1] == "to"
        return None if gone else "nothing is said to have gone there"
    if not mark.word.startswith("need"):
        return None
    if at and sentence.marks[at - 1].has(Role.DETERMINER):
        return f"“{mark.word}” is not what anything does"
    behind = sentence.marks[at + 1 : at + 2]
    plans = any(m.first == mark.last and (m.plain or m.has(Role.AIM)) for m in behind)
    return f"“{mark.word}” goes on to say of what" if plans else None


def of_unknown(sentence: Sentence, at: int) -> str | None:
    """Whether a noun that we do not know is what requires it: "transport requires improvement"."""
    mark = sentence.marks[at]
    if not mark.word.startswith("require") or sentence.quoted(mark):
        return None
    before = next((m for m in leftwards(sentence, at) if not _stands_beside(m)), None)
    if before is None or not before.plain or before.word.endswith(("ly", "ed")):
        return None
    if before.word in MATTERS | PEOPLE | BESIDE | _MEANT or sentence.capital(before):
        return None
    return f"it is what “{before.word}” requires"


def _stands_beside(mark: Mark) -> bool:
    return mark.any(_BESIDE_VERB) and not mark.has(Role.PREPOSITION)
