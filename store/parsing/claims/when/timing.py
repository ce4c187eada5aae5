"""Which inspection a grade belongs to: this one, an earlier one, the one of a date."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from itertools import pairwise

from msgspec import Struct

from store.parsing.claims.phrases.clauses import clause, is_starting_point
from store.parsing.claims.phrases.former import is_former
from store.parsing.claims.phrases.independent import is_now_of_another
from store.parsing.claims.phrases.spells import is_of_time_over
from store.parsing.claims.when.after import date_after
from store.parsing.claims.when.before import date_before, date_of_coming
from store.parsing.claims.when.beginnings import is_before_beginning
from store.parsing.claims.when.clause_dates import date_of_clause
from store.parsing.claims.when.compared import is_compared
from store.parsing.claims.when.counted_since import is_counted_since
from store.parsing.claims.when.counting import counted_back, counted_on
from store.parsing.claims.when.dated import (
    dates_inspection,
    introduces_inspection,
    is_counted_from,
)
from store.parsing.claims.when.ending import ended, is_outdated
from store.parsing.claims.when.overtaken import is_overtaken
from store.parsing.claims.when.previous import is_of_today
from store.parsing.claims.when.standing import held_since, is_spell_over, stood_since
from store.parsing.claims.when.tails import tail_before
from store.parsing.claims.when.tenses import is_now, lasts, looks_back
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence
from store.parsing.mentions.points import Point

_TELLING = frozenset({Role.PREVIOUS, Role.CURRENT})
_SOON = frozenset({"days", "week", "weeks", "month", "months"})
_THEN = frozenset({"then", "at the time", "at that time", "on that occasion", "back then"}) | {
    "that inspection",
    "at that inspection",
}
_THENCE = _THEN | {"later"}
_AWAY = frozenset({"since", "after", "before", "until", "from"})
_JUST_NOW = frozenset({"this year", "last month", "last week", "yesterday", "today"})
"""What was given then is news, in whatever tense: "having been rated good last month"."""


class Turn(IntEnum):
    """How far back the talk has turned."""

    THIS = 0
    EARLIER = 1
    EARLIER_STILL = 2


class Timing(Struct, frozen=True, gc=False):
    """When a grade was given, as its sentence tells it.

    `dates` are the points of a date or period; several with `apart` are several inspections.
    `kept` says that the date is that of the sentence before; `held` that the coming of inspectors
    of whom the text has told, or their report, is dated; `lasting` that the grade is told as a
    state that lasts. `by` is the date of what came of it, which is later than its own. `entry`
    says that the date is that of an entry of a timeline.
    """

    turn: Turn = Turn.THIS
    dates: tuple[Point, ...] = ()
    apart: bool = False
    current: bool = False
    kept: bool = False
    held: bool = False
    lasting: bool = False
    entry: bool = False


def timing(
    sentence: Sentence, at: int, before: Timing | None = None, *, reporting: bool = False
) -> Timing:
    """When the grade at mark `at` was given. `before` is what the talk had turned to.

    `reporting` says that the whole text is reported speech, as minutes are, so that a pluperfect
    is only a past tense put back.
    """
    left, right = clause(sentence, at)
    if Role.DATE in sentence.roles and (later := counted_on(sentence, at)):
        return Timing(dates=later)
    date = _date_of(sentence, at) if Role.DATE in sentence.roles else None
    aside = sentence.outside(at)
    if Role.PREVIOUS in sentence.roles:
        aside = aside.union(tail_before(sentence, at))
    aside = aside.union((at,))
    telling = sentence.any(_TELLING) or not _THENCE.isdisjoint(sentence.words)
    own = range(left, right) if telling else ()
    marks = [sentence.marks[i] for i in own if i not in aside]
    previous = Role.PREVIOUS in sentence.roles and any(
        Role.PREVIOUS in m.roles and not is_of_today(sentence, m, at) for m in marks
    )
    previous = previous or looks_back(sentence, left, at, reporting)
    previous = previous or is_compared(sentence, at) or ended(sentence, at)
    previous = previous or is_overtaken(sentence, at) or is_spell_over(sentence, at)
    previous = previous or is_of_time_over(sentence, at)
    previous = previous or (Role.CURRENT in sentence.roles and is_outdated(sentence, at))
    current = Role.CURRENT in sentence.roles and any(
        Role.CURRENT in m.roles and not _is_of_next(sentence, at, m) for m in marks
    )
    current = current and not is_now_of_another(sentence, at)
    turn = Turn.EARLIER if previous and not (current and not date) else Turn.THIS
    if (
        is_former(sentence, at)
        or is_counted_since(sentence, at)
        or is_before_beginning(sentence, at)
    ):
        turn, current = Turn.EARLIER, False
    if is_starting_point(sentence, at):
        told = sentence.marks[left:at]
        still = any(_puts_back(sentence, m, at) for m in told)
        still = still or _end_point_dated(sentence, at)
        turn = Turn.EARLIER_STILL if still else Turn.EARLIER
        date, current = date_after(sentence, at), False
    if date is None and (held := held_since(sentence, at)):
        return Timing(Turn.EARLIER, held)
    if date is None and turn is not Turn.THIS and (stood := stood_since(sentence, at)):
        return Timing(turn, stood)
    if date is None and turn is Turn.EARLIER and (counted := counted_back(sentence, at)):
        return Timing(turn, counted)
    then = date is None and not current and (before is not None or Role.DATE in sentence.roles)
    if then and _is_then(marks):
        dates = [m.date.points for m in sentence.marks[:at] if m.date and m.date.points[0].year]
        if dates and any(mark.word in _THEN for mark in sentence.marks[at + 1 : at + 2]):
            return Timing(turn, dates[-1])
        if before is not None and not any(mark.date for mark in sentence.marks[:at]):
            return before
    if date is None or date.date is None:
        return Timing(turn, current=current, lasting=lasts(sentence, at))
    if date.date.counted and turn is Turn.THIS and is_now(sentence, at):
        return Timing(current=True)
    if turn is Turn.THIS and (is_counted_from(sentence, date) or _is_long_ago(date)):
        turn = Turn.EARLIER
    if turn is Turn.EARLIER and all(p.relative in _JUST_NOW for p in date.date.points):
        turn = Turn.THIS
    of_visit = turn is Turn.THIS and dates_inspection(sentence, date)
    of_visit = of_visit and not introduces_inspection(sentence, date)
    return Timing(turn, date.date.points, date.date.apart, current, held=of_visit)


def _is_of_next(sentence: Sentence, at: int, mark: Mark) -> bool:
    """Whether it tells of the grade that follows: "Where Kent was once X it is now only"."""
    once = any(m.has(Role.PREVIOUS) for m in sentence.marks[max(0, at - 2) : at])
    if not once or mark.first < sentence.marks[at].first:
        return False
    index = sentence.marks.index(mark)
    return any(m.grade for m in sentence.marks[index + 1 : index + 4])


def _is_long_ago(date: Mark) -> bool:
    """Whether no year can be worked out, though it is past: "some six years ago"."""
    points = date.date.points if date.date else ()
    return any(point.relative == "ago" and point.months is None for point in points)


def _date_of(sentence: Sentence, at: int) -> Mark | None:
    """The date of the grade at mark `at`, wherever the sentence tells it."""
    return (
        date_after(sentence, at)
        or date_of_clause(sentence, at)
        or date_before(sentence, at)
        or date_of_coming(sentence, at)
    )


def _is_then(marks: Sequence[Mark]) -> bool:
    """Whether it was at the time told before, or soon after: "then", "a few weeks later".

    Not so "since that inspection".
    """
    if marks and marks[0].word in _THEN:
        return True
    return any(
        (b.word in _THEN and a.word not in _AWAY) or (b.word == "later" and a.word in _SOON)
        for a, b in pairwise(marks)
    )


def _puts_back(sentence: Sentence, mark: Mark, at: int) -> bool:
    """Whether it puts the whole change that sets out from mark `at` into the past."""
    if mark.has(Role.PREVIOUS):
        return not is_of_today(sentence, mark, at)
    return mark.has(Role.PLUPERFECT)


def _end_point_dated(sentence: Sentence, at: int) -> bool:
    """Whether what follows "from X to" was itself given earlier: "had gone from X to Y"."""
    return any(
        mark.has(Role.PREVIOUS) or (mark.date and any(p.year for p in mark.date.points))
        for mark in sentence.marks[:at]
    )
