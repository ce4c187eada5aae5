"""What a sentence speaks of: the work for children, and the area that it is a part of."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Sequence
from itertools import chain

from store.parsing.lexicon import Role, load
from store.parsing.mentions.marks import Mark, Sentence
from store.parsing.text.patterns import PatternTable
from store.records import Area

_PEOPLE_IN_CHARGE = frozenset({"management", "managers", "governance"})
_TABLES = ("practice", "practice_by_default")


@functools.cache
def _practice(table: str = "practice") -> PatternTable[frozenset[Area]]:
    named: dict[str, list[str]] = load("tones.toml")[table]
    lines = (
        (pattern, frozenset[Area]() if area == "any" else frozenset({Area(area)}))
        for area, patterns in named.items()
        for pattern in patterns
    )
    return PatternTable(lines, frozenset.union)


def is_of_work(sentence: Sentence, words: Sequence[str]) -> bool:
    """Whether a sentence of these `words` speaks of an area, of services or of the work in them."""
    if sentence.has(Role.AREA, Role.GROUP, Role.SERVICE):
        return True
    return next(_practice().find(words), None) is not None


def area(marks: Iterable[Mark], words: Sequence[str]) -> Area | None:
    """The one area that `marks` name, or else their `words` by work that is done in it alone."""
    named = {mark.area for mark in marks if mark.area and mark.word not in _PEOPLE_IN_CHARGE}
    named.discard(Area.OVERALL)
    for table in _TABLES:
        named = named or {one for _, _, areas in _practice(table).find(words) for one in areas}
    return named.pop() if len(named) == 1 else None


def places(marks: Iterable[Mark], words: Sequence[str]) -> list[tuple[int, int, Area]]:
    """From where to where something stands that tells of one area, in order."""
    named = ((m.first, m.last, m.area) for m in marks if m.area and m.area is not Area.OVERALL)
    done = (
        (first, last, area)
        for table in _TABLES
        for first, last, areas in _practice(table).find(words)
        for area in areas
        if len(areas) == 1
    )
    return sorted(chain(named, done))
