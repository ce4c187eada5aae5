"""What a sentence speaks of: the work for children, and the area that it is a part of."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Sequence

from store.parsing.lexicon import Role, load
from store.parsing.mentions.marks import Mark, Sentence
from store.parsing.text.patterns import PatternTable
from store.parsing.text.tokens import Token
from store.records import Area

_PEOPLE_IN_CHARGE = frozenset({"management", "managers", "governance"})


@functools.cache
def _practice(table: str = "practice") -> PatternTable[frozenset[Area]]:
    named: dict[str, list[str]] = load("tones.toml")[table]
    lines = (
        (pattern, frozenset[Area]() if area == "any" else frozenset({Area(area)}))
        for area, patterns in named.items()
        for pattern in patterns
    )
    return PatternTable(lines, frozenset.union)


def is_of_work(sentence: Sentence) -> bool:
    """Whether a sentence speaks of an area, of services or of the work in them."""
    if sentence.has(Role.AREA, Role.GROUP, Role.SERVICE):
        return True
    return next(_practice().find(sentence.tokens), None) is not None


def area(sentence: Sentence) -> Area | None:
    """The one area that a sentence names, by its name or by work that is done in it alone."""
    return area_of(sentence.marks, sentence.tokens)


def area_of(marks: Iterable[Mark], tokens: Sequence[Token]) -> Area | None:
    """The one area that is named by `marks`, or by the work of which their `tokens` speak."""
    named = {mark.area for mark in marks if mark.area and mark.word not in _PEOPLE_IN_CHARGE}
    named.discard(Area.OVERALL)
    for table in ("practice", "practice_by_default"):
        named = named or {one for _, _, areas in _practice(table).find(tokens) for one in areas}
    return named.pop() if len(named) == 1 else None
