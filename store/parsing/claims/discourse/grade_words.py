"""Whether words stand for a grade: "the same", "that grade", "another"."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.claims.discourse.claim import Claim
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Sentence

_AGREEING = frozenset({"we", "i", "he", "she", "all", "parents"})
_HAVING = (
    *(Role.PRONOUN, Role.COUNCIL, Role.BODY, Role.SERVICE, Role.AREA, Role.GROUP),
    *(Role.INSPECTION, Role.DETERMINER, Role.POSSESSIVE, Role.TOPIC, Role.AREA_SET),
)
"""Whose grade "that is what" means, unlike "that is what did it"."""
_WANTING = frozenset({"deserve", "deserves", "deserved", "need", "needs", "needed"}) | {
    *("want", "wants", "wanted", "do", "did", "does"),
}
"""What is spoken of in "this is what they deserve" is no grade."""
_SAME = frozenset({"the same", "the very same"})
_POINTING = ("that ", "this ")
_DECIDING = frozenset(
    {"decides", "decided", "determines", "determined", "dictates", "dictated"}
) | {
    *("limits", "limited", "shapes", "shaped", "caps", "capped", "drives", "drove"),
}


def means_grade(sentence: Sentence, at: int, claims: Sequence[Claim]) -> bool:
    """Whether it is a grade or stands for one, unlike "the same" of "the same time"."""
    word = sentence.marks[at].word
    if word == "another":
        return bool(claims) and _is_counted_again(sentence, at)
    if word.startswith(_POINTING) and _decides(sentence, at):
        return False
    if word.endswith(" what"):
        if any(mark.word in _WANTING for mark in sentence.marks[at + 2 : at + 3]):
            return False
        return any(mark.has(*_HAVING) for mark in sentence.marks[at + 1 : at + 2])
    return word not in _SAME or (_stands_alone(sentence, at) and not _is_agreed(sentence, at))


def _decides(sentence: Sentence, at: int) -> bool:
    """Whether it tells what a judgement does to another: "that grade decides the overall one"."""
    return any(mark.word in _DECIDING for mark in sentence.marks[at + 1 : at + 2])


def _stands_alone(sentence: Sentence, at: int) -> bool:
    """Whether "the same" is all that is said, not "the same time"."""
    following = sentence.marks[at + 1 : at + 2]
    return all(
        m.has(Role.PREPOSITION, Role.CONJUNCTION, Role.AGAIN)
        or not m.word[0].isalnum()
        or (m.has(Role.GIVE) and m.word.endswith((" for", " to", " of")))
        for m in following
    )


def _is_agreed(sentence: Sentence, at: int) -> bool:
    """Whether somebody only says what others said: "We said the same", not "the same of A".

    Or does the same: "The council spends the same on A".
    """
    if at < 2:
        return False
    verb, whom = sentence.marks[at - 1], sentence.marks[at - 2]
    if verb.plain:
        return True
    if not verb.has(Role.FIND):
        return False
    by_us = whom.word in _AGREEING or whom.has(Role.GROUP, Role.OTHER_JUDGE)
    return by_us and not any(m.has(Role.PREPOSITION) for m in sentence.marks[at + 1 : at + 2])


def _is_counted_again(sentence: Sentence, at: int) -> bool:
    """Whether "another" means a grade: "a 'good' for adoption and another for care leavers"."""
    return [m.word for m in sentence.marks[at + 1 : at + 2]] in (["for"], ["in"])
