"""Old grades of a council that took over from another: they may be those of the one before."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from msgspec.structs import replace

from store.councils import Council
from store.parsing.claims.discourse.claim import Aside, Claim
from store.parsing.claims.when.timing import Turn
from store.parsing.claims.whose.holders import Holder
from store.parsing.mentions.counties import parted_from


def without_inherited(
    claims: Sequence[Claim], known: Collection[str]
) -> tuple[list[Claim], list[Aside]]:
    """The claims that are certainly of their council, and those that are left open.

    Where the county that a council was parted from is spoken of too (its ONS code is in `known`),
    a grade without a date that was had before can be that county's: "no longer inadequate". One
    of a year in which there was no such council yet is the county's.
    """
    kept: list[Claim] = []
    left: list[Aside] = []
    for claim in claims:
        if county := _there_before(claim):
            holder = Holder((county,), rule="the council that was there at the time")
            kept.append(replace(claim, holder=holder))
        elif _may_be_inherited(claim, known):
            reason = "it may be the grade of the council that was there before"
            left.append(Aside(claim.start, claim.end, reason))
        else:
            kept.append(claim)
    return kept, left


def _may_be_inherited(claim: Claim, known: Collection[str]) -> bool:
    if claim.timing.turn is Turn.THIS or claim.timing.dates:
        return False
    counties = [parted_from(council) for council in claim.holder.councils]
    return any(county is not None and county.ons_code in known for county in counties)


def _there_before(claim: Claim) -> Council | None:
    """The county from which its councils were parted after all years that are told of it."""
    years = [point.year for point in claim.timing.dates if point.year]
    councils = claim.holder.councils
    if not (years and councils):
        return None
    if any(one.start is None or max(years) >= one.start.year for one in councils):
        return None
    counties = {parted_from(one) for one in councils}
    return counties.pop() if len(counties) == 1 else None
