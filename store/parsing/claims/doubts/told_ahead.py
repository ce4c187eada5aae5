"""Grades that inspectors told before they were published: "said that it would be good"."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence
from store.records import Area

_TELLING = frozenset({"said", "say", "told", "informed", "confirmed", "rang", "called", "revealed"})
_SUPPOSING = frozenset({"if", "unless", "without", "otherwise", "next", "had", "should", "until"})
_SUPPOSING |= {"provided", "providing", "long", "best", "worst", "whenever", "any", "mock"}
_HEARERS = frozenset({"was", "were", "been", "be"})


def is_told_ahead(sentence: Sentence, marks: Sequence[Mark]) -> bool:
    """Whether "would be" only puts back what inspectors say: "the final grade would be good".

    `marks` are those from "would be" on, leftwards.
    """
    if marks[0].word != "would be" or not _SUPPOSING.isdisjoint(sentence.words):
        return False
    if len(marks) < 2 or not (marks[1].has(Role.GRADE_NOUN) or marks[1].area is Area.OVERALL):
        return False
    if any(mark.word.split()[-1] in _SUPPOSING for mark in sentence.marks):
        return False
    told = [mark for mark in sentence.marks if not mark.has(Role.ADVERB)]
    for teller, verb, by in zip(told, told[1:], told[2:], strict=False):
        if verb.word not in _TELLING:
            continue
        if teller.has(Role.INSPECTION):
            return True
        heard = verb.word in ("told", "informed") and teller.word in _HEARERS
        if heard and (by.word != "by" or sentence.has(Role.INSPECTION)):
            return True
    return False
