"""What a text says of inspections and visits themselves: which, of whom, when on site, when out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from store.councils import Council
from store.dates import PartialDate
from store.parsing.claims.phrases.clauses import NEAR
from store.parsing.claims.when.after import date_after
from store.parsing.claims.whose.focus import Focus
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Marked, Sentence
from store.parsing.mentions.points import Point, resolve
from store.parsing.text.blocks import BlockKind
from store.records import InspectionKind

_REACH = 22
_LEAD = 4
_HELD = ("took place", "was carried out", "was conducted", "was held", "was made", "lasted", "ran ")
_VAGUE = frozenset({"ofsted", "report", "inspectors", "inspector"})
_COMING = frozenset(
    ["came", "visited", "inspected", "arrived", "were", "spent", "held", "carried", "place"]
)
_TOLD_OTHERWISE = (Role.GRADE, Role.GRADE_AGAIN, Role.PREVIOUS, Role.PLUPERFECT, Role.NEGATION)
_VISIT_WORDS = frozenset({"visit", "visits", "visited"})


@dataclass(frozen=True, slots=True)
class Event:
    """One sentence that speaks of an inspection or visit.

    `kind` is None where the text only says "visit"; `points` are its dates on site, or the one
    of its publication where `out` is true.
    """

    councils: tuple[Council, ...]
    kind: InspectionKind | None
    points: tuple[Point, ...]
    out: bool
    previous: bool
    start: int
    end: int
    heading: bool


def events(marked: Marked, main: tuple[Council, ...], published: PartialDate | None) -> list[Event]:
    """The events of a text about the councils `main`, in the order in which it tells them.

    `published` is the source's own date, which in a heading dates no inspection.
    """
    focus = Focus(main)
    found = []
    before: Sentence | None = None
    for number, sentence in enumerate(marked.sentences):
        focus.follow(sentence, ())
        found += _events(sentence, before, focus, published, number < _LEAD)
        before = sentence
    return found


def _events(
    sentence: Sentence,
    before: Sentence | None,
    focus: Focus,
    published: PartialDate | None,
    heading: bool,
) -> list[Event]:
    marks = sentence.marks
    found: list[Event] = []
    resumed = _resumes_inspection(sentence, before)
    if sentence.has(Role.GENERIC) and not any(mark.councils for mark in marks):
        return found

    def add(
        kind: InspectionKind | None,
        points: tuple[Point, ...],
        out: bool,
        at: int,
        dated: int | None = None,
        *,
        several: bool = False,
    ) -> None:
        previous = _is_previous(marks, at) or (dated is not None and _is_previous(marks, dated))
        previous = previous or _is_counted_from(marks, at)
        councils = _together(sentence, focus) or focus.now or focus.main
        span = (sentence.start, sentence.end)
        news = heading and not several
        found.append(Event(councils, kind, points, out, previous, *span, news))

    dated_visits = set()
    for index, mark in enumerate(marks):
        if mark.date is None or _belongs_to_grade(sentence, index):
            continue
        own = published is not None and resolve(mark.date.points[0], None) == published
        if sentence.kind is BlockKind.HEADING and (index == 0 or own):
            continue
        out = any(m.has(Role.PUBLISHED) for m in marks[max(0, index - 6) : index])
        nearest = _nearest(marks, index)
        nearest = resumed if nearest is None else nearest
        if index and marks[index - 1].word == "since" and nearest is not None:
            councils = focus.now or focus.main
            span = (sentence.start, sentence.end)
            kind = InspectionKind.INSPECTION
            found.append(Event(councils, kind, mark.date.points, False, True, *span, heading))
        elif out and nearest is not None:
            add(InspectionKind.INSPECTION, mark.date.points, True, nearest, index)
        elif nearest is not None:
            anchor = marks[nearest]
            dated_visits.add(nearest)
            if anchor.visit:
                for points in _single(mark):
                    add(anchor.visit, points, False, nearest, index)
            elif anchor.word in _VISIT_WORDS and anchor.word != "visited":
                add(None, mark.date.points, False, nearest, index)
            elif nearest == resumed or _is_told_apart(sentence, index, nearest):
                add(InspectionKind.INSPECTION, mark.date.points, False, nearest, index)
    for index, mark in enumerate(marks):
        if mark.visit and index not in dated_visits:
            add(mark.visit, (), False, index, several=mark.word.endswith("s"))
    return found


def _is_told_apart(sentence: Sentence, dated: int, nearest: int) -> bool:
    """Whether the date at mark `dated` is when inspectors came, not only a year that is named.

    A year alone is so in "Inspectors came in 2021" and "The inspection was held in 2021", where
    the sentence gives no grade and does not look back.
    """
    date = sentence.marks[dated].date
    if date and any(point.month or point.relative for point in date.points):
        return True
    if nearest > dated or sentence.has(*_TOLD_OTHERWISE):
        return False
    between = [mark.word for mark in sentence.marks[nearest:dated]]
    return any(word in _COMING for word in between)


def _together(sentence: Sentence, focus: Focus) -> tuple[Council, ...]:
    """Whose inspections are meant by "all three were inspected"; () where nobody says so."""
    words = [mark.word for mark in sentence.marks[:3]]
    if len(words) < 3 or "were" not in words[1:] or any(m.councils for m in sentence.marks):
        return ()
    number = {"both": 2, "all two": 2, "all three": 3, "all four": 4}.get(words[0])
    known = tuple(focus.known.values())
    return known if number == len(known) else ()


def _resumes_inspection(sentence: Sentence, before: Sentence | None) -> int | None:
    """The "it" of "It took place in May" after a sentence that speaks of an inspection."""
    marks = sentence.marks
    if before is None or not before.has(Role.INSPECTION, Role.VISIT):
        return None
    if len(marks) < 3 or marks[0].word not in ("it", "this"):
        return None
    words = " ".join(mark.word for mark in marks[:5])
    return 0 if any(held in words for held in _HELD) else None


def _is_previous(marks: Sequence[Mark], at: int) -> bool:
    before, after = marks[max(0, at - 4) : at], marks[at : at + 4]
    after = [mark for mark in after if not mark.word.endswith((" after", " since", " before"))]
    return any(mark.has(Role.PREVIOUS) for mark in (*before, *after))


def _is_counted_from(marks: Sequence[Mark], at: int) -> bool:
    """Whether time is counted from it: "since the full inspection of 2019"."""
    return any(mark.word == "since" for mark in marks[max(0, at - 3) : at])


def _single(mark: Mark) -> Sequence[tuple[Point, ...]]:
    if mark.date and mark.date.apart:
        return [(point,) for point in mark.date.points]
    return [mark.date.points] if mark.date else []


def _nearest(marks: Sequence[Mark], index: int) -> int | None:
    """The word for an inspection or visit that the date at `index` belongs to."""
    near = []
    for other, mark in enumerate(marks):
        if not mark.has(Role.INSPECTION, Role.VISIT) or abs(other - index) > _REACH:
            continue
        between = marks[min(other, index) + 1 : max(other, index)]
        if any(m.has(Role.GRADE) or m.word == ";" for m in between):
            continue
        vague = 0 if mark.visit else 6 if mark.word in _VAGUE else 1
        near.append((abs(other - index) + (3 if other > index + 2 else 0) + vague, other))
    return min(near)[1] if near else None


def _belongs_to_grade(sentence: Sentence, index: int) -> bool:
    """Whether the date at mark `index` is that of a grade, or of one told as an earlier one."""
    marks = sentence.marks
    if any(
        mark.has(Role.GRADE)
        and any(m.has(Role.PREVIOUS) for m in marks[max(0, at - 4) : at])
        and date_after(sentence, at) is marks[index]
        for at, mark in enumerate(marks[max(0, index - NEAR) : index], max(0, index - NEAR))
    ):
        return True
    for mark in reversed(marks[max(0, index - 4) : index]):
        if mark.has(Role.GRADE):
            return True
        if mark.word in (",", ";"):
            return False
    return False
