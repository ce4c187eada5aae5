"""Grades in tables: rows with bars or tabs, and tables whose cells stand on lines of their own."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from msgspec import Struct

from store.councils import Council
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Marked, Sentence
from store.parsing.mentions.points import Point
from store.parsing.text.blocks import BlockKind
from store.records import Area, Grade

_BORDER = re.compile(r"\t+|\|")
_STROKE = re.compile(r" / ")
_TELLING = frozenset({Role.GRADE, Role.AREA, Role.GROUP, Role.DATE})
_BESIDE_GRADE = frozenset({Role.GRADE_NOUN, Role.DETERMINER})
_SHORT = 12
_MOST_COLUMNS = 40


class Cell(Struct, frozen=True, gc=False):
    """One cell: `text[start:end]` and what it says, if it says one thing and nothing else."""

    start: int
    end: int
    areas: tuple[Area, ...] = ()
    grade: Grade | None = None
    year: Point | None = None
    councils: tuple[Council, ...] = ()
    only: bool = True


class Entry(Struct, frozen=True, gc=False):
    """A grade of a table with what its row and column say of it; `spans` are both."""

    grade: Grade
    areas: tuple[Area, ...]
    councils: tuple[Council, ...]
    year: Point | None
    start: int
    end: int
    spans: tuple[tuple[int, int], ...]


def read_tables(marked: Marked) -> dict[int, list[Entry]]:
    """The grades of all tables by the block in which they stand; heads of tables have none."""
    by_block: dict[int, list[Sentence]] = {}
    for sentence in marked.sentences:
        by_block.setdefault(sentence.block, []).append(sentence)
    found: dict[int, list[Entry]] = {}
    head: Sequence[Cell] = ()
    for index, block in enumerate(marked.blocks):
        if block.kind is BlockKind.ROW:
            cells = _cells(marked.text, by_block.get(index, []))
            entries = _entries(cells, head)
            if not entries and len(cells) > 1 and any(c.year or c.areas for c in cells[1:]):
                head = cells
            if entries or head is cells:
                found[index] = entries
        elif block.kind is BlockKind.PARAGRAPH:
            head = ()
    return found | _on_lines(marked, by_block)


def _cells(text: str, sentences: Sequence[Sentence]) -> list[Cell]:
    if not sentences:
        return []
    start, end = sentences[0].start, sentences[-1].end
    found = list(_BORDER.finditer(text, start, end)) or _STROKE.finditer(text, start, end)
    borders = [m.span() for m in found]
    if len(borders) > _MOST_COLUMNS:
        return []
    placed = [(one.tokens[m.first].start, m) for one in sentences for m in one.marks]
    edges = [start, *(edge for span in borders for edge in span), end]
    cells = []
    for first, last in zip(edges[::2], edges[1::2], strict=True):
        marks = [mark for begin, mark in placed if first <= begin < last]
        words = text[first:last]
        first += len(words) - len(words.lstrip())
        cells.append(_cell(first, first + len(words.strip()), marks))
    return cells


def _cell(start: int, end: int, marks: Sequence[Mark]) -> Cell:
    said = [mark for mark in marks if mark.word[0].isalnum()]
    grades = [mark.grade for mark in said if mark.grade]
    areas = tuple(mark.area for mark in said if mark.area)
    years = [p for mark in said if mark.date for p in mark.date.points if p.year]
    rest = [m for m in said if not (m.grade or m.date or m.any(_BESIDE_GRADE))]
    return Cell(
        start,
        end,
        areas,
        grades[0] if len(grades) == 1 else None,
        years[0] if len(years) == 1 else None,
        tuple(council for mark in said for council in mark.councils),
        only=not rest,
    )


def _entries(cells: Sequence[Cell], head: Sequence[Cell]) -> list[Entry]:
    entries = []
    label = next((c for c in cells if not c.grade and (c.areas or c.councils)), None)
    for column, cell in enumerate(cells):
        if cell.grade is None or not cell.only:
            continue
        above = head[column] if column < len(head) else None
        areas = label.areas if label and label.areas else above.areas if above else ()
        councils = label.councils if label else ()
        if not areas and not councils:
            continue
        spans = [(c.start, c.end) for c in (label, cell) if c is not None]
        year = above.year if above else None
        entries.append(
            Entry(cell.grade, areas[:1], councils, year, cell.start, cell.end, tuple(spans))
        )
    return entries


def _on_lines(marked: Marked, by_block: Mapping[int, Sequence[Sentence]]) -> dict[int, list[Entry]]:
    """Tables that were copied out cell by cell: labels and grades on lines of their own."""
    found: dict[int, list[Entry]] = {}
    years: list[Point] = []
    label: Cell | None = None
    column = 0
    for index in range(len(marked.blocks)):
        sentences = by_block.get(index, [])
        cell = None
        telling = len(sentences) == 1 and sentences[0].any(_TELLING)
        marks = sentences[0].marks if telling else ()
        if telling and len(marks) <= _SHORT and index not in found:
            cell = _cell(sentences[0].start, sentences[0].end, marks)
        if cell and cell.year and cell.only and not cell.grade:
            years = [*years, cell.year] if label is None else [cell.year]
            label, column = None, 0
        elif cell and cell.areas and not cell.grade and _is_label(marks):
            label, column = cell, 0
        elif cell and cell.grade and cell.year and cell.only:
            own = ((cell.start, cell.end),)
            found[index] = [Entry(cell.grade, (), (), cell.year, cell.start, cell.end, own)]
        elif cell and cell.grade and cell.only and label:
            year = years[column] if column < len(years) else None
            if column and not years:
                continue
            spans = ((label.start, label.end), (cell.start, cell.end))
            found[index] = [
                Entry(cell.grade, label.areas[:1], (), year, cell.start, cell.end, spans)
            ]
            column += 1
        else:
            years, label, column = [], None, 0
    return found


def _is_label(marks: Sequence[Mark]) -> bool:
    """Whether a line names an area and says nothing of it."""
    spare = [m for m in marks if m.plain or m.has(Role.COPULA, Role.RATE, Role.FIND, Role.GIVE)]
    return len(spare) <= 1
