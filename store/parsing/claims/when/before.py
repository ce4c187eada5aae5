"""The date that is told before a grade: "in 2015 it was rated good"."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.claims.phrases.clauses import bars
from store.parsing.claims.when.after import BEFORE_DATE
from store.parsing.claims.when.dated import BEGUN, dates_framework, dates_inspection
from store.parsing.claims.when.heads import date_at_head
from store.parsing.claims.when.parted import is_told_apart
from store.parsing.claims.when.places import is_of_place
from store.parsing.claims.when.spent import is_spent
from store.parsing.lexicon import Role
from store.parsing.mentions.calendar import WEEKDAYS
from store.parsing.mentions.marks import Mark, Sentence

_PRESENT = frozenset({"is", "are", "has", "have", "remains", "remain", "today"})
WAITING = frozenset({"not", "wait", "waited", "waiting", "never", "took", "take", "taken"})
"""What makes "until 2018" the time at which something came: "had to wait until 2018 for"."""
_INSPECTED = frozenset({"inspected", "reinspected", "published"})
_HELD = frozenset({"carried", "conducted", "held", "made", "completed", "undertaken", "done"})
_REVIEWS = frozenset({"review", "letter"})
"""What inspectorates reported in, which others do too."""
_CLAUSE = 10
_NOUN_REACH = 4
"""So far before a clause put in stands its noun: "the inspection of Kent, held in 2018,"."""
_OWNING = frozenset({"'s", "'", "s"})
_NOW = frozenset({"now", "currently", "this time"})


def date_before(sentence: Sentence, at: int) -> Mark | None:
    """The date told before the grade at mark `at`: "in 2015 it was rated good"."""
    marks = sentence.marks
    aside = sentence.outside(at)
    now = False
    for index in range(at - 1, -1, -1):
        mark = marks[index]
        if index in aside and not (mark.date and _tells_when_given(sentence, index)):
            continue
        if mark.word in WEEKDAYS:
            return None
        now = now or mark.word in _NOW
        if now and Role.DATE in mark.roles and not _is_of_subject(sentence, mark):
            return None
        if Role.DATE in mark.roles and _owns_another(sentence, index, at):
            return None
        if Role.DATE in mark.roles and _governs(sentence, index) and not is_spent(sentence, index):
            return None if dates_framework(marks, index) else mark
        if is_of_place(sentence, index, at):
            return None
        if is_told_apart(sentence, index, at):
            return None
        if bars(sentence, index, at):
            return None if now else _opening_date(sentence, index, at)
    return None


def date_of_coming(sentence: Sentence, at: int) -> Mark | None:
    """The date that stands beside a council: "Kent, (which was) inspected in 2017, was good"."""
    marks = sentence.marks
    for index in range(at - 1, 1, -1):
        if marks[index].word != "inspected":
            continue
        opening = [i for i in range(max(1, index - 3), index) if marks[i].word == ","]
        ahead = marks[index + 1 : index + 5]
        date = next((m for m in ahead if m.date), None)
        named = opening and marks[opening[-1] - 1].has(Role.COUNCIL, Role.BODY)
        if not (date and named) or any(m.has(Role.GRADE) for m in marks[opening[-1] : index]):
            return None
        closing = index + 2 + ahead.index(date)
        return date if marks[closing].word == "," else None
    return None


def _tells_when_given(sentence: Sentence, index: int) -> bool:
    """Whether the date tells when a rating was given: "the verdict, delivered in 2018, was".

    So it is where nothing but the date is put in: "Kent, in 2018, was".
    """
    opening, closing = next(span for span in sentence.between if span[0] < index < span[1])
    alone = sentence.marks[opening + 1 : closing - 1]
    if alone and all(mark.date or mark.has(Role.PREPOSITION) for mark in alone):
        return True
    named = sentence.marks[max(0, opening - _NOUN_REACH) : opening]
    rating = any(
        m.has(Role.GRADE_NOUN, Role.INSPECTION) or m.word.split()[-1] in _REVIEWS for m in named
    )
    inside = sentence.marks[opening + 1 : index]
    other = any(mark.grade for mark in inside)
    told = any(m.word in BEFORE_DATE | _HELD or m.has(Role.PUBLISHED) for m in inside)
    return rating and not other and told


def _is_of_subject(sentence: Sentence, date: Mark) -> bool:
    """Whether it is as in "an inspection in 2018 found that services now require …"."""
    before = sentence.marks[: sentence.marks.index(date)]
    return dates_inspection(sentence, date) and not any(m.has(Role.GRADE) for m in before)


def _opening_date(sentence: Sentence, bar: int, at: int) -> Mark | None:
    """The date at the head of the sentence, where what stands after `bar` is told as past too.

    What is told after "that" has a head of its own: "noted that in 2019 A was good and that B was".
    """
    marks = sentence.marks
    joining = next((i for i in range(bar, at) if marks[i].word == "that"), None)
    pause = max((i + 1 for i in range(bar) if marks[i].word == ";"), default=0)
    if any(m.word in _PRESENT or m.has(Role.CURRENT) for m in marks[pause or bar : at]):
        return None
    if joining is not None and not (
        marks[joining - 1].word == "," or marks[joining - 1].has(Role.CONJUNCTION)
    ):
        return None
    told = next((i + 1 for i in range(bar) if marks[i].word == "that"), 0)
    if any(mark.date for mark in marks[pause:bar]):
        told = max(told, pause)
    heads = {told, *(i + 1 for i in range(told + 1, bar - 1) if _opens_another(marks, i))}
    heads |= set() if pause and told >= pause else {0}
    return next(
        (date for head in sorted(heads) if (date := date_at_head(sentence, head, bar))), None
    )


def _opens_another(marks: Sequence[Mark], joint: int) -> bool:
    """Whether a statement of another time follows: ", and the last time inspectors called, …"."""
    joined = marks[joint].word == "and" and marks[joint - 1].word == ","
    return joined and marks[joint + 1].has(Role.PREVIOUS)


def _owns_another(sentence: Sentence, index: int, at: int) -> bool:
    """Whether it is as in "from 2018's inadequate to good", where it dates the other grade."""
    owned = [i for i in range(index + 2, min(at, index + 4)) if sentence.marks[i].has(Role.GRADE)]
    return bool(owned) and sentence.marks[index + 1].word in ("'s", "'")


def _governs(sentence: Sentence, index: int) -> bool:
    """Whether the date at mark `index` can be that of what follows, not of an aside before it."""
    if index == 0:
        return True
    before = sentence.marks[index - 1]
    if before.word in _INSPECTED or before.word == "that":
        return True
    if before.word == "both" and index > 1:
        before = sentence.marks[index - 2]
    if before.word == "until":
        return index > 1 and sentence.marks[index - 2].word in WAITING
    if before.word == "since":
        ahead = sentence.marks[index + 1 : index + _CLAUSE]
        told = any(mark.word == "when" for mark in ahead[:2])
        return told and not any(mark.word in BEGUN for mark in ahead)
    if before.has(Role.PREPOSITION, Role.CONJUNCTION, Role.PREVIOUS) or not before.word.isalnum():
        return True
    mark = sentence.marks[index]
    ahead = sentence.marks[index + 1 : index + 4]
    following = next((m for m in ahead if m.word not in _OWNING), ahead[0])
    if following.word in ("that", "one") or following.has(Role.INSPECTION, Role.GRADE_NOUN):
        return True
    if (mark.date and mark.date.counted) or before.has(Role.AGAIN):
        return True
    return (
        mark.date is not None
        and any(p.relative in ("today", "yesterday") for p in mark.date.points)
    ) or before.has(Role.GIVE, Role.COPULA, Role.RATE, Role.UP, Role.DOWN)
