"""Times told by what inspectors did then: "at an inspection in 2018", "when they came in 2018"."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

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
        if found and mark.first < found[-1].last:
            continue
        found.append(mark)
        if mark.date is None or not mark.date.points[0].year:
            continue
        noun = marks[at + 1 : at + 2] if any(map(_is_inspection, marks[at + 1 : at + 2])) else []
        first = _leading(found, len(found) - 2) if noun else _opening(found)
        if first is None or _hangs_on(marks, at + 1 + len(noun)):
            continue
        led = found[first:-1]
        kept = [role for one in (*led, *noun) for role in one.roles & _KEPT]
        year = replace(mark, last=noun[0].last) if noun else mark
        found[first:] = [Mark(led[0].first, led[-1].last, "in", _IN | frozenset(kept)), year]
    return found


def _opening(marks: Sequence[Mark]) -> int | None:
    """The mark with which the phrase or clause begins that the last of `marks` ends, a year."""
    at = len(marks) - 2
    if at < 2 or marks[at].word not in _DATING:
        return None
    at -= 1
    if marks[at].word in _COMING or marks[at].word == "inspected":
        return _clause(marks, at)
    return _leading(marks, at - 1) if _is_inspection(marks[at]) else None


def _is_inspection(mark: Mark) -> bool:
    return mark.has(Role.INSPECTION) and mark.has(Role.GRADE_NOUN) and mark.visit is None


def _leading(marks: Sequence[Mark], at: int) -> int | None:
    """The preposition before the article or the like that ends at mark `at`: "*at* its last"."""
    while at > 0 and marks[at].has(*_OF_NOUN):
        at -= 1
    return at if at >= 0 and marks[at].word in _LEADING else None


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
