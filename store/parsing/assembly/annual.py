"""Inspections that a text on an annual rating only cites: it came out after them."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from store.parsing.claims.discourse.claim import Claim
from store.parsing.claims.when.timing import Turn
from store.parsing.mentions.annual import begins_annual


def with_cited(claims: Sequence[Claim], text: str) -> list[Claim]:
    """The claims, those on parts as history where `text` gives a new annual rating before them.

    Such a rating was of the services as a whole: what parts had was found at inspections in the
    year before.
    """
    rated = min((c.start for c in claims if c.is_of_now and _is_annual(c, text)), default=None)
    if rated is None:
        return list(claims)
    return [
        replace(claim, timing=replace(claim.timing, turn=Turn.EARLIER))
        if claim.start > rated and not claim.is_whole and claim.timing.turn is Turn.THIS
        else claim
        for claim in claims
    ]


def _is_annual(claim: Claim, text: str) -> bool:
    return begins_annual(text[claim.start : claim.end].lower())
