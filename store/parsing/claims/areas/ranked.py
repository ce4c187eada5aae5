"""What only says how something compares: "they were the first to", "the best of its services"."""

from __future__ import annotations

from store.parsing.claims.phrases.nearby import AMONG
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Sentence

_AMONG_ALL = frozenset({"country", "england", "kind", "land", "region", "nation", "uk"})
_COUNTED_OUT = AMONG | {"the", "only", "one", "one of", "of", "two", "three", "both", "also"}
_COUNTING = 6
_OWNERS = (Role.DETERMINER, Role.POSSESSIVE, Role.COUNCIL, Role.BODY)
_SUPERLATIVES = frozenset({"best", "worst", "strongest", "weakest", "highest", "lowest"})


def is_ranked_among(sentence: Sentence, index: int) -> bool:
    """Whether something is the best of what is named there: "adoption was the best of Kent's".

    Not where more is said of these: "the best of its services, which were".
    """
    marks = sentence.marks
    if _SUPERLATIVES.isdisjoint(sentence.words):
        return False
    if [mark.word for mark in marks[index + 1 : index + 3]] == [",", "which"]:
        return False
    for before in range(index - 1, max(-1, index - _COUNTING), -1):
        mark = marks[before]
        if mark.word.split()[0] in _SUPERLATIVES:
            told = marks[before].word.endswith(" of") or marks[before + 1].word == "of"
            return told and any(m.has(Role.COPULA) for m in marks[max(0, before - 3) : before])
        if not (mark.has(Role.DETERMINER, Role.COUNCIL, Role.BODY) or mark.word in ("'s", "of")):
            return False
    return False


def is_pointed_part(sentence: Sentence, index: int) -> bool:
    """Whether only a part is meant that was told before: "that part of Kent's service was"."""
    marks = sentence.marks
    if Role.TOPIC not in sentence.roles:
        return False
    for before in range(index - 1, max(-1, index - _COUNTING), -1):
        if Role.TOPIC in marks[before].roles:
            return marks[before + 1].word == "of"
        if not (marks[before].has(*_OWNERS) or marks[before].word in ("'s", "of")):
            return False
    return False


def is_predicate(sentence: Sentence, index: int) -> bool:
    """Whether "the first" or the like says what something is: "they were the first to"."""
    ahead = [m.word for m in sentence.marks[index + 1 : index + 4] if not m.has(Role.DETERMINER)]
    if ahead[:1] in (["in"], ["of"], ["of its"]) and ahead[1:2] and ahead[1] in _AMONG_ALL:
        return True
    for verb in range(index - 1, max(-1, index - _COUNTING), -1):
        mark = sentence.marks[verb]
        if mark.has(Role.COPULA, Role.PLUPERFECT):
            return verb > 0 and sentence.marks[verb - 1].word != "there"
        if mark.word not in _COUNTED_OUT:
            return False
    return False
