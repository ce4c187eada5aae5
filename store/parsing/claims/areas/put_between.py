"""Clauses that are put in before a grade, or hold it: "leaders, good since 2019, are"."""

from __future__ import annotations

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Sentence


def is_told_aside(sentence: Sentence, index: int, at: int) -> bool:
    """Whether what is taken has its grade in a clause put in: "Leaders, good since 2019, are"."""
    named = sentence.marks[index].has(Role.AREA, Role.GROUP)
    return named and any(first == index + 1 and at >= last for first, last in sentence.between)


def rest_of_aside(sentence: Sentence, at: int) -> frozenset[int]:
    """The rest of a clause put in between that the grade closes: ", long known and rated good,"."""
    if not sentence.between:
        return frozenset()
    marks = sentence.marks
    span = next((one for one in sentence.between if one[0] <= at < one[1]), None)
    if span is None or at < 2 or not marks[at - 1].has(Role.RATE):
        return frozenset()
    joined = marks[at - 2].word == "and" and marks[span[0] + 1].word not in (
        "which",
        "who",
        "whose",
    )
    return frozenset(range(*span)) if joined else frozenset()
