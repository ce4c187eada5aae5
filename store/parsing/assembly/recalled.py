"""What a text on something else recalls of an inspection: a grade of a year, and what goes on."""

from __future__ import annotations

from collections.abc import Sequence

from store.dates import PartialDate
from store.parsing.assembly.freshness import is_long_over
from store.parsing.assembly.in_passing import is_told_as_new
from store.parsing.claims.discourse.claim import Claim
from store.parsing.claims.discourse.voicing import is_past
from store.parsing.claims.when.timing import Turn
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Sentence
from store.parsing.mentions.points import Point
from store.records import Area

_FAR = 3
"""So many sentences on, the others on something else, the same inspection is still told of."""
_ITEM = 3
"""So many lines and sentences at least come before what a meeting recalls under an item."""
_INSPECTIONS = frozenset({Role.INSPECTION, Role.PUBLISHED, Role.GRADE})
_PAPERS = frozenset({"report", "reports", "published"})


def recalled(
    sentences: Sequence[Sentence], claims: Sequence[Claim], now: PartialDate | None
) -> frozenset[int]:
    """The claims, by index, that are told by a year long over, and those that go on from them.

    A source that has no date of its own calls no inspection by its year that is news to it. What
    goes on is told in the past, of the same council, and speaks against nothing told before.
    """
    numbers = {sentence.start: number for number, sentence in enumerate(sentences)}
    found: set[int] = set()
    for index, claim in enumerate(claims):
        if claim.timing.current or claim.tabled:
            continue
        own = sentences[numbers[claim.spans[0][0]]]
        if _is_over(claim.timing.dates, now):
            found |= set() if is_told_as_new(own, claim) else {index}
        elif index and claim.is_of_now and _is_back(claims, index - 1, found):
            before = claims[index - 1]
            at, last = numbers[claim.spans[0][0]], numbers[before.spans[0][0]]
            between = sentences[last + 1 : at + 1]
            near = 0 <= at - last <= _FAR and is_past(sentences[at])
            if near and _is_of_same(claim, before) and not any(map(_opens_another, between)):
                found.add(index)
    return frozenset(found)


def recalled_at_meeting(
    sentences: Sequence[Sentence], claims: Sequence[Claim], now: PartialDate | None
) -> frozenset[tuple[int, str]]:
    """The claims, by index with an ONS code, that minutes recall under an item on something else.

    None where a paragraph before them speaks of inspections, but for a report that was considered,
    or where a council has another grade that may be what the meeting was told of.
    """
    first = min((claim.spans[0][0] for claim in claims), default=0)
    block = next((sentence.block for sentence in sentences if sentence.start == first), 0)
    before = [sentence for sentence in sentences if sentence.block < block]
    if len(before) < _ITEM or any(map(_speaks_of_inspections, before)):
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


def _speaks_of_inspections(sentence: Sentence) -> bool:
    return any(m.any(_INSPECTIONS) and m.word not in _PAPERS for m in sentence.marks)


def _is_back(claims: Sequence[Claim], index: int, found: set[int]) -> bool:
    return index in found or claims[index].timing.turn is not Turn.THIS


def _is_over(points: Sequence[Point], now: PartialDate | None) -> bool:
    if now is not None:
        return is_long_over(points, now)
    return bool(points) and all(point.year and not point.relative for point in points)


def _is_of_same(claim: Claim, before: Claim) -> bool:
    """Whether it can be of the same inspection: of one council, and no other grade of one thing."""
    own = claim.holder.councils == before.holder.councils
    things = [set(one.areas or (Area.OVERALL,)) for one in (claim, before)]
    return own and (claim.grade is before.grade or things[0].isdisjoint(things[1]))


def _opens_another(sentence: Sentence) -> bool:
    """Whether it has a time of its own, or a report that came out."""
    out = sentence.has(Role.PUBLISHED) and sentence.has(Role.INSPECTION)
    return out or sentence.has(Role.CURRENT, Role.DATE)
