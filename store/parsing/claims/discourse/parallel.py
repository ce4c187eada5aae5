"""Councils and years that are told in one order: "Kent and Essex were good in 2018 and 2017"."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec.structs import replace

from store.parsing.claims.discourse.claim import Claim
from store.parsing.claims.whose.holders import Holder
from store.parsing.mentions.marks import Sentence

_EACH = frozenset({"both", "twice", "again", "each", "all", "every", "times", "same", "together"})


def one_year_each(sentence: Sentence, claims: Iterable[Claim]) -> list[Claim]:
    """The claims, those for as many councils as years parted into one for each, in their order.

    Not where the sentence says that all of them had the grade each time.
    """
    parted: list[Claim] = []
    for claim in claims:
        dates, councils = claim.timing.dates, claim.holder.councils
        if not 1 < len(councils) == len(dates):
            parted.append(claim)
            continue
        years = {point.year for point in dates}
        if len(years) < len(dates) or None in years:
            parted.append(claim)
            continue
        named = [mark.councils[0] for mark in sentence.marks if len(mark.councils) == 1]
        order = [council for council in dict.fromkeys(named) if council in councils]
        apart = _EACH.isdisjoint(token.word for token in sentence.tokens)
        if not apart or len(order) != len(dates):
            parted.append(claim)
            continue
        parted += [
            replace(
                claim,
                holder=Holder((council,), claim.holder.aside, "its place in the row"),
                timing=replace(claim.timing, dates=(date,)),
            )
            for council, date in zip(order, dates, strict=True)
        ]
    return parted
