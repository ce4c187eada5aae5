"""What a council offers, and a grade beside it is of: "the advice that Kent gives is good"."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.claims.phrases.graded import Target, TargetKind
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence
from store.parsing.mentions.offered_by import LEADING, OFFERS, RELATIVES

_THE = frozenset({"the", "its", "their", "our", "what"})
_THEM = frozenset({"them", "these"})
"""Those named before, so that what they are offered is their area."""
_ADJECTIVES = 2


def is_something_offered(sentence: Sentence, target: Target) -> bool:
    """Whether something unknown is what a council is said to offer, and those named to get.

    So it is of "Kent" in "the advice that Kent offers was good", of "care leavers" in "the grants
    it gives care leavers were good".
    """
    if OFFERS.isdisjoint(sentence.words) or target.kind is TargetKind.SET:
        return False
    marks = sentence.marks
    subject = target.first
    if target.kind is TargetKind.WHOLE:
        words = [mark.word for mark in marks[target.last : target.last + 3]]
        offers = not OFFERS.isdisjoint(words[:1]) and _THEM.isdisjoint(words)
    else:
        while subject and marks[subject - 1].word in LEADING:
            subject -= 1
        subject -= 2
        offers = subject > 0 and marks[subject + 1].word in OFFERS
        offers = offers and marks[subject].has(Role.COUNCIL, Role.BODY, Role.PRONOUN)
    return offers and _is_thing(marks, subject - 1)


def _is_thing(marks: Sequence[Mark], at: int) -> bool:
    """Whether an unknown noun with an article ends there, but for "that"."""
    at -= at > 0 and marks[at].word in RELATIVES
    if at < 1 or not marks[at].plain:
        return False
    first = at
    while first > max(0, at - _ADJECTIVES) and marks[first - 1].plain:
        first -= 1
    return first > 0 and marks[first - 1].word in _THE
