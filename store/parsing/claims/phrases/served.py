"""What people are said to get, which is judged: "care leavers receive a good service"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from store.parsing.claims.phrases.nearby import leftwards
from store.parsing.lexicon import Role
from store.parsing.mentions.experienced import SOME
from store.parsing.mentions.marks import Mark, Sentence

_PASSIVE = 5
"""So many marks, with their noun, say that people were judged to be given something."""
_SOME = frozenset({Role.DEGREE, Role.PARTLY, Role.AT_TIMES, Role.SHARE})
_RECEIVING = frozenset(["receive", "receives", "received", "get", "gets", "got", "given", "have"])
_SERVED = frozenset({"service", "services", "experience"})
_HELP = frozenset({"support", "help", "care", "provision"})
_RECEIVING |= {"having", "receiving", "getting", "had", "enjoy", "enjoys", "enjoyed", "experience"}
_RECEIVING |= {"experienced", "benefit", "benefits", "benefited"}


def is_served(sentence: Sentence, at: int, index: int) -> bool:
    """Whether it is as in "care leavers receive a good service": that is what is judged."""
    if index >= len(sentence.marks):
        return False
    word = sentence.marks[index].word
    served = word in _SERVED or (
        word == "experiences" and not _goes_on(sentence.marks[index + 1 : index + 2])
    )
    if not served and not _is_found_help(sentence, at, index):
        return False
    before = list(leftwards(sentence, at))[:4]
    given = next((i for i, mark in enumerate(before) if mark.word in _RECEIVING), None)
    if given is None or any(mark.plain for mark in before[:given]):
        return False
    named = (i for i in range(at) if sentence.marks[i].has(Role.GROUP, Role.AREA))
    first = next(named, None)
    return first is not None and not (
        first and any(word in SOME for word in sentence.marks[first - 1].word.split())
    )


def _goes_on(following: Sequence[Mark]) -> bool:
    """Whether more is said of the help: "good support with debts"."""
    return any(m.word[0].isalnum() and not m.has(Role.CONJUNCTION) for m in following)


def _is_judged_to_get(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "care leavers were judged to receive good support", told of them all."""
    before = [*leftwards(sentence, at)]
    if len(before) < _PASSIVE or before[1].word not in ("to", "to be"):
        return False
    judged = before[2].has(Role.RATE) and before[3].has(Role.COPULA)
    return judged and not any(m.any(_SOME) or m.word in SOME for m in before[_PASSIVE - 1 :])


def _is_found_help(sentence: Sentence, at: int, index: int) -> bool:
    """Whether it is as in "Inspectors thought care leavers were getting outstanding support"."""
    marks = sentence.marks
    if marks[index].word not in _HELP or _goes_on(marks[index + 1 : index + 2]):
        return False
    if _is_judged_to_get(sentence, at):
        return True
    verb = next((i for i in range(at) if marks[i].has(Role.FIND)), 0)
    by_whom = [m for m in marks[:verb] if not m.has(Role.ADVERB, Role.CONJUNCTION)]
    by_them = [m.word for m in by_whom] == ["it"] or any(m.has(Role.INSPECTION) for m in by_whom)
    told = [*takewhile(lambda mark: not mark.area, marks[verb:at])]
    some = any(m.plain or m.any(_SOME) for m in told)
    return by_them and not some and not any(m.has(Role.OTHER_JUDGE, Role.AIM) for m in by_whom)
