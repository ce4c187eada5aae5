"""The "overall" that sums up one area, and is not the judgement of that name."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark
from store.records import Area

EFFECTIVENESS = frozenset({"overall effectiveness", "the overall effectiveness"})
_VERBAL = (Role.COPULA, Role.RATE, Role.SAME, Role.UP, Role.DOWN)
_BEFORE_AREA = (Role.DETERMINER, Role.POSSESSIVE, Role.SERVICE, Role.PREPOSITION)
_ADVERB = frozenset({Role.ADVERB})
_RATING = frozenset({Role.GRADE_NOUN})


def with_summing_up(marks: list[Mark], overall: Sequence[int]) -> list[Mark]:
    """The marks, "overall" being an adverb in "adoption overall was" and "Overall, adoption was".

    `overall` are the marks that begin with that word. Where two areas follow it may head the list.
    """
    found = list(marks)
    for at in overall:
        if marks[at].word == "overall" and (_is_behind(marks, at) or _is_ahead(marks, at)):
            found[at] = replace(marks[at], roles=_ADVERB, area=None)
        elif marks[at].word in EFFECTIVENESS and _is_of_front(marks, at):
            found[at] = replace(marks[at], roles=_RATING, area=None)
    return found


def _is_behind(marks: Sequence[Mark], at: int) -> bool:
    """Whether it stands directly behind an area that goes on to be the subject, or is joined."""
    following = marks[at + 1 : at + 2]
    goes_on = any(m.has(*_VERBAL, Role.CONJUNCTION) or m.word == "also" for m in following)
    return at > 0 and goes_on and _is_part(marks[at - 1])


def _is_of_front(marks: Sequence[Mark], at: int) -> bool:
    """Whether it is that of the area in front: "For adoption, overall effectiveness was"."""
    front = at - 1 - (at > 1 and marks[at - 1].has(Role.DETERMINER))
    if front < 1 or marks[front].word != "," or not _is_part(marks[front - 1]):
        return False
    led = marks[: front - 1]
    return (
        bool(led)
        and led[0].word in ("for", "in", "on")
        and all(mark.has(*_BEFORE_AREA) for mark in led)
    )


def _is_ahead(marks: Sequence[Mark], at: int) -> bool:
    """Whether it opens a sentence whose subject is one area."""
    if at or not marks[1:2] or marks[1].word != ",":
        return False
    subject = 2
    while subject < len(marks) and marks[subject].has(*_BEFORE_AREA):
        subject += 1
    told = marks[subject : subject + 2]
    return len(told) > 1 and _is_part(told[0]) and told[1].has(*_VERBAL)


def _is_part(mark: Mark) -> bool:
    return mark.has(Role.AREA, Role.GROUP) and mark.area is not Area.OVERALL
