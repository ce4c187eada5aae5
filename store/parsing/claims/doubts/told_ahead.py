"""Grades that inspectors told before they were published: "said that it would be good"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence
from store.records import Area

_TELLING = frozenset({"said", "say", "told", "informed", "confirmed", "rang", "called", "revealed"})
_SUPPOSING = frozenset({"if", "unless", "without", "otherwise", "next", "had", "should", "until"})
_HEARERS = frozenset({"was", "were", "been", "be"})


def is_told_ahead(sentence: Sentence, marks: Sequence[Mark]) -> bool:
    """Whether "would be" only puts back what inspectors say: "the final grade would be good".

    `marks` are those from "would be" on, leftwards.
    """
    if marks[0].word != "would be" or not _SUPPOSING.isdisjoint(sentence.words):
        return False
    if len(marks) < 2 or not (marks[1].has(Role.GRADE_NOUN) or marks[1].area is Area.OVERALL):
        return False
    told = pairwise(m for m in sentence.marks if not m.has(Role.ADVERB))
    return any(
        b.word in _TELLING
        and (a.has(Role.INSPECTION) or (b.word in ("told", "informed") and a.word in _HEARERS))
        for a, b in told
    )
