"""Which areas are meant by names that stand together: two of them, or the one that joins two."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from msgspec import Struct

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Sentence
from store.records import Area

_HALVES = (Area.CARE, Area.CARE_LEAVERS)
_PAIR = frozenset(_HALVES)
_JOINING = (["and"], ["or"], ["&"], ["/"])
_EACH = frozenset({"each", "both"})
_COUNTS = {"two": 2, "three": 3, "four": 4, "five": 5}
_WITH_WHOLE = 4
"""So many judgements are three areas and the whole, or four areas without it."""
_NEAR = 6
_BEHIND = 3
_PASSED = frozenset({Role.DETERMINER, Role.POSSESSIVE, Role.PREPOSITION})


class _Name(Struct, frozen=True, gc=False):
    """An area by the marks that name it, the `first` and the `last`, and the `halves` it joins."""

    area: Area
    first: int
    last: int
    halves: tuple[Area, ...] = _HALVES


def named_areas(sentence: Sentence, found: Sequence[int]) -> tuple[Area, ...]:
    """The areas of the marks `found`, which are named together.

    In "A, children in care and care leavers" the "and" is that of the list, so that two areas are
    meant; in "A, and children in care and care leavers" it is that of the one joint judgement,
    unless "each" or "both" parts the two, or the areas are counted.
    """
    names = _names(sentence, found)
    areas = [name.area for name in names]
    if areas and areas[-1] is Area.CARE_AND_CARE_LEAVERS and _are_two(sentence, names):
        areas[-1:] = names[-1].halves
    return tuple(dict.fromkeys(areas))


def _names(sentence: Sentence, found: Sequence[int]) -> list[_Name]:
    """The names at those marks, "children in care" and "care leavers" as one if "and" joins them.

    Not so where a noun or preposition is said again: "for those in care and for care leavers".
    """
    names: list[_Name] = []
    for index in found:
        area = sentence.marks[index].area
        if area is None:
            continue
        if names and {names[-1].area, area} == _PAIR and _joins(sentence, names[-1].last, index):
            joint, halves = Area.CARE_AND_CARE_LEAVERS, (names[-1].area, area)
            names[-1] = _Name(joint, names[-1].first, index, halves)
        else:
            names.append(_Name(area, index, index))
    return names


def _joins(sentence: Sentence, first: int, last: int) -> bool:
    between = sentence.marks[first + 1 : last]
    told = [m.word for m in between if not (m.has(Role.POSSESSIVE) or m.word.isdecimal())]
    return told in _JOINING


def _are_two(sentence: Sentence, names: Sequence[_Name]) -> bool:
    """Whether the joint name, the last of `names`, is that of two areas here."""
    marks, joint = sentence.marks, names[-1]
    if sentence.has(Role.AREA_SET):
        counts, overall = _counts(sentence, names), Area.OVERALL in {name.area for name in names}
        one, two = len(names), len(names) + 1
        if one in counts and two not in counts:
            return False
        if two in counts and one not in counts and (overall or two != _WITH_WHOLE):
            return True
    gap = {m.word for m in marks[names[-2].last + 1 : joint.first]} if len(names) > 1 else set()
    parted = [m.word for m in marks[joint.last + 1 : joint.last + 4]]
    if _EACH & {*parted} and "," not in parted and "and" not in gap:
        return True
    if len(names) == 1:
        return _opens_with_both(sentence, joint.first)
    listed = "," in gap and not gap & {"and", "as well as"}
    return listed and "experience" not in marks[joint.first].word


def _opens_with_both(sentence: Sentence, first: int) -> bool:
    """Whether it is as in "both children in care and care leavers"."""
    index = first - 1
    while index > 0 and sentence.marks[index].any(_PASSED) and sentence.marks[index].word != "both":
        index -= 1
    return index >= 0 and sentence.marks[index].word == "both"


def _counts(sentence: Sentence, names: Sequence[_Name]) -> set[int]:
    """How many areas there are said to be right before the names, or right behind them."""
    first, last = names[0].first, names[-1].last
    before = list(sentence.marks[max(0, first - _NEAR) : first])
    for index in range(len(before) - 1, -1, -1):
        if before[index].grade or before[index].area:
            before = before[index + 1 :]
            break
    said = [*before, *sentence.marks[last + 1 : last + 1 + _BEHIND]]
    counted = [
        word
        for mark, following in pairwise([*said, None])
        if mark and (mark.has(Role.AREA_SET) or (following and following.has(Role.AREA_SET)))
        for word in mark.word.split()
    ]
    return {_COUNTS[word] for word in counted if word in _COUNTS}
