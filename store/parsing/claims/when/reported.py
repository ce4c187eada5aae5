"""Reported speech, in which a past tense is put back though it tells of the present."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from store.parsing.claims.phrases.nearby import next_after
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence

_SAYING = frozenset({"told", "tell", "tells", "telling", "reported"}) | {
    *("reports", "informed", "noted", "explained", "announced", "confirmed", "advised"),
    *("stated", "added", "highlighted", "heard", "emerged", "word", "news", "revealed"),
    *("learned", "learnt"),
}
_TOLD = frozenset({"told", "informed"})


def is_told(sentence: Sentence, put_back: int, at: int) -> bool:
    """Whether "had" at mark `put_back` is only a past tense put back: "said that it had been".

    So it is in "the gist was that", "were glad that" and "had got a good, she pointed out".
    """
    before = sentence.marks[:put_back]
    if any(mark.has(Role.FIND, Role.VERDICT) or mark.word in _SAYING for mark in before):
        return True
    for index in range(2, put_back):
        if before[index].word == "that":
            predicate = before[index - 1].plain and before[index - 2].has(Role.COPULA)
            if predicate or before[index - 1].has(Role.COPULA):
                return True
    ahead = sentence.marks[next_after(sentence, at) :][:3]
    return [m.word in (",", "she", "he") for m in ahead] == [True, True, False]


def is_told_us(before: Sequence[Mark]) -> bool:
    """Whether inspectors say it, so that it is so now: "Ofsted said that we were good"."""
    said = (a.has(Role.INSPECTION) and b.has(Role.FIND, Role.VERDICT) for a, b in pairwise(before))
    return any(said)


def are_told(sentence: Sentence, at: int) -> bool:
    """Whether it is what was said to those who have it: "we were told that we were good"."""
    said = [mark for mark in sentence.marks[max(0, at - 6) : at] if mark.word != "that"]
    return any(
        told.word in _TOLD and was.has(Role.COPULA) and who.has(Role.PRONOUN)
        for was, told, who in zip(said, said[1:], said[2:], strict=False)
    )
