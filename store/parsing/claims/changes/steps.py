"""A grade told by how far it is from the one before: "up a grade from requires improvement"."""

from __future__ import annotations

from itertools import pairwise

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Sentence
from store.records import Change, Grade

_SCALE = (Grade.INADEQUATE, Grade.REQUIRES_IMPROVEMENT, Grade.GOOD, Grade.OUTSTANDING)
_COUNTS = {"a": 1, "one": 1, "single": 1, "two": 2, "three": 3}
_STEPS = frozenset(
    ["grade", "grades", "rating", "ratings", "place", "places", "notch", "notches", "rung", "rungs"]
) | frozenset(
    ["level", "levels", "step", "steps", "category", "categories", "point", "points", "tier"]
)
_STEPS |= {"tiers", "band", "bands", "bracket", "brackets", "mark", "marks", "peg", "pegs"}
_STEPS |= {"division", "divisions", "rank", "ranks", "class", "classes"}
_NUMBERS = frozenset({"one", "two", "three"})
_UP = frozenset({"up", "higher", "better", "upwards", "upward", "above"})
_DOWN = frozenset({"down", "lower", "worse", "downwards", "downward", "below"})
_REACH = 8


def arrival(sentence: Sentence, at: int) -> tuple[Grade, Change] | None:
    """Where a change that set out from the grade at mark `at` ended, by the steps counted.

    None where no steps are counted, where they leave the scale, or where the sentence names
    another grade, which then is the one that was reached.
    """
    grade = sentence.marks[at].grade
    if grade not in _SCALE:
        return None
    if any(Role.GRADE in m.roles and i != at for i, m in enumerate(sentence.marks)):
        return None
    words: list[str] = []
    change = None
    for mark in reversed(sentence.marks[max(0, at - _REACH) : at]):
        said = mark.word.split()
        change = change or _way(said)
        if mark.has(Role.UP, Role.DOWN) and _way(said) is None:
            change = change or (Change.UP if Role.UP in mark.roles else Change.DOWN)
            break
        words = said + words
    words = words[: words.index("from") + 1] if "from" in words else words
    counts = [
        _COUNTS[one]
        for i, one in enumerate(words)
        if one in _COUNTS and _STEPS & {*words[i + 1 : i + 3]}
    ]
    counts += [_COUNTS[a] for a, b in pairwise(words) if b == "from" and a in _NUMBERS]
    count = counts[0] if counts else 0
    if not change or not count:
        return None
    place = _SCALE.index(grade) + (count if change is Change.UP else -count)
    return (_SCALE[place], change) if 0 <= place < len(_SCALE) else None


def _way(said: list[str]) -> Change | None:
    """Whether a word says by itself which way it went: "one notch higher", "up a grade"."""
    if not _UP.isdisjoint(said):
        return Change.UP
    return Change.DOWN if not _DOWN.isdisjoint(said) else None
