"""Whether only a share of many has a grade, or only some of what is spoken of."""

from __future__ import annotations

from store.parsing.claims.phrases.nearby import marks_after, nearest_before
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Sentence

_REACH = 6
_AMONG = frozenset({"among", "amongst"})
_IN_VERB = frozenset({Role.COPULA, Role.RATE, Role.FIND, Role.AS, Role.PLUPERFECT})
_OF_THEM = frozenset({"them", "these", "those"})
_MOSTLY = frozenset({"mostly", "largely", "mainly", "partly"})


def share(sentence: Sentence, at: int) -> str | None:
    """Whether a share of many is told to have the grade: "58 per cent are good"."""
    if Role.SHARE not in sentence.roles:
        return None
    if not _AMONG.isdisjoint(sentence.words) and _is_shared(sentence, at):
        return None
    for mark in nearest_before(sentence, at, _REACH):
        if mark.word in (",", ";") or mark.councils:
            return None
        if Role.SHARE in mark.roles:
            return "a share of many has it"
    return None


def _is_shared(sentence: Sentence, at: int) -> bool:
    """Whether who has the grade is said to be in the share: "puts Kent among the 28 per cent"."""
    marks = sentence.marks
    among = next((i for i in range(at - 1, 0, -1) if marks[i].word in _AMONG), 0)
    counted = among and any(mark.has(Role.SHARE) for mark in marks[among + 1 : among + 4])
    return bool(counted) and any(m.has(Role.COUNCIL, Role.BODY) for m in marks[:among])


def of_some(sentence: Sentence, at: int) -> str | None:
    """Whether only some of what "them" means has it: "found most of them good"."""
    counted = not _OF_THEM.isdisjoint(sentence.words) and "of" in sentence.words
    if not counted and Role.PARTLY not in sentence.roles and _MOSTLY.isdisjoint(sentence.words):
        return None
    pronoun = False
    for mark in nearest_before(sentence, at, _REACH):
        if not pronoun and mark.any(_IN_VERB):
            continue
        if not pronoun and Role.PRONOUN in mark.roles:
            pronoun = True
            continue
        if pronoun and mark.word == "of":
            continue
        some = mark.word in _MOSTLY or (
            pronoun and (Role.PARTLY in mark.roles or mark.word.isdecimal())
        )
        return "only some of them have it" if some and not _are_named(sentence, at) else None
    return None


def _are_named(sentence: Sentence, at: int) -> bool:
    """Whether it is said which they are: "one of them is good: leadership"."""
    following = marks_after(sentence, at, 5)
    if not following or following[0].word not in (":", "–", ","):
        return False
    return any(mark.has(Role.AREA, Role.GROUP) for mark in following[1:])
