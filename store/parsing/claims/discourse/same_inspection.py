"""The inspection just told of, to which a sentence goes back: "That inspection judged …"."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from store.parsing.claims.discourse.claim import Claim
from store.parsing.claims.when.timing import Timing, Turn
from store.parsing.mentions.marks import Mark, Sentence

_POINTING = frozenset({"that", "the same", "same"})
_OPENING = frozenset({"that", "the", "same"})
_INSPECTIONS = frozenset({"inspection", "report", "visit", "inspectors", "judgement", "verdict"})
_AT = frozenset({"in", "at", "on", "during"})


def time_pointed_back(sentence: Sentence, recent: Sequence[Claim]) -> Timing | None:
    """When the inspection was that `sentence` opens with, if it is that of the `recent` claims.

    None where it opens otherwise, or where these are news, or of several times.
    """
    if not recent or not _points_back(sentence.marks):
        return None
    times = {(claim.timing.turn, claim.timing.dates) for claim in recent}
    told = recent[-1].timing
    past = told.turn is not Turn.THIS or bool(told.dates)
    return told if len(times) == 1 and past and not told.apart else None


def back_to(when: Timing, told: Timing) -> Timing:
    """`when`, as a sentence tells it that goes back to the inspection that was at `told`.

    A month that it tells is of the year told before: "That inspection, in March, found".
    """
    own = when.dates if any(point.year or point.relative for point in when.dates) else ()
    return replace(when, turn=max(when.turn, told.turn), dates=own or told.dates or when.dates)


def _points_back(marks: Sequence[Mark]) -> bool:
    head = marks[1:4] if marks and marks[0].word in _AT else marks[:3]
    if not head or head[0].word.partition(" ")[0] not in _OPENING:
        return False
    words = " ".join(mark.word for mark in head).split()
    opening = " ".join(words[:2]) if words[:1] == ["the"] else " ".join(words[:1])
    behind = words[len(opening.split()) :][:2]
    return opening in _POINTING and not _INSPECTIONS.isdisjoint(behind)
