"""Grades of parts that go on from one that is told as history: "Leadership was inadequate too"."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import pairwise

from store.parsing.assembly.told import NEW
from store.parsing.claims.discourse.claim import Claim
from store.parsing.claims.discourse.voicing import is_past
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Sentence

_NEAR = 2
"""So many sentences on, one of them on something else, the same inspection is still told of."""


def going_on(
    sentences: Sequence[Sentence], claims: Sequence[Claim], fresh: Collection[int]
) -> frozenset[int]:
    """The claims, by index, on parts whose grades go on from an earlier inspection told before.

    They have no time of their own and are told in the past, right behind a grade of the services
    as a whole that has a date or is an earlier one, or behind others of its parts.
    `fresh` is where the sentences begin that go on from news.
    """
    numbers = {sentence.start: number for number, sentence in enumerate(sentences)}
    found: set[int] = set()
    for index, claim in enumerate(claims[1:], 1):
        before = claims[index - 1]
        at, last = numbers[claim.spans[0][0]], numbers[before.spans[0][0]]
        if not claim.is_whole and claim.is_of_now and not (claim.timing.current or claim.tabled):
            earlier = before.is_whole and not before.is_of_now
            own = claim.holder.councils == before.holder.councils
            told = sentences[max(last + 1, min(at, last + 1)) : at + 1]
            past = is_past(sentences[at]) and not any(map(_opens_another, told))
            past = past and claim.spans[0][0] not in fresh
            if own and past and at - last <= _NEAR and (earlier or index - 1 in found):
                found.add(index)
    return frozenset(found)


def after_news(sentences: Sequence[Sentence]) -> frozenset[int]:
    """Where the sentences begin that go on from news: "Last month came a blow. Ofsted called …"."""
    return frozenset(
        sentence.start
        for before, sentence in pairwise(sentences)
        if before.block == sentence.block
        and any(point.relative in NEW for _, date in before.dates for point in date.points)
    )


def _opens_another(sentence: Sentence) -> bool:
    """Whether it has a time of its own, or a report that came out."""
    out = sentence.has(Role.PUBLISHED) and sentence.has(Role.INSPECTION)
    return out or sentence.has(Role.CURRENT, Role.DATE)
