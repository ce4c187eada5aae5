"""What a headline says of a grade before the text tells it: "Commissioner after 'poor' report"."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.claims.discourse.claim import Aside, Claim
from store.parsing.claims.when.timing import Turn
from store.parsing.mentions.marks import Marked
from store.parsing.text.blocks import BlockKind
from store.records import Area

_RANKS = frozenset({"top", "highest", "best", "bottom", "lowest", "worst", "poorest"})


def without_heralded(marked: Marked, claims: Sequence[Claim]) -> tuple[list[Claim], list[Aside]]:
    """The claims without what a headline only alludes to, and that as asides.

    A headline can look back at the very grade that is the news under it, or call by the name of
    the whole what only a part was given, or give "top marks" to what is good; the text tells which
    of these it is.
    """
    end = _end_of_headlines(marked) if claims else 0
    if not claims or claims[0].start >= end:
        return list(claims), []
    kept: list[Claim] = []
    left: list[Aside] = []
    for claim in claims:
        over = claim.end <= end
        if over and (
            (_alludes(claim, claims) and _is_told(claim, claims, end))
            or (_is_by_rank(marked, claim) and _is_told_otherwise(claim, claims, end))
        ):
            left.append(Aside(claim.start, claim.end, "the text under the headline tells it"))
        else:
            kept.append(claim)
    return kept, left


def _end_of_headlines(marked: Marked) -> int:
    """Where the lines over a text end."""
    over = 0
    for sentence in marked.sentences:
        if sentence.kind is not BlockKind.HEADING:
            break
        over = sentence.end
    return over


def _is_by_rank(marked: Marked, claim: Claim) -> bool:
    """Whether no grade is named but its place: "top marks", which also means a good report."""
    words = marked.text[claim.start : claim.end].lower().split()
    return claim.timing.turn is Turn.THIS and not _RANKS.isdisjoint(words)


def _is_told_otherwise(claim: Claim, claims: Sequence[Claim], end: int) -> bool:
    """Whether what follows the headlines gives the same thing another grade, and not that one."""
    told = {
        other.grade
        for other in claims
        if other.start >= end
        and other.timing.turn is Turn.THIS
        and set(other.areas or (Area.OVERALL,)) & set(claim.areas or (Area.OVERALL,))
        and not set(other.holder.councils).isdisjoint(claim.holder.councils)
    }
    return bool(told) and claim.grade not in told


def _alludes(claim: Claim, claims: Sequence[Claim]) -> bool:
    """Whether it looks back at one grade without a date, unlike "from 'inadequate' to 'good'"."""
    back = claim.timing.turn is not Turn.THIS and not claim.timing.dates
    return back and claim.is_whole and all(c is claim or c.spans != claim.spans for c in claims)


def _is_told(alluded: Claim, claims: Sequence[Claim], end: int) -> bool:
    """Whether what follows the headlines gives that grade, to the whole or as an earlier one."""
    return any(
        claim.grade is alluded.grade
        and claim.start >= end
        and (claim.is_whole or claim.timing.turn is not Turn.THIS)
        and not set(claim.holder.councils).isdisjoint(alluded.holder.councils)
        for claim in claims
    )
