"""Those in a council's care, and those who have left it: "children in Kent's care".

They are marked as "Kent's children in care" would be, so that whose they are stays known.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import OWNING, Mark
from store.records import Area

_PEOPLE = frozenset({"children", "young people", "those", "youngsters", "people", "teenagers"}) | {
    *("young adults", "children and young people", "boys and girls", "anyone"),
}
_WHO_ARE = frozenset({"who", "that", "are", "were", "still", "now", "currently", "living"})
_WHO_HAVE = frozenset({"who", "have", "had", "recently", "just", "already", "has"})
_LEFT = frozenset({"left", "leaving", "leave"})
_LONGEST = 5
_SERVED = (" children", " young people", " youngsters", " people")
"""How services are named that are for them: "services for young people"."""


def with_care_of(marks: list[Mark]) -> list[Mark]:
    """The marks, each such group being one mark behind the council whose care it is."""
    for at in range(len(marks) - 1, 0, -1):
        if not marks[at].councils or not _is_care(marks, at + 1):
            continue
        area = _area(marks[at - 1])
        first = None if area is None else _people(marks, at - 1, area)
        if first is None:
            continue
        owner, owns, care = marks[at : at + 3]
        word = "children in care" if area is Area.CARE else "care leavers"
        role = Role.AREA if marks[first].has(Role.SERVICE) else Role.GROUP
        marks = [
            *marks[:first],
            replace(owner, first=marks[first].first),
            replace(owns, word="'s"),
            Mark(care.first, care.last, word, frozenset({role}), area),
            *marks[at + 3 :],
        ]
    return marks


def _is_care(marks: Sequence[Mark], at: int) -> bool:
    """Whether "'s care" stands there, and not "'s care homes"."""
    if [mark.word for mark in marks[at + 1 : at + 2]] != ["care"] or marks[at].word not in OWNING:
        return False
    return not any(mark.plain for mark in marks[at + 2 : at + 3])


def _area(before: Mark) -> Area | None:
    if before.word == "in":
        return Area.CARE
    return Area.CARE_LEAVERS if before.word in _LEFT else None


def _people(marks: Sequence[Mark], at: int, area: Area) -> int | None:
    """Where the people begin of whom a clause up to mark `at` tells, with their number."""
    known = _WHO_ARE if area is Area.CARE else _WHO_HAVE
    first = at - 1
    while first > max(0, at - _LONGEST) and marks[first].word in known:
        first -= 1
    if first < 0:
        return None
    if marks[first].has(Role.SERVICE):
        return first if marks[first].word.endswith(_SERVED) else None
    if marks[first].word not in _PEOPLE:
        return None
    counted = first
    while counted and marks[counted - 1].word.isdecimal():
        counted -= 1
    if counted == first:
        return first
    return counted - 1 if counted and marks[counted - 1].word == "the" else None
