"""An area with what a council does for it: "the help and protection that the district offers"."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import OF_AREA, Mark
from store.parsing.mentions.offered_by import GRADED

OFFERING = frozenset({"offers", "offer", "offered", "provides", "provide", "provided"}) | {
    *("gives", "gave", "runs", "ran", "delivers", "delivered"),
}
"""One of these words every such clause ends with."""
_RELATIVES = frozenset({"that", "which"})
_WHO = (Role.BODY, Role.SERVICE)
_THEY = frozenset({"it", "they", "we"})


def with_offered(marks: list[Mark]) -> list[Mark]:
    """The marks, each area and the clause on who offers it being one mark.

    Not where that clause goes on to what is offered to those named: "leavers that it offers a
    flat"; nor where it is people who are named alone.
    """
    found: list[Mark] = []
    for at, mark in enumerate(marks):
        first = _area_before(found) if mark.word in OFFERING else None
        if first is not None and _ends(marks[at + 1 : at + 2]):
            found[first:] = [replace(found[first], last=mark.last)]
        else:
            found.append(mark)
    return found


def _area_before(before: Sequence[Mark]) -> int | None:
    """The area that a clause of the council, just begun, describes."""
    if not before or not (before[-1].has(*_WHO) or before[-1].word in _THEY):
        return None
    if before[-1].councils:
        return None
    at = len(before) - 2
    at -= at > 0 and before[at].word in _RELATIVES
    area = at >= 0 and before[at].any(OF_AREA) and not before[at].has(Role.GROUP)
    return at if area else None


def _ends(following: Sequence[Mark]) -> bool:
    return all(mark.has(*GRADED) or not mark.word[0].isalnum() for mark in following)
