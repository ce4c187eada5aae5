"""The time that a paragraph has turned to, which its next sentences keep: "In 2019 …. It was …"."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from store.parsing.claims.discourse.arrivals import tells_how_it_was, tells_of_inspectors
from store.parsing.claims.discourse.claim import Claim
from store.parsing.claims.discourse.same_inspection import time_pointed_back
from store.parsing.claims.discourse.turning import (
    comes_back,
    is_beside_main,
    is_held_against,
    tells_of_change,
    tells_of_later,
    tells_of_return,
)
from store.parsing.claims.discourse.voicing import is_past
from store.parsing.claims.when.dated import dates_beginning, is_of_aside
from store.parsing.claims.when.timing import Timing, Turn
from store.parsing.lexicon import Role
from store.parsing.mentions.calendar import WEEKDAYS
from store.parsing.mentions.marks import Sentence
from store.parsing.mentions.points import is_of_year
from store.records import Area

_BOTH_TIMES = ("both times", "each time", "on both", "on each occasion", "both inspections")
_BOTH = frozenset({"both", "each"})
_NEVER_OPENS = frozenset({"by", "until", "since", "till", "before"})
_RECALLED = frozenset({"remember", "remembers", "recall", "recalls", "rewind", "back"})
"""What turns a paragraph to the past, whoever was there then: "You may remember 2018"."""
_YEAR = 12
_WHOLE = (Area.OVERALL,)


class Frame(Struct, frozen=True, gc=False):
    """The time that block number `block` is told at, and the grades that were told for it."""

    block: int
    timing: Timing
    claims: tuple[Claim, ...] = ()

    @property
    def is_of_one_time(self) -> bool:
        """Whether its grades are all of one time, so that "that grade" means none before it."""
        return len({claim.timing.dates for claim in self.claims}) < 2


def framed(sentence: Sentence, claims: Sequence[Claim], frame: Frame | None) -> list[Claim]:
    """The claims of a sentence put to the time of its paragraph, if it has none of its own."""
    if frame is None or frame.block != sentence.block or not _keeps(sentence, claims):
        return list(claims)
    if any(_is_of_others(claim, told) for claim in claims for told in frame.claims):
        return list(claims)
    if any(_contradicts(claim, told) for claim in claims for told in frame.claims):
        return list(claims)
    kept = replace(frame.timing, kept=frame.timing.turn is Turn.THIS)
    return [replace(claim, timing=kept) for claim in claims]


def at_both_times(
    sentence: Sentence, claims: Sequence[Claim], recent: Sequence[Claim]
) -> list[Claim]:
    """The claims of "Both times leadership was inadequate", at the times of the `recent` ones."""
    times = recent[0].timing if recent else None
    if times is None or not claims:
        return list(claims)
    if _BOTH.isdisjoint(sentence.words):
        return list(claims)
    opening = " ".join(mark.word for mark in sentence.marks[:4])
    if not opening.startswith(_BOTH_TIMES) or not _keeps(sentence, claims):
        return list(claims)
    return [replace(claim, timing=times) for claim in claims]


def frame_after(
    sentence: Sentence, claims: Sequence[Claim], frame: Frame | None, recent: Sequence[Claim]
) -> Frame | None:
    """The time at which the paragraph goes on after `sentence`.

    `recent` are the claims of the sentence before it.
    """
    if Role.CURRENT in sentence.roles:
        return None
    if (back := time_pointed_back(sentence, recent)) and is_past(sentence):
        return Frame(sentence.block, back, (*recent, *claims))
    if opened := _opened(sentence, claims):
        main = [claim for claim in claims if claim.timing.dates == opened.dates]
        apart = comes_back(sentence) or any(is_beside_main(sentence, claim) for claim in main)
        apart = apart or (bool(claims) and tells_of_later(sentence, claims))
        return None if apart else Frame(sentence.block, opened, tuple(claims))
    if frame is None or frame.block != sentence.block or comes_back(sentence):
        return None
    if any(date.points != frame.timing.dates for _, date in sentence.dates):
        return None
    if tells_of_change(sentence) or tells_of_return(sentence):
        return None
    return replace(frame, claims=(*frame.claims, *claims))


def _opened(sentence: Sentence, claims: Sequence[Claim]) -> Timing | None:
    if claims:
        claims = [claim for claim in claims if claim.timing.turn is Turn.THIS] or claims
        times = {claim.timing.dates for claim in claims}
        one = claims[-1].timing
        whole = all(c.timing.turn is not Turn.EARLIER_STILL for c in claims)
        whole = whole and (len(times) == 1 or _ends_in_latest(claims))
        return one if whole and one.dates and not one.apart else None
    marks = sentence.marks
    for index, date in sentence.dates:
        if not any(map(is_of_year, date.points)):
            continue
        if is_of_aside(sentence, index):
            continue
        if not any(point.year for point in date.points):
            years = all((point.months or 0) <= -_YEAR for point in date.points)
            told = years and is_past(sentence) and tells_of_inspectors(marks, index)
            told = told or tells_how_it_was(marks, index)
            return Timing(dates=date.points) if told else None
        recalled = not _RECALLED.isdisjoint(sentence.words)
        recalled = recalled and any(not _RECALLED.isdisjoint(m.word.split()) for m in marks[:index])
        told = index == 0 and any(m.word == "was" for m in marks[1:2])
        told = told or tells_how_it_was(marks, index)
        if not (recalled or told or tells_of_inspectors(marks, index)):
            return None
        apart = index and marks[index - 1].word in _NEVER_OPENS
        apart = apart or dates_beginning(marks, index) or is_held_against(marks, index)
        if not apart and not date.apart and is_past(sentence):
            return Timing(Turn.EARLIER if recalled else Turn.THIS, date.points)
        return None
    return None


def _ends_in_latest(claims: Sequence[Claim]) -> bool:
    """Whether years lead up to the last: "Kent, rated X in 2012, was told in 2016 it was Y"."""
    years = [{point.year for point in claim.timing.dates} for claim in claims]
    known = all(len(told) == 1 and None not in told for told in years)
    told = [min(year or 0 for year in one) for one in years] if known else []
    return bool(told) and told[-1] > max(told[:-1])


def _keeps(sentence: Sentence, claims: Sequence[Claim]) -> bool:
    told = claims and all(c.is_of_now for c in claims)
    if not told or _has_date(sentence) or sentence.has(Role.CURRENT):
        return False
    return is_past(sentence)


def _has_date(sentence: Sentence) -> bool:
    return bool(sentence.dates) or any(mark.word in WEEKDAYS for mark in sentence.marks)


def _is_of_others(claim: Claim, told: Claim) -> bool:
    """Whether two claims are of different councils, as far as these are known."""
    councils = set(claim.holder.councils)
    return bool(councils and told.holder.councils) and councils.isdisjoint(told.holder.councils)


def _contradicts(claim: Claim, told: Claim) -> bool:
    areas = set(claim.areas or _WHOLE) & set(told.areas or _WHOLE)
    return bool(areas) and claim.grade is not told.grade
