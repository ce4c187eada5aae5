"""The table of a report's judgements, and the sentence that has the overall one in SIF.

A row is a label and its grade. Where grades stand on lines of their own, a grade could be read
with the label of another row: a line that is left over says that one is missing, that there are
columns, or that all labels stand before all grades. Then only rows on one line are believed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct

from store.parsing.report.layout import Layout, title_lines
from store.parsing.report.wording import AREA, AREAS, GRADE, area_of, grade_of, spaced
from store.records import Area, Document, Grade, Span

_TABLE_CHARACTERS = 6000
_TABLE_PAGES = 2
_LONGEST_GAP = 1200
_FLAGS = re.IGNORECASE | re.MULTILINE

_NOTE = r"(?:[ \t]?[\d*†]{1,2})?"
_CELL = rf"(?:{GRADE}|{spaced('not judged')})"
_NUMBER = r"(?:\d(?:\.\d)?\.?\s*)?"
_NAME = rf"{_NUMBER}(?:{AREA}){_NOTE}"
_LABEL = rf"^[ \t|•]*{_NAME}"
_PAIR = (
    rf"[ \t]*(?:[:|–-]|\.{{2,}}|…)?\s*\b(?P<grade>{_CELL}){_NOTE}[ \t|.]*"
    rf"(?:$|(?={_NUMBER}(?:{'|'.join(AREAS.values())})))"
)
_ROW = re.compile(_LABEL + _PAIR, _FLAGS)
_ROW_IN_LINE = re.compile(_NAME + _PAIR, _FLAGS)
_NEXT_LABEL = re.compile(_NAME, _FLAGS)
_LONE_GRADE = re.compile(rf"^[ \t|]*{_CELL}{_NOTE}[ \t|.]*$", _FLAGS)
# A label with nothing beside it, or with something that has a grade in it and may be no row.
_NAMED = re.compile(rf"{_LABEL}[ \t|.:]*(?:$|[^\n]{{0,40}}?\b{GRADE}\b)", _FLAGS)
_AFTER_TABLE = re.compile(
    spaced("^(?:what needs to improve|(?:previous|other) Ofsted inspections)"), _FLAGS
)
# A place or a trust: words without a verb, which could deny the grade or date it.
_OF_WHOM = (
    r"(?:(?!\b(?:is|are|was|were|been?|has|have|had|will|do|does|did|not?|yet|remains?)\b)"
    r"(?:[^.]|\bSt\.)){2,80}?"
)
_SERVICES = spaced(
    rf"(?:children's (?:social care )?services|services for children)(?: in (?!need){_OF_WHOM})?"
)
_SIF_OVERALL = re.compile(
    spaced("^(?:the )?(?:")
    + spaced(rf"overall (?:judge?ment|effectiveness) (?:(?:for|of) {_OF_WHOM} )?is (?:that )?")
    + rf"(?:{_SERVICES}\s+)?|{_SERVICES}\s+)"
    + spaced("(?:(?:is|are) )?(?:(?:judged|graded) (?:to be|as) )?")
    + rf"(?P<grade>{GRADE})(?=[.;:]?{_NOTE}\s*(?:$|(?-i:[A-Z])))",
    _FLAGS,
)
_AREAS_OF_SIF = frozenset(
    {Area.LEADERS, Area.HELP_AND_PROTECTION, Area.CARE, Area.ADOPTION, Area.CARE_LEAVERS}
)
_CARE_TOGETHER = frozenset({Area.CARE_AND_CARE_LEAVERS})
_CARE_APART = frozenset({Area.CARE, Area.CARE_LEAVERS})
_AREAS_OF_ILACS = frozenset(Area) - {Area.ADOPTION}


class Reading(Struct, frozen=True, gc=False):
    """A grade seen at one place; None where the report says that it did not judge the area."""

    area: Area
    grade: Grade | None
    span: Span


class Table(Struct, frozen=True, gc=False):
    """What the first pages say: the rows of the judgement table and where it ends.

    `sentences` are the overall grade of a SIF report, which stands above its table; `unread` are
    the areas that the table names without a grade that can be read.
    """

    rows: tuple[Reading, ...]
    sentences: tuple[Reading, ...]
    unread: frozenset[Area]
    end: int


NO_TABLE = Table((), (), frozenset(), 0)


def judgement_table(document: Document, layout: Layout) -> Table:
    """The judgement table of a SIF or ILACS report, read by its labels whatever their order.

    The grade that a SIF report prints for the safeguarding children board is the board's and not
    read.
    """
    text = document.text
    start, end = title_lines(text)[0], _front_end(document)
    if after := _AFTER_TABLE.search(text, start, end):
        end = after.start()
    areas = _AREAS_OF_SIF if layout is Layout.SIF else _AREAS_OF_ILACS
    rows = list(_together(_rows(text, start, end)))
    above = min((row.start() for row in rows), default=end)
    sentences = tuple(_overall(text, start, above)) if layout is Layout.SIF else ()
    whole = _is_whole(text, rows, max((each.span.end for each in sentences), default=start), end)
    believed = [row for row in rows if whole or _on_one_line(text, row)]
    readings = tuple(_reading(text, row) for row in believed if area_of(row) in areas)
    named = {area_of(label) for label in _NAMED.finditer(text, start, end)} & areas
    behind = (_NEXT_LABEL.match(text, row.end(), end) for row in rows)
    named |= {area_of(label) for label in (*rows, *behind) if label} & areas
    judged = {reading.area for reading in readings}
    named -= _CARE_TOGETHER if judged & _CARE_APART else frozenset()
    named -= _CARE_APART if judged & _CARE_TOGETHER else frozenset()
    return Table(
        rows=readings,
        sentences=sentences,
        unread=frozenset(named - judged),
        end=max((row.end() for row in rows), default=0),
    )


def _rows(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """Labels at the start of a line, or behind a row, each with the grade that follows it."""
    for first in _ROW.finditer(text, start, end):
        row: re.Match[str] | None = first
        while row:
            yield row
            row = _ROW_IN_LINE.match(text, row.end(), end)


def _together(rows: Iterable[re.Match[str]]) -> Iterator[re.Match[str]]:
    """Rows up to the first long stretch of other text; what follows are headings of sections."""
    end: int | None = None
    for row in rows:
        if end is not None and row.start() - end > _LONGEST_GAP:
            return
        yield row
        end = row.end()


def _is_whole(text: str, rows: Sequence[re.Match[str]], start: int, end: int) -> bool:
    """Whether no grade on a line of its own is left over beside the rows of a table."""
    if not rows:
        return True
    first, last = rows[0].start(), rows[-1].end()
    for grade in _LONE_GRADE.finditer(text, start, end):
        if any(row.start() <= grade.start() < row.end() for row in rows):
            continue
        gap = text[grade.end() : first] or text[last : grade.start()]
        if not gap.strip():
            return False
    return True


def _on_one_line(text: str, row: re.Match[str]) -> bool:
    return "\n" not in text[row.end(area_of(row).value) : row.start("grade")]


def _overall(text: str, start: int, end: int) -> Iterator[Reading]:
    for sentence in _SIF_OVERALL.finditer(text, start, end):
        grade = grade_of(sentence["grade"])
        yield Reading(Area.OVERALL, grade, span(text, *sentence.span()))


def _front_end(document: Document) -> int:
    after = document.pages[_TABLE_PAGES : _TABLE_PAGES + 1]
    return min(_TABLE_CHARACTERS, *after) if after else _TABLE_CHARACTERS


def _reading(text: str, match: re.Match[str]) -> Reading:
    words = match["grade"]
    judged = not words.lower().startswith("not")
    return Reading(area_of(match), grade_of(words) if judged else None, span(text, *match.span()))


def span(text: str, start: int, end: int) -> Span:
    """`text[start:end]` without the white space around it."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end, text[start:end])
