"""Other councils with the same grade at another time: "was good in 2018, and Essex in 2019"."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.claims.areas.echoed import Echo
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence

_TIMES = frozenset({"in", "at", "on", "since"})
_TOO = frozenset({"too", "as well", "also", ",", "itself"})
_LONGEST = 7
_OWN = (Role.DETERMINER, Role.POSSESSIVE)


def gapped(sentence: Sentence, first: int, joint: int) -> Echo | None:
    """What stands behind `joint` with a date of its own, as the subject of the verb before it.

    `first` is the mark after the grade, whose date comes before `joint`.
    """
    marks = sentence.marks
    if not any(mark.date for mark in marks[first:joint]) and not any(
        mark.date for mark in marks[:first]
    ):
        return None
    begin = joint + 1
    while begin < len(marks) and marks[begin].has(Role.CONJUNCTION):
        begin += 1
    dated = _date_at(marks, begin)
    if dated is not None:
        begin = dated + 1 + (marks[dated + 1 : dated + 2] != () and marks[dated + 1].word == ",")
    ahead = range(begin, min(len(marks), begin + _LONGEST))
    council = next((i for i in ahead if marks[i].councils), None)
    if council is None or not _leads_to(marks[begin:council]):
        return None
    last = council
    while last < len(marks) and (marks[last].councils or marks[last].word in ("and", *_TOO)):
        last += 1
    if dated is None:
        dated = _date_at(marks, last)
        last = dated + 1 if dated is not None else last
    while last > council + 1 and (marks[last - 1].word == "and" or marks[last - 1].word in _TOO):
        last -= 1
    if dated is None or not _ends(marks[last : last + 1]):
        return None
    return Echo((), frozenset(range(joint, last)), council=council, dated=dated)


def _date_at(marks: Sequence[Mark], index: int) -> int | None:
    """The date at mark `index`, or after "in" there, if it tells a year or a month."""
    index += index < len(marks) and marks[index].word in _TIMES
    return index if index < len(marks) and marks[index].date else None


def _leads_to(before: Sequence[Mark]) -> bool:
    """Whether it only says which council: "its neighbour", "two inner boroughs,"."""
    said = [mark for mark in before if mark.word != "," and not mark.has(*_OWN)]
    if not said or all(mark.word.startswith("neighbour") for mark in said):
        return True
    return said[-1].has(Role.GENERIC, Role.BODY) and all(mark.plain for mark in said[:-1])


def _ends(following: Sequence[Mark]) -> bool:
    return all(mark.has(Role.CONJUNCTION) or not mark.word[0].isalnum() for mark in following)
