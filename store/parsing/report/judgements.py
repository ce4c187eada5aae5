"""The grades of a report: its table, checked against the graded headings of its sections."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from store.parsing.report.layout import Layout
from store.parsing.report.wording import AREA, GRADE, area_of, grade_of, spaced
from store.records import Area, Document, Grade, Judgement, Span

_TABLE_CHARACTERS = 6000
_TABLE_PAGES = 2
_FLAGS = re.IGNORECASE | re.MULTILINE

_ROW = re.compile(
    rf"^(?:\d(?:\.\d)?\.?\s*)?(?:{AREA})\s*[:–-]?\s+(?P<grade>{GRADE}|not\s+judged)[ \t]*\.?$",
    _FLAGS,
)
_LABEL = re.compile(rf"^\W*(?:\d(?:\.\d)?\.?\s*)?(?:{AREA})\s*$", _FLAGS)
_HEADING = re.compile(
    rf"^(?:(?:{AREA})(?:\s*[:–-]\s*|\s+)"
    + spaced(r"(?:(?:is|are|was|were)\b:?\s*)?")
    + rf"(?P<grade>{GRADE})[ \t]*\.?$)",
    _FLAGS,
)
_GRADED_BELOW = re.compile(
    spaced(r"^the graded judge?ments? (?:for|about|on) (?:the )?(?:")
    + AREA
    + spaced(r") (?:is|are)(?: that (?:it|they)(?: is| are)?)?:? ")
    + rf"(?P<grade>{GRADE})",
    _FLAGS,
)
_SIF_OVERALL = re.compile(
    spaced(
        r"^(?:the )?(?:overall judge?ment is(?: that)? (?:children's services (?:in [^.]{2,80}? )?"
        r"(?:is |are )?)?|children's services(?: in [^.]{2,80}?)? (?:is |are )?)"
    )
    + rf"(?P<grade>{GRADE})\b",
    _FLAGS,
)
_AREAS_OF_SIF = frozenset(
    {Area.LEADERS, Area.HELP_AND_PROTECTION, Area.CARE, Area.ADOPTION, Area.CARE_LEAVERS}
)
_AREAS_OF_ILACS = frozenset(Area) - {Area.ADOPTION}


@dataclass(frozen=True, slots=True)
class Reading:
    """A grade seen at one place; None where the report says that it did not judge the area."""

    area: Area
    grade: Grade | None
    span: Span


def judgements(document: Document, layout: Layout) -> tuple[tuple[Judgement, ...], tuple[str, ...]]:
    """The judgements of a SIF or ILACS report, and a sentence for each that was left out.

    An area counts if the table on the first pages and the headings of the sections agree, or
    if one of the two is silent. The grades that a report prints for the safeguarding children
    board are the board's and not read.
    """
    areas = _AREAS_OF_SIF if layout is Layout.SIF else _AREAS_OF_ILACS
    text = document.text
    front = text[: _front_end(document)]
    rows = [row for row in _rows(text, front) if row.area in areas]
    if layout is Layout.SIF:
        rows += _overall(text, front)
    headings = [heading for heading in _headings(text) if heading.area in areas]
    found, warnings = [], []
    for area in Area:
        readings = [reading for reading in (*rows, *headings) if reading.area is area]
        grades = {reading.grade for reading in readings}
        if len(grades) > 1:
            said = ", ".join(sorted(str(grade or "not judged") for grade in grades))
            warnings.append(f"the report gives more than one grade for {area}: {said}")
        elif grades and None not in grades:
            spans = tuple(reading.span for reading in readings[:2])
            grade = readings[0].grade
            assert grade is not None
            found.append(Judgement(area, grade, None, spans))
    seen = {reading.area for reading in (*rows, *headings)}
    unread = {area_of(label) for label in _LABEL.finditer(front)} & areas - seen
    warnings += [
        f"the judgement table names {area} with no grade that can be read"
        for area in sorted(unread)
    ]
    return tuple(found), tuple(warnings)


def _front_end(document: Document) -> int:
    after = document.pages[_TABLE_PAGES : _TABLE_PAGES + 1]
    return min(_TABLE_CHARACTERS, *after) if after else _TABLE_CHARACTERS


def _rows(text: str, front: str) -> Iterator[Reading]:
    for row in _ROW.finditer(front):
        yield _reading(text, row)


def _overall(text: str, front: str) -> Iterator[Reading]:
    for sentence in _SIF_OVERALL.finditer(front):
        span = _span(text, *sentence.span())
        yield Reading(Area.OVERALL, grade_of(sentence["grade"]), span)
        return


def _headings(text: str) -> Iterable[Reading]:
    for heading in _HEADING.finditer(text, min(_TABLE_CHARACTERS // 3, len(text))):
        yield _reading(text, heading)
    for sentence in _GRADED_BELOW.finditer(text):
        yield _reading(text, sentence)


def _reading(text: str, match: re.Match[str]) -> Reading:
    words = match["grade"]
    judged = not words.lower().startswith("not")
    return Reading(area_of(match), grade_of(words) if judged else None, _span(text, *match.span()))


def _span(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end, text[start:end])
