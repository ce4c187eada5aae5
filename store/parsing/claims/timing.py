"""Which inspection a grade belongs to: this one, an earlier one, the one of a date."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import pairwise

from store.parsing.lexicon import Role
from store.parsing.mentions.marking import Mark, Sentence
from store.parsing.mentions.points import Point

_NEAR = 9
_BARRIERS = frozenset(";")
_PRESENT = frozenset({"is", "are", "has", "have", "remains", "remain", "today"})
_ENDINGS = frozenset({",", "after", "following", "despite", "having", "and"})
_OPENERS = frozenset(["while", "whereas", "although", "though", "but", "whilst"])
_THEN = frozenset({"then", "at the time", "at that time", "on that occasion", "back then"})
_HOLDING = frozenset({"is", "are", "holds", "hold"})
_NOW = frozenset({"now", "currently", "this time"})
_SAYING = frozenset(
    ["told", "tell", "tells", "telling", "reported", "informed", "noted", "explained", "announced"]
) | {
    "confirmed",
    "advised",
    "stated",
    "added",
    "highlighted",
    "heard",
    "reports",
    "emerged",
    "word",
    "news",
    "revealed",
    "learned",
    "learnt",
}


class Turn(IntEnum):
    """How far back the talk has turned."""

    THIS = 0
    EARLIER = 1
    EARLIER_STILL = 2


@dataclass(frozen=True, slots=True)
class Timing:
    """When a grade was given, as its sentence tells it.

    `dates` are the points of a date or period; several with `apart` are several inspections.
    `kept` says that the date is that of the sentence before; `held` that inspectors' own coming
    or their report is dated; `lasting` that the grade is told as a state that lasts.
    """

    turn: Turn = Turn.THIS
    dates: tuple[Point, ...] = ()
    apart: bool = False
    current: bool = False
    kept: bool = False
    held: bool = False
    lasting: bool = False


def timing(
    sentence: Sentence, at: int, before: Timing | None = None, *, reporting: bool = False
) -> Timing:
    """When the grade at mark `at` was given. `before` is what the talk had turned to.

    `reporting` says that the whole text is reported speech, as minutes are, so that a pluperfect
    is only a past tense put back.
    """
    left, right = _clause(sentence, at)
    date = _date_after(sentence, at) or _date_before(sentence, at)
    aside = sentence.outside(at)
    marks = [m for i, m in enumerate(sentence.marks[:right]) if i >= left and i not in aside | {at}]
    previous = any(m.has(Role.PREVIOUS) for m in marks) or _looks_back(
        sentence, left, at, reporting
    )
    previous = previous or _is_compared(sentence, at)
    current = any(m.has(Role.CURRENT) for m in marks)
    turn = Turn.EARLIER if previous and not (current and not date) else Turn.THIS
    if is_starting_point(sentence, at):
        told = sentence.marks[left:at]
        still = any(m.has(Role.PREVIOUS, Role.PLUPERFECT) for m in told)
        still = still or _end_point_dated(sentence, at)
        turn = Turn.EARLIER_STILL if still else Turn.EARLIER
        date, current = _date_after(sentence, at), False
    if date is None and (held := _held_since(sentence, at)):
        return Timing(Turn.EARLIER, held)
    said_then = any(m.word in _THEN for m in marks)
    if date is None and before is not None and said_then:
        return before
    if date is None or date.date is None:
        return Timing(turn, current=current, lasting=_lasts(sentence, at))
    if turn is Turn.THIS and _is_counted_from(sentence, date):
        turn = Turn.EARLIER
    of_visit = turn is Turn.THIS and _dates_inspection(sentence, date)
    return Timing(turn, date.date.points, date.date.apart, current, held=of_visit)


def _dates_inspection(sentence: Sentence, date: Mark) -> bool:
    """Whether it is as in "after a short inspection in January 2020"."""
    index = sentence.marks.index(date)
    return any(mark.has(Role.INSPECTION, Role.VISIT) for mark in sentence.marks[:index][-4:])


def _is_of_subject(sentence: Sentence, date: Mark) -> bool:
    """Whether it is as in "an inspection in 2018 found that services now require …"."""
    before = sentence.marks[: sentence.marks.index(date)]
    return _dates_inspection(sentence, date) and not any(m.has(Role.GRADE) for m in before)


def _lasts(sentence: Sentence, at: int) -> bool:
    """Whether it is told as what is so since some time: "holds", "is rated", "at its latest"."""
    before = sentence.marks[max(0, at - 8) : at]
    if any(m.word in _HOLDING or (m.has(Role.SAME) and m.word.endswith("s")) for m in before):
        return True
    if any(a.word in ("has", "have") and b.has(Role.DETERMINER) for a, b in pairwise(before)):
        return True
    if any(m.word in ("which", "who", "whose") for m in before):
        return True
    after = sentence.marks[at + 1 : at + 8]
    latest = any(m.word in ("latest", "most recent", "recent") for m in after)
    return latest and any(m.has(Role.INSPECTION) for m in after)


def _is_compared(sentence: Sentence, at: int) -> bool:
    """Whether it is what something new is held against: "one better than the 'good' of 2018"."""
    before = [m for m in sentence.marks[max(0, at - 4) : at] if m.has(Role.NEAR_MISS)]
    return any(m.word in ("better than", "worse than", "above", "below") for m in before)


def _is_counted_from(sentence: Sentence, date: Mark) -> bool:
    """Whether it is as in "since 2019, when it was rated outstanding"."""
    index = sentence.marks.index(date)
    return index > 0 and sentence.marks[index - 1].word == "since"


def _held_since(sentence: Sentence, at: int) -> tuple[Point, ...]:
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


def _looks_back(sentence: Sentence, left: int, at: int, reporting: bool) -> bool:
    """Whether a pluperfect, or "after" alone, puts the grade before what is being told."""
    first = max(left, at - 6)
    put_back = next((i for i in range(first, at) if _is_pluperfect(sentence, i)), at)
    said = reporting or any(
        m.has(Role.FIND) or m.word in _SAYING for m in sentence.marks[:put_back]
    )
    if at > 1 and [m.word for m in sentence.marks[at - 2 : at]] == ["we", "were"]:
        return True
    if sentence.marks[at - 1].word == "once":
        return True
    if not said and put_back < at:
        return not _is_outcome(sentence, at)
    for index in range(at - 1, first - 1, -1):
        mark = sentence.marks[index]
        if mark.word == "since" and sentence.marks[index + 1].date:
            continue
        if mark.word in ("after", "following", "despite", "since"):
            return index == 0 or not sentence.marks[index - 1].has(Role.DETERMINER)
        if (
            mark.has(Role.INSPECTION, Role.BODY, Role.COUNCIL, Role.SERVICE, Role.AREA)
            or mark.plain
        ):
            return False
    return False


def _is_pluperfect(sentence: Sentence, index: int) -> bool:
    """Whether mark `index` is "had" or begins with it, and is not the "had" of "have had"."""
    before = sentence.marks[index - 1].word if index else ""
    return sentence.marks[index].has(Role.PLUPERFECT) and before not in ("have", "has")


def _is_outcome(sentence: Sentence, at: int) -> bool:
    """Whether a change had come to the grade: "leadership had risen to good", so it is so now."""
    before = [
        m for m in sentence.marks[max(0, at - 6) : at] if not sentence.tokens[m.first].is_quote
    ]
    arrived = (
        bool(before) and before[-1].word == "to" and any(m.has(Role.UP, Role.DOWN) for m in before)
    )
    return arrived and not any(m.date or m.has(Role.PREVIOUS) for m in sentence.marks)


def is_starting_point(sentence: Sentence, at: int) -> bool:
    """Whether the grade at mark `at` is where a change set out: "from inadequate to good"."""
    for mark in reversed(sentence.marks[max(0, at - 5) : at]):
        if mark.word.split()[-1] == "from":
            return not mark.has(Role.GIVEN_UP)
        passing = mark.has(
            Role.DETERMINER,
            Role.PREVIOUS,
            Role.POSSESSIVE,
            Role.GRADE_NOUN,
            Role.INSPECTION,
            Role.COPULA,
            Role.RATE,
        )
        if (
            not passing
            and not sentence.tokens[mark.first].is_quote
            and mark.word not in ("of", "an")
        ):
            return False
    return False


def _clause(sentence: Sentence, at: int) -> tuple[int, int]:
    """The marks around `at` whose turn of time is its own: up to a contrast or another grade."""
    marks = sentence.marks
    left = right = at
    while left > 0 and not _bars(sentence, left - 1, at):
        left -= 1
    right = at + 1
    while (
        right < len(marks)
        and not _bars(sentence, right, at)
        and right - at < _NEAR
        and marks[right].word not in _ENDINGS
        and not marks[right].word.endswith((" after", " since"))
    ):
        right += 1
    return left, right


def _bars(sentence: Sentence, index: int, at: int) -> bool:
    mark = sentence.marks[index]
    if mark.has(Role.GRADE):
        return not (index < at and is_starting_point(sentence, index))
    if mark.word == "," and index < at:
        return _closes_opening(sentence, index)
    return mark.word in _BARRIERS or mark.word in _OPENERS


def _closes_opening(sentence: Sentence, comma: int) -> bool:
    """Whether a clause such as "After a poor start," ends at `comma`."""
    marks = sentence.marks
    begin = next((i + 1 for i in range(comma - 1, -1, -1) if marks[i].word in (",", ";")), 0)
    opening = [m for m in marks[:4] if m.has(Role.OPENER) or m.word.endswith((" after", " since"))]
    return begin == 0 and any(m.word not in ("when", "with") for m in opening)


def _date_after(sentence: Sentence, at: int) -> Mark | None:
    marks = sentence.marks
    for index in range(at + 1, min(len(marks), at + 1 + _NEAR)):
        mark = marks[index]
        if mark.word == "(" and _has_grade_of_its_own(marks, index):
            return None
        if mark.has(Role.DATE):
            return None if _opens_a_span(marks, index) else mark
        if mark.has(Role.GRADE) or mark.word in _BARRIERS or mark.word in _OPENERS:
            return None
        if mark.word == "," and not _dates_follow(marks, index):
            return None
        if mark.word == "and" or (mark.has(Role.RELATIVE) and mark.word != "that"):
            return None
    return None


def _has_grade_of_its_own(marks: Sequence[Mark], bracket: int) -> bool:
    """Whether a bracket tells another grade, and so its date: "outstanding (2018: good)"."""
    for mark in marks[bracket + 1 :]:
        if mark.word == ")":
            return False
        if mark.has(Role.GRADE):
            return True
    return False


def _dates_follow(marks: Sequence[Mark], comma: int) -> bool:
    """Whether a date comes right after a comma: "inadequate, in 2011"."""
    ahead = marks[comma + 1 : comma + 6]
    for mark in ahead:
        if mark.has(Role.DATE):
            return True
        if not (
            mark.has(Role.PREPOSITION, Role.PREVIOUS, Role.DETERMINER, Role.INSPECTION)
            or mark.word in ("back", "when", "it", "was")
        ):
            return False
    return False


def _opens_a_span(marks: Sequence[Mark], index: int) -> bool:
    """Whether the date is no day of judgement: "by 2026", "held since 2015"."""
    return marks[index - 1].word in ("by", "until", "since")


def _date_before(sentence: Sentence, at: int) -> Mark | None:
    marks = sentence.marks
    aside = sentence.outside(at)
    now = False
    for index in range(at - 1, -1, -1):
        mark = marks[index]
        if index in aside:
            continue
        now = now or mark.word in _NOW
        if now and mark.has(Role.DATE) and not _is_of_subject(sentence, mark):
            return None
        if mark.has(Role.DATE) and _governs(sentence, index) and not _spent(sentence, index):
            return mark
        if _bars(sentence, index, at):
            return None if now else _opening_date(sentence, index, at)
    return None


def _opening_date(sentence: Sentence, bar: int, at: int) -> Mark | None:
    """The date at the head of the sentence, where what stands after `bar` is told as past too."""
    marks = sentence.marks
    present = any(m.word in _PRESENT or m.has(Role.CURRENT) for m in marks[bar:at])
    for index, mark in enumerate(marks[:4]):
        if mark.date and not present and index < bar:
            return mark
        if not (mark.date or mark.has(Role.PREPOSITION, Role.PREVIOUS)):
            return None
    return None


def _spent(sentence: Sentence, index: int) -> bool:
    """Whether the date at mark `index` is that of a grade right before it."""
    marks = sentence.marks
    for before in range(index - 1, max(0, index - 4) - 1, -1):
        if marks[before].has(Role.GRADE):
            return True
        aside = marks[before].word == "(" and _has_grade_of_its_own(marks, before)
        if aside or marks[before].word == ",":
            return False
    return False


def _governs(sentence: Sentence, index: int) -> bool:
    """Whether the date at mark `index` can be that of what follows, not of an aside before it."""
    if index == 0:
        return True
    before = sentence.marks[index - 1]
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


def _end_point_dated(sentence: Sentence, at: int) -> bool:
    """Whether what follows "from X to" was itself given earlier: "had gone from X to Y"."""
    return any(
        mark.has(Role.PREVIOUS) or (mark.date and _has_year(mark)) for mark in sentence.marks[:at]
    )


def _has_year(mark: Mark) -> bool:
    return mark.date is not None and any(p.year for p in mark.date.points)
