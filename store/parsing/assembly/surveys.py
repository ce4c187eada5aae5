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
from store.records import Area

_OPENING = 2
_LEAD = 5
_FEWEST = 3
_YEARS = datetime.timedelta(days=2 * 365)
"""So long a survey of councils takes a grade for the one that they have today."""


def is_survey(marked: Marked, claims: Sequence[Claim]) -> bool:
    """Whether a text asks how councils stand, names none first, and grades three or more alike.

    The last grade that it tells of each is then news to it, as in "Which councils are at the top?".
    """
    lead = told(marked.sentences)
    if len(claims) < _FEWEST or any(one.has(Role.COUNCIL) for one in lead[:_OPENING]):
        return False
    if not any(map(_speaks_of_councils, lead[:_LEAD])):
        return False
    given: Counter[str] = Counter()
    for claim in claims:
        whole = not claim.areas or Area.OVERALL in claim.areas
        if whole and claim.timing.turn is not Turn.EARLIER_STILL and not claim.holder.aside:
            given.update({council.ons_code for council in claim.holder.councils})
    return len(given) >= _FEWEST and 2 * max(given.values()) <= given.total()


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
