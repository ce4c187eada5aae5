"""The same area of another council: "Kent's leadership was good, and that of Essex inadequate"."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import OF_AREA, OWNING, Mark, Sentence
from store.parsing.mentions.parentheses import parentheses

_POINTING = frozenset({"those", "that", "those of", "that of"})
_PLACING = frozenset({"in", "of", "at", "for", "across"})
_OF = frozenset({Role.PREPOSITION})
_TOLD = frozenset({Role.COPULA, Role.GIVE, Role.RATE, Role.AS, Role.GRADE})


def with_counterparts(sentence: Sentence) -> Sentence:
    """The sentence of two councils, with "those in Essex" as the area that it told of before.

    That is the only area that it names before, as one of another council, and more is told of it.
    """
    marks = sentence.marks
    if _POINTING.isdisjoint(sentence.words) or sentence.roles.isdisjoint(OF_AREA):
        return sentence
    first, *others = [at for at, mark in enumerate(marks) if mark.any(OF_AREA)]
    for at in range(first + 1, min([*others, len(marks)])):
        if marks[at].word in _POINTING:
            parted = (*marks[:at], *_parted(marks[at], marks[first]), *marks[at + 1 :])
            if _is_owned(parted, first) and _is_told(parted, at):
                return replace(sentence, marks=parted, between=parentheses(parted))
    return sentence


def _parted(pointing: Mark, meant: Mark) -> tuple[Mark, ...]:
    """Its words one by one, the first of which means the area at the mark `meant`."""
    own = replace(pointing, last=pointing.first + 1, roles=meant.roles, area=meant.area)
    if own.last == pointing.last:
        return (own,)
    return own, Mark(own.last, pointing.last, "of", _OF)


def _is_told(marks: Sequence[Mark], index: int) -> bool:
    """Whether a verb or a grade stands behind the council in which it is."""
    following = marks[index + 3 : index + 5]
    graded = any(mark.grade for mark in following)
    return _has_place(marks, index) and (graded or any(m.any(_TOLD) for m in following[:1]))


def _has_place(marks: Sequence[Mark], index: int) -> bool:
    """Whether the council stands behind it in which it is: "adoption *in Kent*"."""
    placed = [mark.word for mark in marks[index + 1 : index + 2]]
    named = any(mark.councils for mark in marks[index + 2 : index + 3])
    return named and not _PLACING.isdisjoint(placed)


def _is_owned(marks: Sequence[Mark], index: int) -> bool:
    """Whether a council is told to have it: "Kent's adoption", "adoption in Kent"."""
    first = index
    while first > 1 and marks[first - 1].has(Role.DETERMINER):
        first -= 1
    owned = first > 1 and marks[first - 1].word in OWNING and bool(marks[first - 2].councils)
    return owned or _has_place(marks, index)
