"""All areas, told by the first and the last of them: "every area was good, from A to B"."""

from __future__ import annotations

from store.parsing.claims.areas.sets import Extent, extent
from store.parsing.claims.phrases.graded import Target, TargetKind
from store.parsing.claims.phrases.meant import named_areas
from store.parsing.claims.phrases.together import areas_after
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Sentence
from store.parsing.text.tokens import QUOTES

_BEFORE = QUOTES | {",", "–", "-", ":", "(", "right", "ranging", "all", "everything", "whether"}
_TO = frozenset({"to", "through"})


def ranged(sentence: Sentence, at: int, every: Target) -> Target | None:
    """The areas of a range that tells what the set `every` is, which has the grade at mark `at`.

    It stands behind both, or opens the sentence. None where something else than areas is at one
    of its ends.
    """
    if "from" not in sentence.words or extent(sentence, every.first) is not Extent.ALL:
        return None
    marks = sentence.marks
    opening = marks[0].has(Role.CONJUNCTION)
    if marks[opening].word == "from":
        return _range(sentence, opening)
    first = max(at + 1, every.last)
    while first < len(marks) and marks[first].word in _BEFORE:
        first += 1
    return _range(sentence, first) if marks[first : first + 1] else None


def _range(sentence: Sentence, opening: int) -> Target | None:
    """The areas from mark `opening`, a "from", to the last behind "to"; None if it is no range."""
    marks = sentence.marks
    if marks[opening].word != "from":
        return None
    first = _area_from(sentence, opening + 1)
    if first is None:
        return None
    found = areas_after(sentence, first)
    if any(marks[i].word == "to" for i in range(first, found.last)):
        return found
    joint = found.last
    while joint < len(marks) and marks[joint].word in _TO:
        joint += 1
    last = _area_from(sentence, joint) if joint > found.last else None
    if last is None:
        return None
    end = areas_after(sentence, last)
    named = [i for i in range(first, end.last) if marks[i].has(Role.AREA, Role.GROUP)]
    return Target(TargetKind.AREAS, first, end.last, named_areas(sentence, named))


def _area_from(sentence: Sentence, first: int) -> int | None:
    """The area at mark `first`, or behind an article or "the help for" there."""
    marks = sentence.marks
    while first < len(marks) and marks[first].has(Role.DETERMINER, Role.POSSESSIVE):
        first += 1
    named = first < len(marks) and marks[first].has(Role.AREA, Role.GROUP)
    return first if named else None
