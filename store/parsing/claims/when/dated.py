"""Which date of a sentence is that of a grade in it."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.claims.phrases.clauses import (
    BARRIERS,
    NEAR,
    OPENERS,
    bars,
    is_starting_point,
)
from store.parsing.claims.phrases.nearby import is_told_as_past
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence
from store.parsing.mentions.points import Point

_BROUGHT_IN = frozenset({"introduced", "brought", "launched"})
"""What follows of a framework, and has its date: "under the framework introduced in 2018"."""
_SUBJECTS = (Role.PRONOUN, Role.COUNCIL, Role.BODY, Role.SERVICE, Role.DETERMINER, Role.AREA)
_BEFORE_DATE = frozenset({"back", "when", "it", "was", "them", "these", "last", "one", "most"}) | {
    *("given", "awarded", "achieved", "received", "earned", "won", "gained", "secured"),
    *("handed", "delivered", "made"),
}
"""What can stand between a grade, a comma and the date at which it was given."""
_PRESENT = frozenset({"is", "are", "has", "have", "remains", "remain", "today"})
_NOW = frozenset({"now", "currently", "this time"})
_OF_IT = (Role.POSSESSIVE, Role.GRADE_NOUN, Role.GIVE, Role.PRONOUN, Role.RELATIVE)


def date_after(sentence: Sentence, at: int) -> Mark | None:
    """The date told after the grade at mark `at`: "was rated good in 2015"."""
    marks = sentence.marks
    for index in range(at + 1, min(len(marks), at + 1 + NEAR)):
        mark = marks[index]
        if mark.word == "(" and _has_grade_of_its_own(marks, index):
            return None
        if mark.has(Role.DATE):
            reached = marks[index - 1].word == "by" and is_told_as_past(sentence, at)
            return None if _opens_a_span(marks, index) and not reached else mark
        if mark.has(Role.GRADE) or mark.word in BARRIERS or mark.word in OPENERS:
            return None
        if mark.word in _BROUGHT_IN:
            return None
        if mark.word == ",":
            return _date_following(marks, index, left=is_starting_point(sentence, at))
        if mark.word == "and" or (mark.has(Role.RELATIVE) and mark.word != "that"):
            return None
    return None


def date_before(sentence: Sentence, at: int) -> Mark | None:
    """The date told before the grade at mark `at`: "in 2015 it was rated good"."""
    marks = sentence.marks
    aside = sentence.outside(at)
    now = False
    for index in range(at - 1, -1, -1):
        mark = marks[index]
        if index in aside and not (mark.date and _tells_when_given(sentence, index)):
            continue
        now = now or mark.word in _NOW
        if now and mark.has(Role.DATE) and not _is_of_subject(sentence, mark):
            return None
        if mark.has(Role.DATE) and _governs(sentence, index) and not _spent(sentence, index):
            return mark
        if mark.word.endswith(("years after", "year after")) or _follows_what(sentence, index, at):
            return None
        if _closes_a_time(sentence, index):
            return None
        if bars(sentence, index, at):
            return None if now else _opening_date(sentence, index, at)
    return None


def _tells_when_given(sentence: Sentence, index: int) -> bool:
    """Whether the date tells when a rating was given: "the verdict, delivered in 2018, was"."""
    opening = next((first for first, last in sentence.between if first < index < last), 0)
    rating = opening > 0 and sentence.marks[opening - 1].has(Role.GRADE_NOUN)
    inside = sentence.marks[opening + 1 : index]
    return rating and any(mark.word in _BEFORE_DATE for mark in inside)


def _closes_a_time(sentence: Sentence, comma: int) -> bool:
    """Whether "Before it was merged in 2019," ends at `comma`: the date is that of the merger."""
    marks = sentence.marks
    if marks[comma].word != "," or marks[0].word not in ("before", "until"):
        return False
    return not any(mark.word == "," for mark in marks[:comma]) and not marks[1].date


def _follows_what(sentence: Sentence, index: int, at: int) -> bool:
    """Whether mark `index` is as in "was given notice in 2016 after it was judged inadequate"."""
    if sentence.marks[index].word not in ("after", "because"):
        return False
    inside = sentence.marks[index + 1 : at]
    subject = bool(inside) and inside[0].has(Role.PRONOUN, Role.BODY, Role.COUNCIL, Role.SERVICE)
    return index > 0 and subject and not any(mark.word == "," for mark in inside)


def date_of_clause(sentence: Sentence, at: int) -> Mark | None:
    """The date that a whole clause is of: "in 2019, when A was good and B was outstanding"."""
    marks = sentence.marks
    for index in range(at - 1, 1, -1):
        mark = marks[index]
        if mark.word in _NOW or mark.word in _PRESENT or mark.word in (";", "but", "–", ")"):
            return None
        if mark.word == "when":
            comma = marks[index - 1].word == ","
            dated = marks[index - 1 - comma]
            return dated if dated.date and any(p.year for p in dated.date.points) else None
        if mark.word == "," and not marks[index + 1].has(Role.AREA, Role.GROUP):
            return None
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


def dates_inspection(sentence: Sentence, date: Mark) -> bool:
    """Whether it is as in "after a short inspection in January 2020"."""
    index = sentence.marks.index(date)
    following = sentence.marks[index + 1 : index + 2]
    if any(mark.word in ("inspection", "visit", "report") for mark in following):
        return True
    before = sentence.marks[max(0, index - 4) : index]
    related = any(
        a.has(Role.RELATIVE) and b.has(Role.COPULA) and c.has(Role.INSPECTION)
        for a, b, c in zip(before, before[1:], before[2:], strict=False)
    )
    return not related and any(mark.has(Role.INSPECTION, Role.VISIT) for mark in before)


def _is_of_subject(sentence: Sentence, date: Mark) -> bool:
    """Whether it is as in "an inspection in 2018 found that services now require …"."""
    before = sentence.marks[: sentence.marks.index(date)]
    return dates_inspection(sentence, date) and not any(m.has(Role.GRADE) for m in before)


def _has_grade_of_its_own(marks: Sequence[Mark], bracket: int) -> bool:
    """Whether a bracket tells another grade, and so its date: "outstanding (2018: good)"."""
    for mark in marks[bracket + 1 :]:
        if mark.word == ")":
            return False
        if mark.has(Role.GRADE):
            return True
    return False


def _date_following(marks: Sequence[Mark], comma: int, *, left: bool) -> Mark | None:
    """The date that comes right after a comma: "inadequate, the latest of them in 2011".

    With `left`, of a grade that a change sets out from: "from good, the grade it got in 2014, to".
    """
    for index in range(comma + 1, min(len(marks), comma + 8)):
        mark = marks[index]
        if mark.has(Role.DATE):
            clause = any(
                m.has(*_SUBJECTS) and not m.has(Role.RELATIVE) for m in marks[index + 1 :][:1]
            )
            return None if clause or _opens_a_span(marks, index) else mark
        if not (
            mark.has(Role.PREPOSITION, Role.PREVIOUS, Role.DETERMINER, Role.INSPECTION)
            or mark.has(Role.PUBLISHED, Role.CURRENT)
            or (left and mark.has(*_OF_IT))
            or mark.word in _BEFORE_DATE
        ):
            return None
    return None


def _opens_a_span(marks: Sequence[Mark], index: int) -> bool:
    """Whether the date is no day of judgement: "by 2026", "held since 2015"."""
    return marks[index - 1].word in ("by", "until", "since")


def _opening_date(sentence: Sentence, bar: int, at: int) -> Mark | None:
    """The date at the head of the sentence, where what stands after `bar` is told as past too."""
    marks = sentence.marks
    present = any(m.word in _PRESENT or m.has(Role.CURRENT) for m in marks[bar:at])
    for index, mark in enumerate(marks[:4]):
        if mark.date and not present and index < bar:
            return None if index and marks[index - 1].word in ("since", "until") else mark
        if not (mark.date or mark.has(Role.PREPOSITION, Role.PREVIOUS)):
            return None
    return None


def _spent(sentence: Sentence, index: int) -> bool:
    """Whether the date at mark `index` is that of a grade right before it."""
    marks = sentence.marks
    if _is_of_starting_point(sentence, index):
        return True
    for before in range(index - 1, max(0, index - 4) - 1, -1):
        if marks[before].has(Role.GRADE):
            return True
        aside = marks[before].word == "(" and _has_grade_of_its_own(marks, before)
        if aside or marks[before].word in (",", ";"):
            return False
    return False


def _is_of_starting_point(sentence: Sentence, index: int) -> bool:
    """Whether it is as in "moved from inadequate, its grade in 2018, to good"."""
    marks = sentence.marks
    if [mark.word for mark in marks[index + 1 : index + 2]] != [","]:
        return False
    opening = next((i for i in range(index - 1, 0, -1) if marks[i].word == ","), 0)
    before = opening - 1
    while before > 0 and sentence.tokens[marks[before].first].is_quote:
        before -= 1
    return before > 0 and marks[before].has(Role.GRADE) and is_starting_point(sentence, before)


def _governs(sentence: Sentence, index: int) -> bool:
    """Whether the date at mark `index` can be that of what follows, not of an aside before it."""
    if index == 0:
        return True
    before = sentence.marks[index - 1]
    if before.word == "both" and index > 1:
        before = sentence.marks[index - 2]
    if before.word == "since":
        return any(mark.word == "when" for mark in sentence.marks[index + 1 : index + 3])
    if before.has(Role.PREPOSITION, Role.CONJUNCTION, Role.PREVIOUS) or not before.word.isalnum():
        return True
    mark = sentence.marks[index]
    following = sentence.marks[index + 1]
    if following.word == "that" or following.has(Role.INSPECTION, Role.GRADE_NOUN):
        return True
    if (mark.date and mark.date.counted) or before.has(Role.AGAIN):
        return True
    return (
        mark.date is not None
        and any(p.relative in ("today", "yesterday") for p in mark.date.points)
    ) or before.has(Role.GIVE, Role.COPULA)


def is_counted_from(sentence: Sentence, date: Mark) -> bool:
    """Whether it is as in "since 2019, when it was rated outstanding"."""
    index = sentence.marks.index(date)
    return index > 0 and sentence.marks[index - 1].word == "since"


def held_since(sentence: Sentence, at: int) -> tuple[Point, ...]:
    """The date in "has been good since 2019": that of the inspection that said so."""
    marks = sentence.marks
    before = [m.word for m in marks[max(0, at - 4) : at] if not sentence.tokens[m.first].is_quote]
    if marks[at - 1].has(Role.RATE, Role.AS):
        before = [m.word for m in marks[max(0, at - 4) : at] if not m.has(Role.RATE, Role.AS)]
    perfect = before[-2:] in (["has", "been"], ["have", "been"]) or before[-1:] == ["had been"]
    for index in range(at + 1, min(len(marks), at + 4)):
        mark = marks[index]
        if mark.date and marks[index - 1].word == "since" and perfect:
            return mark.date.points
    return ()
