"""The grades of a report: its table, checked against the graded headings of its sections."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from store.parsing.report.judgement_table import Reading, Table, span
from store.parsing.report.layout import Layout
from store.parsing.report.outline import Part
from store.parsing.report.wording import AREA, GRADE, grade_of
from store.records import Area, Judgement

_HEADING = re.compile(
    rf"(?:{AREA}).*?\b(?P<grade>{GRADE})\s*\.?\s*$", re.IGNORECASE | re.MULTILINE | re.DOTALL
)
_PARTS_OF_SIF = frozenset(Area) - {Area.OVERALL, Area.CARE_AND_CARE_LEAVERS}
_CARE_APART = frozenset({Area.CARE, Area.CARE_LEAVERS})
_PARTS_OF_ILACS = _CARE_APART | {Area.LEADERS, Area.HELP_AND_PROTECTION}


def judgements(
    text: str, table: Table, parts: Sequence[Part], layout: Layout
) -> tuple[tuple[Judgement, ...], tuple[str, ...]]:
    """The judgements of a report, and a sentence for each that was left out.

    An area counts if the table and the graded headings of the sections agree, or if one of the
    two is silent. Where two of them contradict each other, no row counts by itself any more.
    """
    headings = tuple(_headings(text, parts))
    found: list[Judgement] = []
    warnings: list[str] = []
    doubtful = _contradict((*table.rows, *headings))
    seen = {reading.area for reading in (*table.rows, *table.sentences, *headings)}
    expected = _expected(layout, table, seen)
    for area in Area:
        readings = _of(area, (*table.rows, *table.sentences, *headings))
        grades = {reading.grade for reading in readings}
        grade = readings[0].grade if readings else None
        if len(grades) > 1:
            said = ", ".join(sorted(str(grade or "not judged") for grade in grades))
            warnings.append(f"the report gives more than one grade for {area}: {said}")
        elif doubtful and len(readings) == 1 and readings[0] in table.rows:
            warnings.append(
                f"the judgement table's grade for {area} is left out: the report contradicts the "
                "table elsewhere, and nothing confirms this row"
            )
        elif grade and area not in expected and readings[0] in headings:
            warnings.append(f"a heading grades {area}, which such a report does not judge")
        elif grade:
            spans = tuple(reading.span for reading in readings[:2])
            found.append(Judgement(area, grade, None, spans))
    unread = table.unread - seen
    warnings += [
        f"the judgement table names {area} with no grade that can be read"
        for area in sorted(unread)
    ]
    warnings += [
        f"no grade for {area} was found in the report" for area in sorted(expected - seen - unread)
    ]
    return tuple(found), tuple(warnings)


def _of(area: Area, readings: Iterable[Reading]) -> list[Reading]:
    return [reading for reading in readings if reading.area is area]


def _contradict(readings: Sequence[Reading]) -> bool:
    return len({(r.area, r.grade) for r in readings}) > len({r.area for r in readings})


def _expected(layout: Layout, table: Table, seen: Iterable[Area]) -> frozenset[Area]:
    """The areas that a report of that layout judges.

    Of ILACS there are three tables, told by their rows: one judgement of care and care leavers,
    or two; and since April 2026 none of overall effectiveness.
    """
    if layout is Layout.SIF:
        return _PARTS_OF_SIF | {Area.OVERALL}
    expected = _PARTS_OF_ILACS
    if Area.CARE_AND_CARE_LEAVERS in seen:
        expected = expected - _CARE_APART | {Area.CARE_AND_CARE_LEAVERS}
    elif expected == {row.area for row in table.rows}:
        return expected
    return expected | {Area.OVERALL}


def _headings(text: str, parts: Sequence[Part]) -> Iterator[Reading]:
    """The graded headings of sections; of graded lines one under another only a list is made."""
    graded = [_HEADING.search(text, part.start, part.body) if part.area else None for part in parts]
    follows = False
    for index, (part, match) in enumerate(zip(parts, graded, strict=True)):
        after = graded[index + 1] if index + 1 < len(parts) else None
        goes_on = bool(match and after) and not text[part.body : part.end].strip()
        if part.area and match and not (goes_on or follows):
            heading = span(text, part.start, part.body)
            yield Reading(part.area, grade_of(match["grade"]), heading)
        follows = goes_on
