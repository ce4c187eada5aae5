"""Councils that share a county: "both halves of Northamptonshire", "the two Sussex councils"."""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence, Set

from store.councils import Council, council_by_name
from store.parsing.lexicon import load
from store.parsing.mentions.marks import Mark

COUNCILS = frozenset({"councils", "authorities", "boroughs", "counties", "cities", "departments"})
"""What several councils are called."""
KINDS = frozenset({"local", "neighbouring", "new", "unitary", "london", "county", "of"})
"""What can stand before that."""
_IN_COUNTY = COUNCILS | KINDS | {"in", "the", "two"}
_HALVES = frozenset({"halves", "parts", "sides"})
_TAKING = frozenset({"replaced", "replace", "succeeded", "place", "over", "share", "cover"})
_TAKING |= {"serve", "followed", "inherited", "made", "make", "born", "created", "formed", "carved"}
_CLAUSE = frozenset({"that", "which", "out", "from"})
_IN_CLAUSE = frozenset({"that", "which", "took", "have", "take", "taken", "from", "out", "up"})
_IN_CLAUSE |= {
    "were",
    "was",
    "now",
    "between",
    "them",
    "old",
    "former",
    "abolished",
    "what",
    "out of",
}
_AFTER_HALVES = frozenset({"of", "the", "county"})
_REACH = 11


def parted_from(council: Council) -> Council | None:
    """The county council that `council` and another took over from; None where that is not so."""
    for county, parts in _halves().items():
        before = council_by_name(county) if council in parts else None
        if before and before.end is not None:
            return before
    return None


def is_shared(mark: Mark) -> bool:
    """Whether `mark` begins with the name of a county that several councils share."""
    return bool(_county(mark))


def may_share(words: frozenset[str]) -> bool:
    """Whether the name of a county that several councils share is among `words`."""
    return not words.isdisjoint(_halves())


def divided(marks: Sequence[Mark], index: int) -> tuple[int, tuple[Council, ...]] | None:
    """The councils that are meant from mark `index` on, and the mark after what means them.

    That is by "both halves of Northamptonshire", "the two councils in it" and the like.
    """
    if county := _county(marks[index]):
        owned = [mark.word for mark in marks[index + 1 : index + 3]] == ["'s", "two"]
        noun = _after_kinds(marks, index + 3) if owned else None
        return (noun, _halves()[county]) if noun else None
    if marks[index].word == "the" and index + 1 < len(marks) and marks[index + 1].word[:3] != "two":
        return None
    said = words_from(marks, index)
    if said[0] != "both" and said[:2] != ["the", "two"]:
        return None
    last = min(len(marks), index + _REACH)
    at = next((i for i in range(index + 1, last) if _county(marks[i])), None)
    if at is None:
        return None
    between = {word for mark in marks[index + 1 : at] for word in mark.word.split()}
    after = at + 1
    parted = bool(between & _HALVES) and between <= _HALVES | _AFTER_HALVES
    if between == {"of"} and [m.word for m in marks[after : after + 1]] == ["'s"]:
        noun = _after_kinds(marks, after + 1)
        parted, after = noun is not None, noun or after
    parted = parted or _took_over(between)
    if not parted and between <= KINDS | {"two"} and (noun := _after_kinds(marks, after)):
        parted, after = True, noun
    parted = parted or (bool(between & COUNCILS) and between <= _IN_COUNTY)
    if not parted:
        return None
    return after, _halves()[_county(marks[at])]


def _took_over(between: Set[str]) -> bool:
    """Whether it is as in "the two authorities that took the place of Northamptonshire"."""
    if not between & COUNCILS or between.isdisjoint(_TAKING) or between.isdisjoint(_CLAUSE):
        return False
    return between <= _IN_COUNTY | _TAKING | _IN_CLAUSE


def _after_kinds(marks: Sequence[Mark], index: int) -> int | None:
    """The mark after "new unitary councils" at mark `index`; None where no such noun stands."""
    while index < len(marks):
        words = {*marks[index].word.split()}
        if words & COUNCILS and words <= COUNCILS | KINDS:
            return index + 1
        if not words <= KINDS:
            return None
        index += 1
    return None


def words_from(marks: Sequence[Mark], index: int) -> list[str]:
    """The words of mark `index` and the few after it."""
    return [word for mark in marks[index : index + 8] for word in mark.word.split()]


def _county(mark: Mark) -> str:
    word = mark.word.partition(" ")[0]
    return word if word in _halves() else ""


@functools.cache
def _halves() -> Mapping[str, tuple[Council, ...]]:
    """The councils that share a county, by its name."""
    shared = load("places.toml")["halves"]
    return {
        county: tuple(one for name in names if (one := council_by_name(name)))
        for county, names in shared.items()
    }
