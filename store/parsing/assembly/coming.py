"""When inspectors came: the word for an inspection or visit that a date belongs to."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from store.parsing.assembly.planned import is_planned
from store.parsing.claims.phrases.clauses import NEAR
from store.parsing.claims.when.after import date_after
from store.parsing.claims.when.dated import is_of_aside
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence

_REACH = 22
_HELD = ("took place", "was carried out", "was conducted", "was held", "was made", "lasted", "ran ")
_INSPECTING = frozenset({Role.INSPECTION, Role.VISIT})
_VAGUE = frozenset({"ofsted", "report", "inspectors", "inspector"})
_COMING = frozenset(
    ["came", "visited", "inspected", "arrived", "were", "spent", "held", "carried", "place"]
)
_SEASONS = frozenset({"spring", "summer", "autumn", "winter"})
_UP_TO = frozenset({"by", "until", "till"})
_WILL = frozenset({"will", "'ll", "shall", "will be"})
_ARE = frozenset({"is", "are"})
_DUE = frozenset({"due", "planned", "expected", "scheduled", "likely", "to", "coming"})
_HAPPENED = frozenset({"after", "following", "was", "were", "had", "has", "have", "found", "said"})
_TOLD_OTHERWISE = (Role.GRADE, Role.GRADE_AGAIN, Role.PREVIOUS, Role.PLUPERFECT, Role.NEGATION)


def resumes_inspection(sentence: Sentence, before: Sentence | None) -> int | None:
    """The "it" of "It took place in May" after a sentence that speaks of an inspection."""
    marks = sentence.marks
    if before is None or not before.any(_INSPECTING):
        return None
    if len(marks) < 3 or marks[0].word not in ("it", "this"):
        return None
    words = " ".join(mark.word for mark in marks[:5])
    return 0 if any(held in words for held in _HELD) else None


def nearest(marks: Sequence[Mark], index: int) -> int | None:
    """The word for an inspection or visit that the date at `index` belongs to."""
    near = []
    for other, mark in enumerate(marks):
        if mark.roles.isdisjoint(_INSPECTING) or abs(other - index) > _REACH:
            continue
        if mark.word == "annual report":
            continue
        between = marks[min(other, index) + 1 : max(other, index)]
        if any(Role.GRADE in m.roles or m.word == ";" for m in between) or _opens_another(between):
            continue
        if other < index and _leaves_bracket(between):
            continue
        if other > index and _is_said_then(marks, index, other):
            continue
        vague = 0 if mark.visit else 6 if mark.word in _VAGUE else 1
        near.append((abs(other - index) + (3 if other > index + 2 else 0) + vague, other))
    return min(near)[1] if near else None


def _is_said_then(marks: Sequence[Mark], date: int, at: int) -> bool:
    """Whether it is as in "was marked down in 2019, when Ofsted said that", which dates a grade."""
    when = any(mark.word == "when" for mark in marks[date + 1 : at])
    moved = any(mark.has(Role.UP, Role.DOWN, Role.RATE) for mark in marks[:date])
    return when and moved and any(mark.has(Role.FIND, Role.VERDICT) for mark in marks[at + 1 :][:1])


def _opens_another(between: Sequence[Mark]) -> bool:
    """Whether the date is of what came later: "inspected before Kent takes over in April"."""
    return any(
        a.word in ("before", "until") and b.has(Role.COUNCIL, Role.BODY, Role.PRONOUN)
        for a, b in pairwise(between)
    )


def _leaves_bracket(between: Sequence[Mark]) -> bool:
    """Whether what begins in a bracket ends behind it: "A (report of June 2014), B (May 2015)"."""
    return next((mark.word for mark in between if mark.word in ("(", ")")), None) == ")"


def is_told_apart(sentence: Sentence, dated: int, nearest: int) -> bool:
    """Whether the date at mark `dated` is when inspectors came, not only a year that is named.

    A year alone is so in "Inspectors came in 2021" and "The inspection was held in 2021", where
    the sentence gives no grade and does not look back. A season tells as much as a month.
    """
    date = sentence.marks[dated].date
    if date and any(point.month or point.relative for point in date.points):
        return True
    if not _SEASONS.isdisjoint(sentence.marks[dated].word.split()):
        return True
    if nearest > dated or sentence.has(*_TOLD_OTHERWISE):
        return False
    between = [mark.word for mark in sentence.marks[nearest:dated]]
    return any(word in _COMING for word in between)


def years_told(sentence: Sentence) -> set[int]:
    """The years of a sentence, but for those to come, or of a clause put in on something else."""
    return {
        point.year
        for index, date in sentence.dates
        if not is_of_aside(sentence, index)
        if not is_planned(sentence.marks, index)
        for point in date.points
        if point.year
    }


def is_to_come(marks: Sequence[Mark], index: int) -> bool:
    """Whether the date at mark `index` is still to come: "a plan will go to Ofsted by June"."""
    if index and marks[index - 1].word in _UP_TO:
        return True
    return any(mark.word in _WILL for mark in marks[max(0, index - NEAR) : index])


def is_still_to_be_made(marks: Sequence[Mark], visit: int) -> bool:
    """Whether the visit at mark `visit` is only announced: "A visit is due", "will be back for"."""
    ahead = [mark for mark in marks[visit + 1 : visit + 5] if not mark.has(Role.ADVERB)]
    verbs = [mark.word.split()[0] for mark in ahead[:3]]
    if verbs[:1] and (verbs[0] in _WILL or (verbs[0] in _ARE and verbs[1:2] and _is_due(ahead[1]))):
        return True
    return any(mark.word.split()[0] in _WILL for mark in marks[:visit]) and not any(
        mark.word in _HAPPENED for mark in marks[:visit]
    )


def _is_due(mark: Mark) -> bool:
    return mark.word.split()[0] in _DUE


def belongs_to_grade(sentence: Sentence, index: int) -> bool:
    """Whether the date at mark `index` is that of a grade, or of one told as an earlier one."""
    if Role.GRADE not in sentence.roles:
        return False
    marks = sentence.marks
    if any(
        Role.GRADE in mark.roles
        and any(Role.PREVIOUS in m.roles for m in marks[max(0, at - 4) : at])
        and date_after(sentence, at) is marks[index]
        for at, mark in enumerate(marks[max(0, index - NEAR) : index], max(0, index - NEAR))
    ):
        return True
    for mark in reversed(marks[max(0, index - 4) : index]):
        if Role.GRADE in mark.roles:
            return True
        if mark.word in (",", ";"):
            return False
    return False
