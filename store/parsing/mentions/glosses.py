"""What leads from areas without names to their names: "the others, that is to say A and B"."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import OF_AREA, Mark

GLOSSING = frozenset({"namely", "that", "which", "being", "viz"})
"""Without one of these words nothing leads to the names but a sign."""
_GLOSSES = (
    *(["that", "is", "to", "say"], ["that", "is"], ["that", "means"], ["namely"], ["viz"]),
    *(["which", "are"], ["which", "were"], ["which", "is"], ["which", "was"]),
    *(["these", "being"], ["those", "being"], ["being"]),
)
_SIGNS = frozenset({",", "(", "–", "-", ":"})
_BEFORE_NAMES = (Role.DETERMINER, Role.POSSESSIVE, Role.PREPOSITION)
_LOOKING = frozenset({"inspected", "examined", "judged", "assessed", "graded", "considered"}) | {
    *("scored", "covered", "measured", "rated", "inspectors judged", "ofsted judged"),
}
_LEFT_OUT = frozenset({"but", "bar", "except", "save", "barring", "exception"})
_SUBJECTS = (Role.COPULA, Role.INSPECTION, Role.PRONOUN, Role.DETERMINER)
_NEAR = 4


def with_gloss(marks: list[Mark], sets: Sequence[int]) -> list[Mark]:
    """The marks, with what stands between the areas at `sets` and their names as one sign.

    So is a clause that only says that they were judged: "the areas that are looked at (A and B)".
    What names an exception is left as it is: "all but one area, namely A".
    """
    for at in reversed(sets):
        near = {word for mark in marks[max(0, at - _NEAR) : at + 1] for word in mark.word.split()}
        if _LEFT_OUT & near:
            continue
        sign = at + 1 + _clause(marks, at + 1)
        if sign >= len(marks) or marks[sign].word not in _SIGNS:
            continue
        behind = sign + 1 + _gloss(marks, sign + 1)
        if (behind == sign + 1 and sign == at + 1) or not _names(marks, behind):
            continue
        own = replace(marks[at], last=marks[sign].first)
        opening = replace(marks[sign], last=marks[behind].first)
        marks = [*marks[:at], own, opening, *marks[behind:]]
    return marks


def _clause(marks: Sequence[Mark], first: int) -> int:
    """How many marks a clause on looking at them has: 4 in "that are looked at"."""
    if [m.word in ("that", "which") for m in marks[first : first + 1]] != [True]:
        return 0
    verb = first + 1
    while verb < len(marks) and marks[verb].has(*_SUBJECTS):
        verb += 1
    said = [mark.word for mark in marks[verb : verb + 2]]
    if verb == first + 1 or not said:
        return 0
    if said[0] in _LOOKING:
        return verb + 1 - first
    return verb + 2 - first if said in (["looked", "at"], ["look", "at"], ["looks", "at"]) else 0


def _gloss(marks: Sequence[Mark], first: int) -> int:
    words = [mark.word for mark in marks[first : first + 4]]
    return next((len(gloss) for gloss in _GLOSSES if words[: len(gloss)] == gloss), 0)


def _names(marks: Sequence[Mark], first: int) -> bool:
    """Whether areas are named from mark `first` on."""
    while first < len(marks) and marks[first].has(*_BEFORE_NAMES) and not marks[first].area:
        first += 1
    return first < len(marks) and marks[first].any(OF_AREA)
