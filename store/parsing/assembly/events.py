"""What a text says of inspections and visits themselves: which, of whom, when on site, when out."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from store.councils import Council
from store.dates import PartialDate
from store.parsing.assembly.background import (
    gives_grade,
    had_shown,
    is_before_all,
    is_counted_from,
    is_previous,
)
from store.parsing.assembly.coming import (
    belongs_to_grade,
    is_still_to_be_made,
    is_to_come,
    is_told_apart,
    nearest,
    resumes_inspection,
)
from store.parsing.claims.doubts.others import is_paper_of_other
from store.parsing.claims.when.dated import dates_beginning, dates_framework, is_of_aside
from store.parsing.claims.whose.focus import Focus
from store.parsing.lexicon import Role
from store.parsing.mentions.dates import DateMention
from store.parsing.mentions.marks import Marked, Sentence
from store.parsing.mentions.points import Point, resolve
from store.parsing.text.blocks import BlockKind
from store.records import InspectionKind

_LEAD = 3


class Event(Struct, frozen=True, gc=False):
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


class _Told(Struct, frozen=True, gc=False):
    """An event but for whose it is: `at` is the mark of its word, `dated` that of its date."""

    kind: InspectionKind | None
    points: tuple[Point, ...]
    at: int
    out: bool = False
    dated: int | None = None
    several: bool = False


def events(marked: Marked, main: tuple[Council, ...], published: PartialDate | None) -> list[Event]:
    """The events of a text about the councils `main`, in the order in which it tells them.

    `published` is the source's own date, which in a heading dates no inspection.
    """
    focus = Focus(main)
    followed = 0
    found = []
    before: Sentence | None = None
    for number, sentence in enumerate(marked.sentences):
        if told := _told(sentence, before, published):
            for passed in marked.sentences[followed : number + 1]:
                focus.follow(passed, ())
            followed = number + 1
            found += [_event(sentence, one, focus, heading=number < _LEAD) for one in told]
        before = sentence
    return found


def _event(sentence: Sentence, told: _Told, focus: Focus, *, heading: bool) -> Event:
    marks, at = sentence.marks, told.at
    previous = is_previous(marks, at) or is_counted_from(marks, at)
    if told.dated is not None:
        since = marks[max(0, told.dated - 1)].word == "since"
        previous = previous or since or is_previous(marks, told.dated)
    return Event(
        councils=_together(sentence, focus) or focus.now or focus.main,
        kind=told.kind,
        points=told.points,
        out=told.out,
        previous=previous,
        start=sentence.start,
        end=sentence.end,
        heading=heading
        and not told.several
        and not gives_grade(sentence)
        and not had_shown(marks, at),
    )


def _told(
    sentence: Sentence, before: Sentence | None, published: PartialDate | None
) -> list[_Told]:
    """What a sentence tells of inspections with a date, then of visits without one."""
    visiting = Role.VISIT in sentence.roles
    if not (sentence.dates or visiting):
        return []
    marks = sentence.marks
    if Role.GENERIC in sentence.roles and not sentence.named:
        return []
    found = _dated(sentence, before, published)
    if visiting:
        known = {told.at for told in found if told.kind is marks[told.at].visit}
        found += [
            _Told(mark.visit, (), index, several=mark.word.endswith("s"))
            for index, mark in enumerate(marks)
            if mark.visit and index not in known and not is_still_to_be_made(marks, index)
        ]
    return found


def _dated(
    sentence: Sentence, before: Sentence | None, published: PartialDate | None
) -> list[_Told]:
    marks = sentence.marks
    found: list[_Told] = []
    if not sentence.dates:
        return found
    resumed = resumes_inspection(sentence, before)
    if resumed is None and not sentence.has(Role.INSPECTION, Role.VISIT):
        return found
    for index, date in sentence.dates:
        if belongs_to_grade(sentence, index) or is_to_come(marks, index):
            continue
        own = published is not None and resolve(date.points[0], None) == published
        if sentence.kind is BlockKind.HEADING and (index == 0 or own):
            continue
        if dates_beginning(marks, index) or dates_framework(marks, index):
            continue
        if is_of_aside(sentence, index):
            continue
        at = nearest(marks, index)
        at = resumed if at is None else at
        if at is None or is_paper_of_other(sentence, at):
            continue
        points = date.points
        since = index > 0 and marks[index - 1].word == "since"
        out = not since and _is_out(sentence, index)
        if since or out:
            found.append(_Told(InspectionKind.INSPECTION, points, at, out, index))
        elif visit := marks[at].visit:
            found += [_Told(visit, each, at, dated=index) for each in _single(date)]
        elif marks[at].word in ("visit", "visits"):
            if not is_before_all(marks, index):
                found.append(_Told(None, points, at, dated=index))
        elif is_told_apart(sentence, index, at):
            found.append(_Told(InspectionKind.INSPECTION, points, at, dated=index))
    return found


def _is_out(sentence: Sentence, date: int) -> bool:
    """Whether the date at mark `date` is that of a report's publication."""
    return Role.PUBLISHED in sentence.roles and any(
        Role.PUBLISHED in mark.roles for mark in sentence.marks[max(0, date - 6) : date]
    )


def _together(sentence: Sentence, focus: Focus) -> tuple[Council, ...]:
    """Whose inspections are meant by "all three were inspected"; () where nobody says so.

    Those of councils that a sentence opens with are meant where it names no others.
    """
    if sentence.marks[0].councils:
        first = focus.together(sentence, 0)
        named = (one for at in sentence.named for one in sentence.marks[at].councils)
        return first if all(council in first for council in named) else ()
    words = [mark.word for mark in sentence.marks[:3]]
    if len(words) < 3 or "were" not in words[1:] or sentence.named:
        return ()
    number = {"both": 2, "all two": 2, "all three": 3, "all four": 4}.get(words[0])
    known = tuple(focus.known.values())
    return known if number == len(known) else ()


def _single(date: DateMention) -> Sequence[tuple[Point, ...]]:
    return [(point,) for point in date.points] if date.apart else [date.points]
