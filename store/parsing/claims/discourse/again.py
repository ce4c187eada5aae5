"""Which grades "the same grade" and "so was" can mean, where history was told in between."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.claims.discourse.claim import Claim
from store.parsing.claims.discourse.talk import Talk
from store.parsing.claims.discourse.voicing import is_past
from store.parsing.claims.when.timing import Turn
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Sentence


def meant_again(sentence: Sentence, talk: Talk) -> Sequence[Claim]:
    """The claims of the sentence before whose grade `sentence` can speak of again.

    Where that told history alone ("It is good. In 2018 it was inadequate."), what is said to be
    the same now ("Leaders have been given the same grade") is the grade that the text reports.
    () where either can be meant.
    """
    told = [claim for claim in talk.recent if claim.timing.turn is Turn.THIS] or talk.recent
    told = _fresh(told) or told
    if not told or any(claim.is_of_now for claim in told):
        return told
    councils = set(told[-1].holder.councils)
    now = [c for c in talk.claims if c.is_of_now and councils & set(c.holder.councils)]
    if not now:
        return told
    if is_past(sentence) and not sentence.has(Role.CURRENT):
        frame = talk.frame
        kept = frame is not None and frame.block == sentence.block and frame.is_of_one_time
        return told if kept or sentence.has(Role.DATE, Role.PREVIOUS) else ()
    other = any(set(mark.councils) - councils for mark in sentence.marks)
    return () if other or sentence.has(Role.DATE) else now[-1:]


def _fresh(told: Sequence[Claim]) -> Sequence[Claim]:
    """What was told last, where it has a month of this year and all else the year of its own."""
    dated = [any(point.year for point in claim.timing.dates) for claim in told]
    fresh = len(told) > 1 and not dated.pop() and told[-1].timing.dates
    return told[-1:] if fresh and all(dated) else ()
