"""What needs improvement in somebody's view, or requires it and is no area: that is no grade."""

from __future__ import annotations

from store.parsing.claims.phrases.modifiers import BESIDE, MATTERS, PEOPLE
from store.parsing.claims.phrases.nearby import leftwards, nearest_before
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence

_FAR = 14
"""So far before "as" or "to be" stands the verb of judging, with its object between them."""
_BESIDE_VERB = frozenset({Role.ADVERB, Role.CURRENT, Role.AGAIN})
_MEANT = frozenset({"group", "groups", "made"})
"""Whom an area is for, and what a council did to be graded so: "it made requires improvement"."""


def loosely_said(sentence: Sentence, at: int) -> str | None:
    """Whether only someone's view is told: "needs improvement" that no one judged, told or quoted.

    What "was in need of improvement" was found so; and an end of the scale to which nothing went
    is no grade either.
    """
    mark = sentence.marks[at]
    if mark.word.endswith(" of the scale"):
        led = nearest_before(sentence, at, 2)
        gone = len(led) > 1 and led[1].word.split()[-1] == "to"
        return None if gone else "nothing is said to have gone there"
    if not mark.word.startswith("need") or mark.word.endswith("good"):
        return None
    before = nearest_before(sentence, at, _FAR)
    said_so = bool(before) and before[0].word in ("to", "to be", "as", "as being")
    found = said_so and any(m.has(Role.FIND, Role.RATE, Role.DOWN) for m in before)
    told = len(before) > 1 and before[0].has(Role.PRONOUN) and "told" in before[1].word.split()
    if sentence.quoted(mark) or found or told or any(m.has(Role.RATE) for m in before[:3]):
        return None
    return f"“{mark.word}” is no grade unless it is judged to be so"


def of_unknown(sentence: Sentence, at: int) -> str | None:
    """Whether a noun that we do not know is what requires it: "transport requires improvement"."""
    mark = sentence.marks[at]
    if not mark.word.startswith(("require", "in need")) or sentence.quoted(mark):
        return None
    before = next((m for m in leftwards(sentence, at) if not _stands_beside(m)), None)
    if before is None or not before.plain or before.word.endswith(("ly", "ed")):
        return None
    if before.word in MATTERS | PEOPLE | BESIDE | _MEANT or sentence.capital(before):
        return None
    return f"it is what “{before.word}” requires"


def _stands_beside(mark: Mark) -> bool:
    return mark.any(_BESIDE_VERB) and not mark.has(Role.PREPOSITION)
