"""Whether only a share of many has a grade, or only some of what is spoken of."""

from __future__ import annotations

from store.parsing.claims.phrases.nearby import nearest_before
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Sentence

_REACH = 6
_IN_VERB = (Role.COPULA, Role.RATE, Role.FIND, Role.AS, Role.PLUPERFECT)
_MOSTLY = frozenset({"mostly", "largely", "mainly", "partly"})


def share(sentence: Sentence, at: int) -> str | None:
    """Whether a share of many is told to have the grade: "58 per cent are good"."""
    if not sentence.has(Role.SHARE):
        return None
    for mark in nearest_before(sentence, at, _REACH):
        if mark.word in (",", ";") or mark.councils:
            return None
        if mark.has(Role.SHARE):
            return "a share of many has it"
    return None


def of_some(sentence: Sentence, at: int) -> str | None:
    """Whether only some of what "them" means has it: "found most of them good"."""
    pronoun = False
    for mark in nearest_before(sentence, at, _REACH):
        if not pronoun and mark.has(*_IN_VERB):
            continue
        if not pronoun and mark.has(Role.PRONOUN):
            pronoun = True
            continue
        some = mark.word in _MOSTLY or (pronoun and mark.has(Role.PARTLY))
        return "only some of them have it" if some else None
    return None
