"""Councils picked from a row that a sentence names: "Kent, Surrey and Hull, the last of them"."""

from __future__ import annotations

from collections.abc import Sequence

from store.councils import Council
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence

_NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5}
_FRONT = {"first": 1, "former": 1}
_ORDER = {"second": 1, "third": 2, "fourth": 3}
_END = frozenset({"last", "latter"})
_THEM = frozenset({"them", "these", "those", "which", "whom"})
_JOINTS = frozenset({",", "and", "or"})
_BESIDE = frozenset({"neighbouring", "nearby", "both"})
_BOUNDARIES = frozenset({",", ";", ":", "–", "and", "but"})
_SHORTEST = 3
"""So many marks at least tell the grade of an area: "adoption", "is", "good"."""
_FINITE = (Role.COPULA, Role.RATE, Role.GRADE)


def picked(sentence: Sentence, index: int, row: Sequence[Council]) -> tuple[Mark, int] | None:
    """The mark that picks some of the councils of `row` from mark `index` on, and the mark after.

    So do "the first two of them inadequate" and "the second was rated good"; None where nothing is
    told of them, so that "the first" is something else.
    """
    if len(row) < 2 or not index:
        return None
    before = sentence.marks[index - 1]
    if before.word not in _BOUNDARIES and not before.has(Role.RATE, Role.FIND):
        return None
    words = [word for mark in sentence.marks[index : index + 5] for word in mark.word.split()]
    found = _selected(words, row)
    if found is None:
        return None
    councils, length = found
    if words[length : length + 1] == ["of"] and words[length + 1] in _THEM:
        length += 2
    after = marks_for(sentence.marks, index, length)
    if after is None or not any(m.has(*_FINITE) for m in sentence.marks[after : after + 1]):
        return None
    return mark_of(sentence, index, after, councils, Role.PRONOUN), after


def row_before(marks: Sequence[Mark]) -> tuple[Council, ...]:
    """The councils that are named last among `marks`, in a row: "Kent, Surrey and Hull"."""
    found: list[Council] = []
    for mark in reversed(marks):
        if len(mark.councils) == 1 and not mark.has(Role.PRONOUN):
            found.insert(0, mark.councils[0])
        elif found and not (mark.word in _JOINTS or mark.word in _BESIDE):
            break
    return tuple(dict.fromkeys(found))


def _selected(
    words: Sequence[str], row: Sequence[Council]
) -> tuple[tuple[Council, ...], int] | None:
    """Which of `row` the first of `words` mean, and how many words say so."""
    opening, place, number = (*words, "", "", "")[:3]
    if opening in ("both", "all", "each"):
        count = _NUMBERS.get(place) if opening == "all" else None
        fits = count in (None, len(row)) and (opening != "both" or len(row) == 2)
        counted = opening == "all" and count is not None
        of_them = place == "of" or (opening == "both" and len(row) == 2)
        return (tuple(row), 1 + counted) if fits and (counted or of_them) else None
    if opening != "the":
        return None
    count = _NUMBERS.get(number, 1)
    length = 2 + (number in _NUMBERS)
    if count >= len(row) or (place in ("former", "latter") and len(row) != count + 1):
        return None
    if place in _FRONT:
        return tuple(row[:count]), length
    if place in _END:
        return tuple(row[-count:]), length
    at = _ORDER.get(place, len(row))
    return ((row[at],), 2) if at < len(row) else None


def mark_of(
    sentence: Sentence, index: int, after: int, councils: tuple[Council, ...], *roles: Role
) -> Mark:
    """The mark for several `councils` in the place of those from `index` to before `after`."""
    first, last = sentence.marks[index].first, sentence.marks[after - 1].last
    word = " ".join(mark.word for mark in sentence.marks[index:after])
    own = frozenset({Role.COUNCIL, Role.SEVERAL, *roles})
    return Mark(first, last, word, own, councils=councils)


def marks_for(marks: Sequence[Mark], index: int, words: int) -> int | None:
    """The mark after so many words from mark `index` on; None within a mark."""
    while words > 0 and index < len(marks):
        words -= len(marks[index].word.split())
        index += 1
    return index if words == 0 else None


def is_place_behind(marks: Sequence[Mark], index: int, after: int) -> bool:
    """Whether an area is graded there, so that councils are meant: "leadership is good in both"."""
    if index < _SHORTEST or marks[index - 1].word not in ("in", "at"):
        return False
    if any(mark.word[0].isalnum() for mark in marks[after : after + 1]):
        return False
    areas = [mark for mark in marks[:index] if mark.has(Role.AREA, Role.GROUP)]
    return len(areas) == 1 and any(mark.grade for mark in marks[index - 3 : index])
