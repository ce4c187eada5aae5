"""The grades of a report: its table, checked against the graded headings of its sections."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial

from store.parsing.report.layout import Layout
from store.parsing.report.outline import Part
from store.parsing.report.wording import AREA, GRADE, area_of, grade_of, spaced
from store.records import Area, Document, Grade, Judgement, Span

_TABLE_CHARACTERS = 6000
_TABLE_PAGES = 2
_FLAGS = re.IGNORECASE | re.MULTILINE

_ROW = re.compile(
    rf"^(?:\d(?:\.\d)?\.?\s*)?(?:{AREA})\s*[:–-]?\s+(?P<grade>{GRADE}|not\s+judged)[ \t]*\.?$",
    _FLAGS,
)
_AFTER_TABLE = re.compile(spaced("^what needs to improve"), _FLAGS)
_LABEL = re.compile(rf"^\W*(?:\d(?:\.\d)?\.?\s*)?(?:{AREA})\s*$", _FLAGS)
_HEADING = re.compile(rf"(?:{AREA}).*?\b(?P<grade>{GRADE})\s*\.?\s*$", _FLAGS | re.DOTALL)
_SIF_OVERALL = re.compile(
    spaced(
        r"^(?:the )?(?:overall judge?ment (?:(?:for|of) [^.\n]{2,60} )?is(?: that)? "
        r"(?:(?:children's services|services for children) (?:in [^.]{2,80}? )?(?:is |are )?)?"
        r"|(?:children's services|services for children)(?: in [^.]{2,80}?)? (?:is |are )?)"
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


@dataclass(frozen=True, slots=True)
class Table:
    """What the first pages say: the readings of the judgement table and where it ends.

    `unread` are the areas that it names without a grade that can be read.
    """

    readings: tuple[Reading, ...]
    unread: frozenset[Area]
    end: int


NO_TABLE = Table((), frozenset(), 0)


def judgement_table(document: Document, layout: Layout) -> Table:
    """The judgement table of a SIF or ILACS report, read by its labels whatever their order.

    In SIF the overall grade stands in a sentence above it. The grade that such a report prints
    for the safeguarding children board is the board's and not read.
    """
    text = document.text
    front = text[: _front_end(document)]
    if after := _AFTER_TABLE.search(front):
        front = front[: after.start()]
    areas = _AREAS_OF_SIF if layout is Layout.SIF else _AREAS_OF_ILACS
    rows = [row for row in map(partial(_reading, text), _ROW.finditer(front)) if row.area in areas]
    end = max((row.span.end for row in rows), default=0)
    if layout is Layout.SIF and (sentence := _SIF_OVERALL.search(front)):
        overall = Reading(Area.OVERALL, grade_of(sentence["grade"]), _span(text, *sentence.span()))
        rows.append(overall)
    named = {area_of(label) for label in _LABEL.finditer(front)} & areas
    return Table(tuple(rows), frozenset(named - {row.area for row in rows}), end)


def judgements(
    text: str, table: Table, parts: Iterable[Part]
) -> tuple[tuple[Judgement, ...], tuple[str, ...]]:
    """The judgements of a report, and a sentence for each that was left out.

    An area counts if the table and the graded headings of the sections agree, or if one of the
    two is silent.
    """
    headings = tuple(_headings(text, parts))
    found: list[Judgement] = []
    warnings: list[str] = []
    for area in Area:
        readings = [reading for reading in table.readings + headings if reading.area is area]
        grades = {reading.grade for reading in readings}
        grade = readings[0].grade if readings else None
        if len(grades) > 1:
            said = ", ".join(sorted(str(grade or "not judged") for grade in grades))
            warnings.append(f"the report gives more than one grade for {area}: {said}")
        elif grade:
            spans = tuple(reading.span for reading in readings[:2])
            found.append(Judgement(area, grade, None, spans))
    unread = table.unread - {reading.area for reading in headings}
    warnings += [
        f"the judgement table names {area} with no grade that can be read"
        for area in sorted(unread)
    ]
    return tuple(found), tuple(warnings)


def _front_end(document: Document) -> int:
    after = document.pages[_TABLE_PAGES : _TABLE_PAGES + 1]
    return min(_TABLE_CHARACTERS, *after) if after else _TABLE_CHARACTERS


def _headings(text: str, parts: Iterable[Part]) -> Iterator[Reading]:
    for part in parts:
        graded = _HEADING.search(text, part.start, part.body)
        if part.area and graded:
            yield Reading(part.area, grade_of(graded["grade"]), _span(text, part.start, part.body))


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
