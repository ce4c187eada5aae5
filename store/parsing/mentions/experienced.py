"""What people have or get, which is judged: "children in care have experiences that are"."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import OF_AREA, OWNING, Mark
from store.records import Area

EXPERIENCED = frozenset({"experience", "experiences", "service", "services"})
_NOUNS = EXPERIENCED | {"a service", "the service", "the services", "department"}
_RELATIVES = frozenset({"that", "which"})
_HAVING = frozenset(
    {"have", "had", "has", "enjoy", "enjoyed", "use", "using", "in", "by", "with"}
) | {
    *("served", "depend", "rely", "on", "receipt", "of", "are", "were", "a", "an", "still"),
}
_HAD = (Role.GIVE, Role.COPULA, Role.FIND, Role.RATE, Role.AS, Role.ADVERB)
SOME = frozenset({"some", "most", "many", "few", "half", "several", "more", "fewer", "not"})
"""What makes those behind it no area: "most care leavers have experiences that are good"."""
_WHOLE = frozenset({Area.LEADERS, Area.OVERALL})
_LONGEST = 9


def with_experienced(marks: list[Mark]) -> list[Mark]:
    """The marks, each group with the service that it is said to get being one mark of its area.

    So is "care leavers'" with its noun left out: "care leavers' are outstanding".
    """
    found: list[Mark] = []
    done = 0
    for at, mark in enumerate(marks):
        if at < done:
            continue
        if mark.any(OF_AREA) and mark.area not in _WHOLE and (last := _end(marks, at)):
            mark = replace(mark, last=marks[last].last, roles=frozenset({Role.AREA}))
            done = last + 1
        found.append(mark)
    return found


def _end(marks: Sequence[Mark], people: int) -> int:
    """The mark up to which it is told what those at mark `people` get, to be judged; 0 if none."""
    if people and not SOME.isdisjoint(marks[people - 1].word.split()):
        return 0
    following = marks[people + 1 : people + 3]
    if len(following) == 2 and following[0].word in OWNING and following[1].has(Role.COPULA):
        quoted = sum(mark.word == "'" for mark in marks[:people]) % 2
        return 0 if quoted else people + 1
    for at in range(people + 1, min(len(marks) - 2, people + _LONGEST)):
        mark = marks[at]
        if mark.word in _NOUNS and at > people + 1:
            judged = marks[at + 2].grade or marks[at + 2].has(Role.COPULA)
            return at + 1 if judged and marks[at + 1].word in _RELATIVES else 0
        if not (mark.word in _HAVING or mark.has(*_HAD)) or mark.has(Role.NEGATION, Role.AIM):
            return 0
    return 0
