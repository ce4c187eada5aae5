"""The word "care" as one of several areas in a row: "help and protection, care and leadership"."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import OWNING, Mark
from store.parsing.text.tokens import QUOTES
from store.records import Area

_JOINTS = frozenset({",", "and", "or"})
_BEFORE_ROW = frozenset({":", "(", "–", ";"})
_SIGNS = frozenset({",", ";", ":", "(", "–", "."})
_TYING = frozenset({",", ":", "–", "-", "(", "'", '"'})
_LEADING = frozenset({"for", "on"})
_RATED = frozenset({"for", "of", "on"})
_CHILDREN = frozenset({"children", "youngsters", "those", "teenagers", "boys", "girls"})
_OWNED = 4
_BEHIND_ROW = (Role.COPULA, Role.RATE, Role.GIVE, Role.GRADE, Role.ADVERB, Role.PREPOSITION)


def with_care(marks: list[Mark], places: Sequence[int]) -> list[Mark]:
    """The marks, with "care" at `places` as the area if it stands in a row of areas.

    Each of its neighbours in the row must be an area, and no noun may be its own: "social care".
    """
    for at in places:
        before, after = _neighbour(marks, at, -1), _neighbour(marks, at, 1)
        sides = [side for side in (before, after) if side is not None]
        if not sides or not all(side.has(Role.AREA, Role.GROUP) for side in sides):
            continue
        if (before or _begins_row(marks, at)) and (after or _ends_row(marks, at)):
            marks[at] = replace(marks[at], roles=frozenset({Role.AREA}), area=Area.CARE)
    for at in places:
        paired = _is_paired(marks, at) and any(
            mark.has(Role.AREA, Role.GROUP) and _has_grade(marks, i) for i, mark in enumerate(marks)
        )
        alone = _is_of_those(marks, at) or _is_judged_beside(marks, at)
        if paired or _is_graded_in_row(marks, at) or alone:
            marks[at] = replace(marks[at], roles=frozenset({Role.AREA}), area=Area.CARE)
    return marks


def _is_paired(marks: Sequence[Mark], at: int) -> bool:
    """Whether it is one of a row of pairs: "leadership good, care outstanding"."""
    first = at - (at > 1 and marks[at - 1].word in _LEADING)
    begins = first == 0 or marks[first - 1].word in _SIGNS or marks[first - 1].has(Role.CONJUNCTION)
    return begins and _has_grade(marks, at)


def _is_judged_beside(marks: Sequence[Mark], at: int) -> bool:
    """Whether a verb of judging gives it a grade behind "with": "with care judged as good"."""
    beside = at > 0 and marks[at - 1].word == "with"
    verb = at + 1
    while verb < len(marks) and marks[verb].has(Role.RATE, Role.AS):
        verb += 1
    return beside and verb > at + 1 and _has_grade(marks, verb - 1)


def _has_grade(marks: Sequence[Mark], at: int) -> bool:
    """Whether the grade of what mark `at` names is all that follows it."""
    following = [mark for mark in marks[at + 1 : at + 4] if mark.word not in _TYING]
    if not following or not following[0].grade:
        return False
    return len(following) < 2 or not following[1].plain


def _is_graded_in_row(marks: Sequence[Mark], at: int) -> bool:
    """Whether a grade is given for it and one for an area beside: "good for A and good for care".

    The two must stand next to each other, so that nobody else can have the other grade.
    """
    grade = _grade_before(marks, at)
    if grade is None:
        return False
    joint = grade - 1
    while joint > 0 and (marks[joint].has(Role.DETERMINER) or marks[joint].word in QUOTES):
        joint -= 1
    behind = _past_joints(marks, joint, -1)
    paired = 0 <= behind < joint and marks[behind].has(Role.AREA, Role.GROUP)
    if paired and _grade_before(marks, behind) is not None and _ends_row(marks, at):
        return True
    ahead = _past_joints(marks, at + 1, 1)
    named = ahead + 1
    while named < len(marks) and (marks[named].word in _LEADING or marks[named].word in QUOTES):
        named += 1
    named += named < len(marks) and marks[named].has(Role.POSSESSIVE)
    joined = at + 1 < ahead < named - 1 and named < len(marks) and marks[ahead].grade is not None
    return joined and marks[named].has(Role.AREA, Role.GROUP)


def _is_of_those(marks: Sequence[Mark], at: int) -> bool:
    """Whether it is that of children who were named: "the rating for *their* care".

    Or what children are in: "the children in Kent's care".
    """
    if at < _OWNED:
        return False
    if marks[at - 1].word == "their":
        rated = marks[at - 2].word in _RATED and marks[at - 3].has(Role.GRADE_NOUN)
        named = any(m.has(Role.GROUP) and m.area is Area.CARE for m in marks[: at - 3])
        return rated and named and _ends_row(marks, at)
    owned = marks[at - 1].word in OWNING and marks[at - 2].has(Role.COUNCIL, Role.BODY)
    placed = marks[at - 3].word == "in" and marks[at - 4].word.split()[-1] in _CHILDREN
    return owned and placed and _ends_row(marks, at)


def _past_joints(marks: Sequence[Mark], at: int, step: int) -> int:
    """The first mark from `at` on in that direction that is no joint."""
    while 0 <= at < len(marks) and (marks[at].word in _JOINTS or marks[at].word in QUOTES):
        at += step
    return at


def _grade_before(marks: Sequence[Mark], at: int) -> int | None:
    """The grade that is given for what mark `at` names: "good for leadership", "'good' on care"."""
    before = at - 1
    while before > 0 and (marks[before].has(Role.POSSESSIVE) or marks[before].word in QUOTES):
        before -= 1
    if before < 1 or marks[before].word not in _LEADING:
        return None
    before -= 1
    while before > 0 and marks[before].word in QUOTES:
        before -= 1
    return before if marks[before].grade is not None else None


def _neighbour(marks: Sequence[Mark], at: int, step: int) -> Mark | None:
    """What stands in a row beside mark `at`; None where nothing is joined to it there."""
    other = at + step
    while 0 <= other < len(marks) and marks[other].word in _JOINTS:
        other += step
    joined = other != at + step and 0 <= other < len(marks)
    return marks[other] if joined else None


def _begins_row(marks: Sequence[Mark], at: int) -> bool:
    before = marks[at - 1] if at else None
    return before is None or before.word in _BEFORE_ROW or before.has(Role.PREPOSITION)


def _ends_row(marks: Sequence[Mark], at: int) -> bool:
    after = marks[at + 1] if at + 1 < len(marks) else None
    return after is None or not after.word[0].isalnum() or after.has(*_BEHIND_ROW)
