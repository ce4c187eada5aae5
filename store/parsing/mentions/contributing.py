"""Judgements that stand in a row with areas and are none: "leadership and partnership working"."""

from __future__ import annotations

from msgspec.structs import replace

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, is_part

_JOINTS = frozenset({",", "and", "or"})
_LEADING = (Role.PREPOSITION, Role.DETERMINER, Role.POSSESSIVE)


def with_contributing(marks: list[Mark]) -> list[Mark]:
    """The marks, such a judgement being part of the area that it is joined to.

    Not where each has a grade of its own: "they were good and adequate respectively".
    """
    if any(mark.word == "respectively" for mark in marks):
        return marks
    found = list(marks)
    for at in range(len(marks) - 1, -1, -1):
        if not marks[at].has(Role.CONTRIBUTING):
            continue
        if (behind := _joined_behind(found, at)) is not None:
            found[at : behind + 1] = [replace(found[behind], first=found[at].first)]
        elif (front := _joined_front(found, at)) is not None:
            found[front : at + 1] = [replace(found[front], last=marks[at].last)]
    return found


def _joined_behind(marks: list[Mark], at: int) -> int | None:
    """What leads to the area behind "the quality of practice and" or "to its capacity and to"."""
    if [mark.word in _JOINTS for mark in marks[at + 1 : at + 2]] != [True]:
        return None
    first = at + 2 + any(mark.has(Role.PREPOSITION) for mark in marks[at + 2 : at + 3])
    area = first
    while area < len(marks) - 1 and marks[area].has(*_LEADING):
        area += 1
    return first if area < len(marks) and is_part(marks[area]) else None


def _joined_front(marks: list[Mark], at: int) -> int | None:
    """The area in front of "and capacity to improve"."""
    joint = at - 1
    while joint > 0 and marks[joint].has(*_LEADING):
        joint -= 1
    joined = joint > 0 and marks[joint].word in _JOINTS and is_part(marks[joint - 1])
    return joint - 1 if joined else None
