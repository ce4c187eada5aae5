"""What a text on something else recalls of an inspection: a grade of a year."""

from __future__ import annotations

from collections.abc import Sequence

from store.dates import PartialDate
from store.parsing.assembly.freshness import is_long_over
from store.parsing.assembly.in_passing import is_told_as_new
from store.parsing.claims.discourse.claim import Claim
from store.parsing.claims.when.timing import Turn
from store.parsing.mentions.marks import Sentence
from store.parsing.mentions.points import Point

_ITEM = 3
"""So many lines and sentences at least come before what a meeting recalls under an item."""


def recalled(
    sentences: Sequence[Sentence], claims: Sequence[Claim], now: PartialDate | None
) -> frozenset[int]:
    """The claims, by index, that are told by a year long over.

    A source that has no date of its own calls no inspection by its year that is news to it.
    """
    numbers = {sentence.start: number for number, sentence in enumerate(sentences)}
    found: set[int] = set()
    for index, claim in enumerate(claims):
        if claim.timing.current or claim.tabled:
            continue
        own = sentences[numbers[claim.spans[0][0]]]
        if _is_over(claim.timing.dates, now):
            found |= set() if is_told_as_new(own, claim) else {index}
    return frozenset(found)


def recalled_at_meeting(
    sentences: Sequence[Sentence], claims: Sequence[Claim], now: PartialDate | None
) -> frozenset[tuple[int, str]]:
    """The claims, by index with an ONS code, that minutes recall under an item on something else.

    None where a council has another grade that may be what the meeting was told of.
    """
    first = min((claim.spans[0][0] for claim in claims), default=0)
    block = next((sentence.block for sentence in sentences if sentence.start == first), 0)
    before = [sentence for sentence in sentences if sentence.block < block]
    if len(before) < _ITEM:
        return frozenset()
    found = recalled(sentences, claims, now)
    news = {
        council.ons_code
        for index, claim in enumerate(claims)
        for council in claim.holder.councils
        if index not in found and claim.timing.turn is Turn.THIS
    }
    told = ((index, council) for index in found for council in claims[index].holder.councils)
    return frozenset((index, one.ons_code) for index, one in told if one.ons_code not in news)


def _is_over(points: Sequence[Point], now: PartialDate | None) -> bool:
    if now is not None:
        return is_long_over(points, now)
    return bool(points) and all(point.year and not point.relative for point in points)
