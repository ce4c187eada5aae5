"""Grades and areas that are counted: "one outstanding, for adoption", "good in one, namely A"."""

from __future__ import annotations

from store.parsing.claims.phrases.graded import COUNTS
from store.parsing.claims.phrases.nearby import AMONG, nearest_before
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Sentence

_COUNTED = frozenset({"one", "two", "three", "four", "five", "single", "sole", "lone"})


def is_counted_grade(sentence: Sentence, at: int) -> bool:
    """Whether the grade is counted: "one outstanding, for adoption, and two goods"."""
    before = next(iter(nearest_before(sentence, at, 1)), None)
    return before is not None and before.word in _COUNTED


def is_among(sentence: Sentence, index: int) -> bool:
    """Whether it belongs to "among the outstandings" in "a single good among the outstandings"."""
    near = sentence.marks[index - 2 : index + 3]
    return any(a.word in AMONG and c.grade for a, c in zip(near, near[2:], strict=False))


def names_counted(sentence: Sentence, index: int) -> bool:
    """Whether the areas that were counted follow: "inadequate in one, namely care leavers"."""
    marks = sentence.marks
    if marks[index].word not in (",", ":", "–", "namely") or marks[index - 1].word not in COUNTS:
        return False
    first = index + 1
    while first < len(marks) and marks[first].has(Role.DETERMINER):
        first += 1
    first += marks[first : first + 1] != () and marks[first].word in ("namely", "being")
    return first < len(marks) and marks[first].has(Role.AREA, Role.GROUP)
