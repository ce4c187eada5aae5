"""Texts that are about no one council and tell how several stand: a survey, an answer, a list."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Collection, Sequence

from store.dates import PartialDate
from store.parsing.assembly.told import told_dates
from store.parsing.claims.discourse.claim import Claim
from store.parsing.claims.discourse.opening import told
from store.parsing.claims.when.timing import Turn
from store.parsing.lexicon import Role
from store.parsing.mentions.counties import COUNCILS
from store.parsing.mentions.marks import Marked, Sentence
from store.parsing.text.blocks import BlockKind
from store.records import Area

_OPENING = 2
_LEAD = 5
_FEWEST = 3
_YEARS = datetime.timedelta(days=2 * 365)
"""So long a survey of councils takes a grade for the one that they have today."""


def is_survey(marked: Marked, claims: Sequence[Claim], *, dated: bool) -> bool:
    """Whether a text asks how councils stand, and grades several alike.

    Either it names none first, and three or more are graded, or it names those that it compares
    and is not `dated`, so that their grades are not old to it. The last grade that it tells of
    each is then news to it, as in "Which councils are at the top?".
    """
    named = {council.ons_code for claim in claims for council in claim.holder.councils}
    if len(named) < _FEWEST - 1:
        return False
    given: Counter[str] = Counter()
    for claim in claims:
        whole = not claim.areas or Area.OVERALL in claim.areas
        if whole and claim.timing.turn is not Turn.EARLIER_STILL and not claim.holder.aside:
            times = len(claim.timing.dates) if claim.timing.apart else 1
            given.update({council.ons_code: times for council in claim.holder.councils})
    if len(given) < _FEWEST - 1 or 2 * max(given.values()) > given.total():
        return False
    lead = told(marked.sentences)
    unnamed = not any(one.has(Role.COUNCIL) for one in lead[:_OPENING])
    opening = (one for i, one in enumerate(lead) if i < _LEAD or one.end <= claims[0].start)
    if len(given) >= _FEWEST and unnamed and any(map(_speaks_of_councils, opening)):
        return True
    if dated or any(claim.timing.turn is Turn.THIS and not claim.timing.dates for claim in claims):
        return False
    if _act_together(lead[:_FEWEST], given):
        return False
    return any(_compares(one, given) for one in lead[:_FEWEST]) or _is_in_turn(marked, claims)


def _act_together(lead: Sequence[Sentence], given: Collection[str]) -> bool:
    """Whether two who are graded are first told of as doing something: "A and B will part"."""
    telling = (one for one in lead if one.kind is not BlockKind.HEADING and not one.has(Role.GRADE))
    return len(given) < _FEWEST and any(_named(one).issuperset(given) for one in telling)


def _named(sentence: Sentence) -> set[str]:
    return {one.ons_code for at in sentence.named for one in sentence.marks[at].councils}


def _compares(sentence: Sentence, given: Collection[str]) -> bool:
    """Whether it names all who are graded, or three of them: "Kent and Medway compared"."""
    if sentence.has(Role.GRADE):
        return False
    named = _named(sentence)
    heading = sentence.kind is BlockKind.HEADING and len(given) < _FEWEST
    return len(named.intersection(given)) >= (len(given) if heading else _FEWEST)


def _is_in_turn(marked: Marked, claims: Sequence[Claim]) -> bool:
    """Whether three or more paragraphs open each with the council that they give dated grades."""
    opening: dict[int, Sentence] = {}
    for sentence in marked.sentences:
        opening.setdefault(sentence.block, sentence)
    blocks = {sentence.start: sentence.block for sentence in marked.sentences}
    found: set[str] = set()
    for claim in claims:
        if claim.timing.turn is Turn.THIS and claim.timing.dates:
            first = opening[blocks[claim.spans[0][0]]].marks[0].councils
            found |= {one.ons_code for one in first if one in claim.holder.councils}
    return len(found) >= _FEWEST


def last_told(
    claims: Sequence[Claim], undated: Collection[str], now: PartialDate | None
) -> frozenset[tuple[str, PartialDate]]:
    """The latest date, with the ONS code, at which each council is told to have been graded.

    Not those of councils in `undated`, which are told to have a grade today, nor dates that are
    years old.
    """
    last: dict[str, PartialDate] = {}
    for claim in claims:
        date = told_dates(claim, now)[-1][1]
        passing = claim.timing.turn is Turn.EARLIER_STILL or claim.holder.aside
        if date is None or passing or _is_years_old(date, now):
            continue
        for council in claim.holder.councils:
            last[council.ons_code] = max(date, last.get(council.ons_code, date))
    return frozenset(told for told in last.items() if told[0] not in undated)


def _is_years_old(date: PartialDate, now: PartialDate | None) -> bool:
    return now is not None and now.earliest - date.latest > _YEARS


def _speaks_of_councils(sentence: Sentence) -> bool:
    return any(not COUNCILS.isdisjoint(mark.word.split()) for mark in sentence.marks)
