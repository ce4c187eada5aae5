"""The time that a paragraph has turned to, which its next sentences keep: "In 2019 …. It was …"."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from store.parsing.claims.discourse.claim import Claim
from store.parsing.claims.discourse.same_inspection import opens_with_earlier, time_pointed_back
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
from store.parsing.mentions.marks import Mark, Sentence
from store.records import Area

_BOTH_TIMES = ("both times", "each time", "on both", "on each occasion", "both inspections")
_BOTH = frozenset({"both", "each"})
_NEVER_OPENS = frozenset({"by", "until", "since", "till", "before"})
_RECALLED = frozenset({"remember", "remembers", "recall", "recalls", "rewind", "back"})
"""What turns a paragraph to the past, whoever was there then: "You may remember 2018"."""
_INSPECTED = frozenset({"inspected", "reinspected", "re-inspected"})
_NAMING = ("inspected", "inspection", "inspection before", "one before")
_TEAMS = frozenset({"team", "teams", "group", "party", "handful"})
_PUT_IN = 12
_YEAR = 12
_WHOLE = (Area.OVERALL,)


class Frame(Struct, frozen=True, gc=False):
    """The time that block number `block` is told at, and the grades that were told for it."""

    block: int
    timing: Timing
    claims: tuple[Claim, ...] = ()


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
        apart = comes_back(sentence) or any(is_beside_main(sentence, claim) for claim in claims)
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
        one = claims[0].timing
        whole = len(times) == 1 and all(c.timing.turn is not Turn.EARLIER_STILL for c in claims)
        undated = one.turn is Turn.EARLIER and not one.dates and opens_with_earlier(sentence)
        return one if whole and (one.dates or undated) and not one.apart else None
    marks = sentence.marks
    for index, date in sentence.dates:
        if not any(point.year or point.relative == "ago" for point in date.points):
            continue
        if is_of_aside(sentence, index):
            continue
        if not any(point.year for point in date.points):
            years = all((point.months or 0) <= -_YEAR for point in date.points)
            told = years and is_past(sentence) and _tells_of_inspectors(marks, index)
            told = told or _tells_how_it_was(marks, index)
            return Timing(dates=date.points) if told else None
        recalled = not _RECALLED.isdisjoint(sentence.words)
        recalled = recalled and any(not _RECALLED.isdisjoint(m.word.split()) for m in marks[:index])
        told = index == 0 and any(m.word == "was" for m in marks[1:2])
        told = told or _tells_how_it_was(marks, index)
        if not (recalled or told or _tells_of_inspectors(marks, index)):
            return None
        apart = index and marks[index - 1].word in _NEVER_OPENS
        apart = apart or dates_beginning(marks, index) or is_held_against(marks, index)
        if not apart and not date.apart and is_past(sentence):
            return Timing(Turn.EARLIER if recalled else Turn.THIS, date.points)
        return None
    return None


def _tells_how_it_was(marks: Sequence[Mark], date: int) -> bool:
    """Whether it is as in "Five years ago it was a different story" and "In 2018 things were"."""
    heads = all(mark.has(Role.PREPOSITION) for mark in marks[:date])
    ahead = [mark.word for mark in marks[date + 1 : date + 4] if mark.word != ","]
    return heads and ahead[:1] in (["it"], ["things"]) and ahead[1:2] in (["was"], ["were"])


def _tells_of_inspectors(marks: Sequence[Mark], date: int) -> bool:
    """Whether it is as in "It was inspected in 2019" or "in November 2019 (when) Ofsted came"."""
    before, behind = marks[:date], _main_clause(marks[date + 1 :])
    if any(Role.INSPECTION in m.roles or m.word.endswith(_NAMING) for m in before):
        return True
    if not behind:
        return False
    if behind[0].word == "came" or any(m.word in _INSPECTED for m in behind[1:3]):
        return True
    head = next((i for i, m in enumerate(behind) if not m.has(Role.DETERMINER, Role.ADVERB)), 0)
    if behind[head].word in _TEAMS and [m.word for m in behind[head + 1 : head + 2]] == ["of"]:
        return any(m.has(Role.INSPECTION) for m in behind[head + 2 : head + 5])
    return Role.INSPECTION in behind[head].roles and not _owns(behind[head + 1 :])


def _main_clause(behind: Sequence[Mark]) -> Sequence[Mark]:
    """What follows a date, but for "when" or what is put in: "in 2019, after its report, …"."""
    if not behind or behind[0].word not in ("when", ","):
        return behind
    inside = next((i for i, mark in enumerate(behind[1:_PUT_IN], 1) if mark.word == ","), 0)
    apart = inside > 1 and not any(mark.has(Role.COPULA, Role.FIND) for mark in behind[1:inside])
    return behind[inside + 1 if apart and behind[0].word == "," else 1 :]


def _owns(following: Sequence[Mark]) -> bool:
    return any(mark.word in ("'s", "'") for mark in following[:1])


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
