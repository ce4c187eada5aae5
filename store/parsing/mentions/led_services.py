"""Leadership of services that are somebody's: "the leadership of Kent's own services"."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import OWNING, Mark
from store.records import Area

_LEADERSHIP = "leadership of"
_OWNERS = (Role.COUNCIL, Role.BODY, Role.DETERMINER, Role.POSSESSIVE)
_BEFORE = (Role.CONJUNCTION, Role.RATE, Role.FIND, Role.PREPOSITION)
_AREA = frozenset({Role.AREA})
_OF = frozenset({Role.PREPOSITION})
_LONGEST = 6


def with_leadership(marks: Sequence[Mark]) -> list[Mark]:
    """The marks, "leadership of" being the area and an "of" where somebody's services follow.

    The leadership of a council alone can be that of its politicians, and "his leadership" is no
    judgement.
    """
    found: list[Mark] = []
    for at, mark in enumerate(marks):
        told = at == 0 or marks[at - 1].has(*_BEFORE) or not marks[at - 1].word[0].isalnum()
        if told and mark.word == _LEADERSHIP and _are_services(marks[at + 1 : at + _LONGEST]):
            last = mark.last - 1
            found.append(Mark(mark.first, last, "leadership", _AREA, Area.LEADERS))
            found.append(Mark(last, mark.last, "of", _OF))
        else:
            found.append(mark)
    return found


def _are_services(following: Sequence[Mark]) -> bool:
    """Whether services follow, with nothing but their owner before them."""
    for mark in following:
        if mark.has(Role.SERVICE):
            return True
        if not (mark.has(*_OWNERS) or mark.word in OWNING):
            return False
    return False
