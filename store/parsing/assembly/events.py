"""What a text says of inspections and visits themselves: which, of whom, when on site, when out."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from store.councils import Council
from store.dates import PartialDate
from store.parsing.assembly.coming import (
    belongs_to_grade,
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
from store.parsing.mentions.marks import Mark, Marked, Sentence
from store.parsing.mentions.points import Point, resolve
from store.parsing.text.blocks import BlockKind
from store.records import InspectionKind

_LEAD = 4
_SINCE = 6


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
    resumed = resumes_inspection(sentence, before)
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
        previous = _is_previous(marks, at) or _is_counted_from(marks, at)
        if dated is not None:
            since = marks[max(0, dated - 1)].word == "since"
            previous = previous or since or _is_previous(marks, dated)
        councils = _together(sentence, focus) or focus.now or focus.main
        span = (sentence.start, sentence.end)
        passed = _gives_grade(sentence) and _is_background(marks, at)
        news = heading and not several and not passed
        found.append(Event(councils, kind, points, out, previous, *span, news))

    dated_visits = set()
    told = resumed is not None or sentence.has(Role.INSPECTION, Role.VISIT)
    for index, mark in enumerate(marks) if told else ():
        if mark.date is None or belongs_to_grade(sentence, index) or is_to_come(marks, index):
            continue
        own = published is not None and resolve(mark.date.points[0], None) == published
        if sentence.kind is BlockKind.HEADING and (index == 0 or own):
            continue
        if dates_beginning(marks, index) or dates_framework(marks, index):
            continue
        if is_of_aside(sentence, index):
            continue
        out = sentence.has(Role.PUBLISHED) and any(
            m.has(Role.PUBLISHED) for m in marks[max(0, index - 6) : index]
        )
        at = nearest(marks, index)
        at = resumed if at is None else at
        if at is None or is_paper_of_other(sentence, at):
            continue
        since = index > 0 and marks[index - 1].word == "since"
        if since or out:
            add(InspectionKind.INSPECTION, mark.date.points, out and not since, at, index)
            continue
        dated_visits.add(at)
        if marks[at].visit:
            for points in _single(mark.date):
                add(marks[at].visit, points, False, at, index)
        elif marks[at].word in ("visit", "visits"):
            if not _is_before_all(marks, index):
                add(None, mark.date.points, False, at, index)
        elif is_told_apart(sentence, index, at):
            add(InspectionKind.INSPECTION, mark.date.points, False, at, index)
    for index, mark in enumerate(marks):
        if mark.visit and index not in dated_visits:
            add(mark.visit, (), False, index, several=mark.word.endswith("s"))
    return found


def _together(sentence: Sentence, focus: Focus) -> tuple[Council, ...]:
    """Whose inspections are meant by "all three were inspected"; () where nobody says so.

    Those of councils that a sentence opens with are meant where it names no others.
    """
    if sentence.marks[0].councils:
        first = focus.together(sentence, 0)
        named = (council for mark in sentence.marks for council in mark.councils)
        return first if all(council in first for council in named) else ()
    words = [mark.word for mark in sentence.marks[:3]]
    if len(words) < 3 or "were" not in words[1:] or any(m.councils for m in sentence.marks):
        return ()
    number = {"both": 2, "all two": 2, "all three": 3, "all four": 4}.get(words[0])
    known = tuple(focus.known.values())
    return known if number == len(known) else ()


_HAD_SAID = [["ofsted", "had", verb] for verb in ("warned", "told", "criticised", "raised")]


def _is_previous(marks: Sequence[Mark], at: int) -> bool:
    before, after = marks[max(0, at - 4) : at], marks[at : at + 4]
    after = [mark for mark in after if not mark.word.endswith((" after", " since", " before"))]
    if [mark.word for mark in after[:3]] in _HAD_SAID:
        return True
    return any(mark.has(Role.PREVIOUS) for mark in (*before, *after))


def _is_before_all(marks: Sequence[Mark], dated: int) -> bool:
    """Whether it is as in "a visit in 2020 had told them", whose year is not the news's."""
    date = marks[dated].date
    by_year = date is not None and all(point.month is None for point in date.points)
    return by_year and any(mark.has(Role.PLUPERFECT) for mark in marks[dated + 1 : dated + 2])


def _gives_grade(sentence: Sentence) -> bool:
    """Whether it has a grade that is no more than what came before: "since it was inadequate"."""
    if not sentence.has(Role.GRADE):
        return False
    words = [mark.word for mark in sentence.marks]
    told = [i for i, mark in enumerate(sentence.marks) if mark.has(Role.GRADE)]
    return any("since" not in words[max(0, i - _SINCE) : i] for i in told)


def _is_background(marks: Sequence[Mark], at: int) -> bool:
    """Whether a grade came after it, which is the news: "After a focused visit, …"."""
    before = [mark.word for mark in marks[max(0, at - 2) : at]]
    return not {"after", "following", "since"}.isdisjoint(before)


def _is_counted_from(marks: Sequence[Mark], at: int) -> bool:
    """Whether time is counted from it: "since the full inspection of 2019"."""
    return any(mark.word == "since" for mark in marks[max(0, at - 3) : at])


def _single(date: DateMention) -> Sequence[tuple[Point, ...]]:
    return [(point,) for point in date.points] if date.apart else [date.points]
