"""What people are said to get, which is judged: "care leavers receive a good service"."""

from __future__ import annotations

from itertools import takewhile

from store.parsing.claims.phrases.nearby import leftwards
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Sentence

_RECEIVING = frozenset(["receive", "receives", "received", "get", "gets", "got", "given", "have"])
_SERVED = frozenset({"service", "services", "experience"})
_HELP = frozenset({"support", "help", "care", "provision"})
_RECEIVING |= {"having", "receiving", "getting", "had", "enjoy", "enjoys", "enjoyed", "experience"}
_RECEIVING |= {"experienced", "benefit", "benefits", "benefited"}


def is_served(sentence: Sentence, at: int, index: int) -> bool:
    """Whether it is as in "care leavers receive a good service": that is what is judged."""
    if index >= len(sentence.marks):
        return False
    if sentence.marks[index].word not in _SERVED and not _is_found_help(sentence, at, index):
        return False
    before = list(leftwards(sentence, at))[:4]
    given = next((i for i, mark in enumerate(before) if mark.word in _RECEIVING), None)
    if given is None or any(mark.plain for mark in before[:given]):
        return False
    return any(mark.has(Role.GROUP, Role.AREA) for mark in sentence.marks[:at])


def _is_found_help(sentence: Sentence, at: int, index: int) -> bool:
    """Whether it is as in "Inspectors thought care leavers were getting outstanding support"."""
    marks = sentence.marks
    if marks[index].word not in _HELP or any(m.word[0].isalnum() for m in marks[index + 1 :][:1]):
        return False
    verb = next((i for i in range(at) if marks[i].has(Role.FIND)), 0)
    by_whom = [m for m in marks[:verb] if not m.has(Role.ADVERB, Role.CONJUNCTION)]
    by_them = [m.word for m in by_whom] == ["it"] or any(m.has(Role.INSPECTION) for m in by_whom)
    told = [*takewhile(lambda mark: not mark.area, marks[verb:at])]
    some = any(m.plain or m.has(Role.DEGREE, Role.PARTLY, Role.AT_TIMES, Role.SHARE) for m in told)
    return by_them and not some and not any(m.has(Role.OTHER_JUDGE, Role.AIM) for m in by_whom)
