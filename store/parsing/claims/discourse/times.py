"""The time that a grade shares with the one told before it in its sentence."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from msgspec.structs import replace

from store.parsing.claims.discourse.claim import Claim
from store.parsing.claims.discourse.handing import main_claim
from store.parsing.claims.doubts.modality import given_up
from store.parsing.claims.phrases.clauses import is_starting_point
from store.parsing.claims.phrases.former import is_former
from store.parsing.claims.when.overtaken import is_passed_through
from store.parsing.claims.when.timing import Timing, Turn
from store.parsing.lexicon import Role
from store.parsing.mentions.calendar import WEEKDAYS
from store.parsing.mentions.marks import Mark, Sentence
from store.records import Area

_OF_ITS_OWN = frozenset(
    {
        *(Role.COPULA, Role.FIND, Role.RATE, Role.GIVE, Role.SAME, Role.UP, Role.DOWN),
        *(Role.PLUPERFECT, Role.CURRENT),
    }
)
_VERBS = frozenset({Role.COPULA, Role.PLUPERFECT, Role.UP, Role.DOWN, Role.GIVE})
_ASIDE = ("having", "after", "following", "unlike")
"""How a phrase begins that only tells where a grade comes from."""
_JOINTS = frozenset({",", ";", ":", "–"})
_PAST = frozenset({"was", "were", "had been", "won", "got", "earned", "received", "gained"}) | {
    *("escaped", "managed", "scraped", "reached", "remained", "proved", "stood"),
}
_KEPT = frozenset({"kept", "retained", "held"})
"""What tells in the past that something had "a good" still."""
_FOUND = frozenset({"found", "thought", "called", "judged", "rated", "considered", "felt"})
_HEARING = frozenset({"told", "informed", "advised", "reminded"})
"""Whom something new is told: "were reminded that it had been X, and told that it was Y"."""
_SAID = 4
"""So near before "that" stands who says it: "with inspectors saying on Friday that"."""
_PRESENT = frozenset({"is", "are", "has", "have"})


def with_time_before(
    sentence: Sentence, at: int, when: Timing, areas: Sequence[Area], before: Sequence[Claim]
) -> Timing:
    """When the grade of `areas` at mark `at` was given, which by its own words was at `when`.

    `before` are the claims of the sentence so far, of which there is one or more.
    """
    main = next(claim for claim in before if claim.start == before[-1].start)
    last = main.timing if before[-1].timing.turn is Turn.EARLIER else before[-1].timing
    if when.dates:
        if _is_of_same_past(sentence, at, when, before):
            return replace(when, turn=Turn.EARLIER, dates=())
        again = when.dates == last.dates and last.turn is Turn.EARLIER
        return last if again and when.turn is Turn.THIS else when
    if _accompanies(sentence, at):
        return main_claim(before).timing
    if when.turn is not Turn.THIS:
        return when
    if _shares_time(sentence, at):
        return when if when.current else last
    if _is_said_beside(sentence, at, before[-1]):
        return last
    if len(before) > 1 and _is_told_aside(sentence, before[-1]):
        before, last = before[:-1], before[-2].timing
    return last if _goes_on_in_past(sentence, at, areas, before[-1]) else when


def _is_of_same_past(sentence: Sentence, at: int, when: Timing, before: Sequence[Claim]) -> bool:
    """Whether a month without its year is one of the past: "had been X in 2013 and Y in May"."""
    if any(point.year or point.relative for point in when.dates):
        return False
    past = any(claim.timing.turn is Turn.EARLIER for claim in before)
    return past and _shares_time(sentence, at)


def _accompanies(sentence: Sentence, at: int) -> bool:
    """Whether it stands in a phrase such as ", with leadership judged inadequate"."""
    marks = sentence.marks
    for index in range(at - 1, 0, -1):
        if marks[index].word == "with":
            return marks[index - 1].word == ","
        if marks[index].word == "that" and any(
            m.word.endswith("ing") for m in marks[max(0, index - _SAID) : index]
        ):
            return False
        if Role.GRADE in marks[index].roles or marks[index].word == ";":
            return False
    return False


def _shares_time(sentence: Sentence, at: int) -> bool:
    """Whether it shares the verb of the grade before it: "was good overall and poor for care".

    Not that of one that is put in between: "Kent, which was inadequate in 2019, requires …".
    """
    aside = sentence.outside(at)
    for index in range(at - 1, -1, -1):
        mark = sentence.marks[index]
        if Role.GRADE in mark.roles:
            apart = index in aside or is_starting_point(sentence, index)
            apart = apart or is_former(sentence, index) or is_passed_through(sentence, index)
            return not (apart or given_up(sentence, index))
        governs = mark.any(_OF_ITS_OWN) and Role.GRADE_NOUN not in mark.roles
        if governs or (Role.OPENER in mark.roles and mark.word != "with"):
            return False
        if mark.word in (":", "(", ")") or Role.RELATIVE in mark.roles:
            return False
    return False


def _is_told_aside(sentence: Sentence, told: Claim) -> bool:
    """Whether it is only what a grade is held against: "rated good, having been X in 2016, and"."""
    marks = sentence.marks
    graded = next(i for i, m in enumerate(marks) if sentence.tokens[m.first].start >= told.start)
    for index in range(graded - 1, 0, -1):
        mark = marks[index]
        if mark.word.startswith(_ASIDE):
            return True
        if mark.any(_VERBS) or mark.has(Role.CONJUNCTION) or mark.word == "but":
            return False
        if mark.word == ",":
            return index < graded - 1
    return False


def _goes_on_in_past(sentence: Sentence, at: int, areas: Sequence[Area], told: Claim) -> bool:
    """Whether it is of the time told before: "was rated good in 2019, and A was outstanding".

    So it is in "was X last time, save for A, which was Y" and "was X in 2019, its best being A at
    Y"; not in "is no longer X, and A was Y".
    """
    same = set(areas or (Area.OVERALL,)) & set(told.areas or (Area.OVERALL,))
    new = told.timing.turn is Turn.THIS and not told.timing.dates
    if same or new or told.timing.apart:
        return False
    aside = sentence.outside(at)
    past = sentence.marks[at].word.startswith("required")
    joined = False
    for index in range(at - 1, -1, -1):
        mark = sentence.marks[index]
        if mark.date or mark.has(Role.GRADE):
            other = mark.date is not None and mark.date.points != told.timing.dates
            left = mark.grade and (given_up(sentence, index) or is_starting_point(sentence, index))
            return joined and not (other or left or index in aside)
        joined = joined or (past and (mark.word in _JOINTS or mark.has(Role.CONJUNCTION)))
        kept = mark.word in _KEPT and sentence.marks[index + 1].word in ("a", "an")
        past = past or kept or mark.word in _PAST or mark.word == "being"
        past = past or (mark.has(Role.FIND, Role.RATE) and mark.word in _FOUND)
        if mark.has(Role.PREVIOUS, Role.INSPECTION, Role.SAME, Role.UP, Role.DOWN) and not kept:
            return False
        if mark.has(Role.CURRENT) or mark.word in _PRESENT or mark.word in WEEKDAYS:
            return False
        if mark.has(Role.RELATIVE) and (not past or sentence.marks[index - 1].word in _HEARING):
            return False
    return False


def _is_said_beside(sentence: Sentence, at: int, told: Claim) -> bool:
    """Whether one who says both gives the date: "in 2018 they said that A was X, that B was Y"."""
    if not (told.timing.dates or told.timing.turn is not Turn.THIS) or told.timing.apart:
        return False
    for index in range(at - 1, 1, -1):
        mark = sentence.marks[index]
        if mark.has(Role.GRADE, Role.CURRENT) or mark.date or mark.word in _PRESENT:
            return False
        if mark.word == "that" and sentence.marks[index - 1].word in ("and", ","):
            earlier = sentence.marks[:index]
            other = any(one.councils for one in sentence.marks[index:at])
            return any(
                that.word == "that" and _tells(one, other) for one, that in pairwise(earlier)
            )
    return False


def _tells(verb: Mark, other: bool) -> bool:
    """Whether what follows is judged, or of no `other` council noted: "noted that"."""
    noted = verb.plain and verb.word.endswith(("ed", "heard")) and not other
    return noted or verb.has(Role.FIND, Role.VERDICT)
