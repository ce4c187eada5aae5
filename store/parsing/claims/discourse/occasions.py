"""Which of the inspections just dated is meant: "in 2014 and 2016. In the last of these, …"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from store.parsing.claims.discourse.claim import Claim
from store.parsing.claims.phrases.nearby import next_after
from store.parsing.claims.when.timing import Timing, Turn
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Sentence
from store.parsing.mentions.points import THESE_DAYS, Point

_INSPECTION = r"(?:inspections?|occasions?|reports?|judgements?|visits?|times?)"
_THOSE = rf"of (?:those|these|the (?:two|three|four)|them)\b(?: {_INSPECTION})?"
_POINTING = re.compile(
    rf"\b(?:the|its|their|our) (?:(?P<placed>first|second|third|former|latter)(?: {_INSPECTION}\b|"
    rf" {_THOSE})|(?P<row>last|latest|final|most recent|earliest|earlier|later) {_THOSE}"
    r"|(?P<alone>former|latter)\b)"
)
_BEHIND = re.compile(
    rf"^(?:overall |on |at |in )*the (?P<placed>first|second|third)(?: {_INSPECTION}| {_THOSE})?"
    r"(?= and| but|[ ,.;]*$|,)"
)
_SPANS = frozenset({"year", "same year", "month"})
_FROM_FIRST = {"first": 0, "former": 0, "earliest": 0, "earlier": 0, "second": 1, "third": 2}


def time_pointed_at(sentence: Sentence, at: int, said: Sentence | None) -> Timing | None:
    """When the grade at mark `at` was given, if it is put to one of the inspections of `said`.

    `said` is the sentence before, which gives two dates or more in the order of time. None where
    nothing of the kind is meant.
    """
    if said is None or Role.DATE not in said.roles or Role.DATE in sentence.roles:
        return None
    dates = _dates(said)
    told = said.has(Role.GRADE, Role.INSPECTION)
    if len(dates) < 2 or not told or dates != sorted(dates, key=_when):
        return None
    ordinal = _ordinal(sentence, at)
    if ordinal is None:
        return None
    index = _FROM_FIRST.get(ordinal, -1)
    two = ordinal in ("former", "latter", "earlier", "later")
    if index >= len(dates) or (two and len(dates) != 2):
        return None
    return Timing(dates=(dates[index],))


def is_on_another_occasion(
    sentence: Sentence, at: int, when: Timing, recent: Sequence[Claim]
) -> bool:
    """Whether "the same grade" has a month of its own: "In May they gave the same grade to B".

    What was told before it has none, so that inspectors gave it at another time.
    """
    if Role.GRADE_AGAIN not in sentence.marks[at].roles or when.held or not when.dates:
        return False
    own = all(point.month and not point.relative for point in when.dates)
    now = all(
        claim.timing.turn is Turn.THIS
        and all(point.relative in THESE_DAYS for point in claim.timing.dates)
        for claim in recent
    )
    return own and bool(recent) and now


def year_pointed_at(sentence: Sentence, said: Sentence | None) -> Timing | None:
    """When it was, in "That was the year in which Ofsted found it inadequate".

    The year or month is the last that the sentence before it, `said`, tells; an earlier one in
    any case.
    """
    if sentence.words.isdisjoint(_SPANS) or not _opens_with_that_year(sentence):
        return None
    dates = _dates(said) if said else ()
    dates = dates if "year" in sentence.words else [point for point in dates if point.month]
    return Timing(Turn.EARLIER, tuple(dates[-1:]))


def _opens_with_that_year(sentence: Sentence) -> bool:
    opening = [mark.word for mark in sentence.marks[:6] if not mark.has(Role.ADVERB)]
    span = len(opening) > 3 and opening[3] in _SPANS
    pointing = opening[:1] in (["that"], ["this"], ["it"]) and opening[1:2] == ["was"]
    when = opening[4:5] in (["in"], ["when"], ["that"])
    return pointing and opening[2:3] == ["the"] and span and when


def _ordinal(sentence: Sentence, at: int) -> str | None:
    """The word that says which of a row is meant, right behind the grade or else before it."""
    behind = " ".join(mark.word for mark in sentence.marks[next_after(sentence, at) :])
    if found := _BEHIND.match(behind):
        return found["placed"]
    before = " ".join(mark.word for mark in sentence.marks[:at])
    pointers = list(_POINTING.finditer(before))
    if not pointers:
        return None
    return pointers[-1]["placed"] or pointers[-1]["row"] or pointers[-1]["alone"]


def _dates(said: Sentence) -> Sequence[Point]:
    return [point for mark in said.marks if mark.date for point in mark.date.points if point.year]


def _when(point: Point) -> tuple[int, int]:
    return point.year or 0, point.month or 0
