"""Times told by what inspectors did then: "at an inspection in 2018", "when they came in 2018"."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark

OCCASIONS = frozenset({"inspection", "report", "inspected", "came", "visited", "called"})
"""Without one of these words no time is told so."""
_LEADING = frozenset({"at", "in", "after", "following", "during"})
_DATING = frozenset({"in", "of", "from"})
_OF_NOUN = (Role.DETERMINER, Role.POSSESSIVE, Role.PREVIOUS)
_COMING = frozenset({"came", "visited", "called", "arrived"})
_IT = frozenset({"it", "they"})
_OWN_CLAUSE = (Role.RELATIVE, Role.FIND, Role.RATE, Role.COPULA, Role.GIVE, Role.UP, Role.DOWN)
_KEPT = frozenset({Role.INSPECTION, Role.PREVIOUS, Role.CURRENT, Role.PUBLISHED})
_IN = frozenset({Role.PREPOSITION})
_WHICH = frozenset({"which", "when", "where", "that"})


def with_occasions(marks: list[Mark]) -> list[Mark]:
    """The marks with what leads to a year so as the "in" that it comes to.

    Not where a clause hangs on the inspection: "after an inspection in 2018, which found".
    """
    found: list[Mark] = []
    for at, mark in enumerate(marks):
        found.append(mark)
        if mark.date is None or not mark.date.points[0].year or _hangs_on(marks, at + 1):
            continue
        first = _opening(found)
        if first is not None:
            led = found[first:-1]
            roles = _IN | frozenset(role for one in led for role in one.roles & _KEPT)
            found[first:] = [Mark(led[0].first, led[-1].last, "in", roles), mark]
    return found


def _opening(marks: Sequence[Mark]) -> int | None:
    """The mark with which the phrase or clause begins that the last of `marks` ends, a year."""
    at = len(marks) - 2
    if at < 2 or marks[at].word not in _DATING:
        return None
    at -= 1
    if marks[at].word in _COMING or marks[at].word == "inspected":
        return _clause(marks, at)
    if not marks[at].has(Role.INSPECTION) or marks[at].visit or not marks[at].has(Role.GRADE_NOUN):
        return None
    at -= 1
    while at > 0 and marks[at].has(*_OF_NOUN):
        at -= 1
    return at if marks[at].word in _LEADING else None


def _clause(marks: Sequence[Mark], verb: int) -> int | None:
    """The "when" of "when inspectors came" and "when it was inspected", whose verb is there."""
    subject = verb - 1
    if marks[verb].word == "inspected":
        subject -= 1
        told = subject > 0 and marks[subject + 1].has(Role.COPULA) and marks[subject].word in _IT
    else:
        told = subject > 0 and marks[subject].has(Role.INSPECTION)
    return subject - 1 if told and marks[subject - 1].word == "when" else None


def _hangs_on(marks: Sequence[Mark], at: int) -> bool:
    following = marks[at : at + 2]
    if following and following[0].word == ",":
        return any(mark.word in _WHICH for mark in following[1:])
    return any(mark.has(*_OWN_CLAUSE) for mark in following[:1])
