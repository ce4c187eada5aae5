"""A council's grades by area over the years, as lines of text that are told by letters alone.

A letter stands under the year of its inspection, and a line carries the grade on until the next
inspection that gave grades: from there on the old one holds no more, even where no source in the
library tells what became of that area.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from store.history.inspections import CouncilHistory, MergedInspection
from store.records import Area
from store.wording import GRADES
from tui.places import Line
from tui.shown.words import AREA, LETTER, count

LABELS = 24
"""Cells for the names of the areas, with the gap behind them."""

_NARROWEST, _WIDEST = 3, 8
"""Cells of a year: room for `RI?`, and no wider than the eye carries a line."""

_CHANGES = (
    (2018, "January 2018: ILACS in place of SIF"),
    (2023, "January 2023: care leavers judged apart from care"),
    (2026, "April 2026: no overall grade any more"),
)
"""The years that changed what is judged, from the prefaces of Ofsted's handbooks."""


@dataclass(frozen=True, slots=True)
class Stop:
    """A grade or a visit on the chart: which line of the judgements, and its cells in the row."""

    council: str
    line: Line
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class ChartRow:
    """A line of the chart; the row of a council's name has no stops."""

    label: str
    cells: str
    stops: tuple[Stop, ...] = ()


@dataclass(frozen=True, slots=True)
class Chart:
    """What stands above the rows, the rows, and what has to be said of them."""

    years: str
    changes: str
    rows: tuple[ChartRow, ...]
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Axis:
    first: int
    last: int
    cells: int

    @property
    def width(self) -> int:
        return (self.last - self.first + 1) * self.cells

    def at(self, year: int) -> int:
        return (year - self.first) * self.cells

    def has(self, inspection: MergedInspection) -> bool:
        date = inspection.date
        return date is not None and self.first <= date.year <= self.last


def chart(histories: Sequence[CouncilHistory], width: int, this_year: int) -> Chart:
    """The chart of some councils, one under the other, on the same years.

    Args:
        histories: the councils.
        width: cells that there are for labels and years.
        this_year: the year up to which lines go on, if no inspection is later.
    """
    axis = _axis(histories, width - LABELS, this_year)
    changes = [(year, words) for year, words in _CHANGES if axis.first < year <= axis.last]
    rows = [row for history in histories for row in _rows(history, axis)]
    return Chart(
        years=_years(axis),
        changes=_signs(axis, changes),
        rows=tuple(_ruled(row, axis, [year for year, _ in changes]) for row in rows),
        notes=tuple(_notes(histories, rows, axis, changes)),
    )


def _axis(histories: Iterable[CouncilHistory], room: int, this_year: int) -> _Axis:
    dates = [one.date for history in histories for one in history.inspections if one.date]
    years = [date.year for date in dates] or [this_year]
    last = max(*years, this_year)
    first = max(min(years), last - max(room // _NARROWEST, 1) + 1)
    return _Axis(first, last, max(_NARROWEST, min(_WIDEST, room // (last - first + 1))))


def _years(axis: _Axis) -> str:
    every = -(-len("2018 ") // axis.cells)
    labels = (
        f"{year:<{every * axis.cells}}"
        for year in range(axis.first, axis.last + 1)
        if (year - axis.first) % every == 0
    )
    return "".join(labels).rstrip()


def _signs(axis: _Axis, changes: Iterable[tuple[int, str]]) -> str:
    cells = [" "] * axis.width
    for sign, (year, _) in zip("abc", changes, strict=False):
        cells[axis.at(year) - 1] = sign
    return "".join(cells).rstrip()


def _rows(history: CouncilHistory, axis: _Axis) -> Iterator[ChartRow]:
    yield ChartRow(history.council, "")
    dated = [one for one in reversed(history.inspections) if axis.has(one)]
    graded = [one for one in dated if one.judgements]
    for area in Area:
        told = [(one, judged) for one in dated for judged in one.judgements if judged.area is area]
        if told:
            lines = [Line(one, judged) for one, judged in told]
            yield _row(history.council, f"  {AREA[area]}", lines, axis, graded)
    visits = [Line(one) for one in dated if not one.judgements]
    if visits:
        yield _row(history.council, "  Visits", visits, axis, [])


def _row(
    council: str,
    label: str,
    lines: Iterable[Line],
    axis: _Axis,
    graded: Sequence[MergedInspection],
) -> ChartRow:
    """The row of these lines, oldest first; `graded` are the inspections that may end a grade."""
    cells = [" "] * axis.width
    stops: list[Stop] = []
    for year, together in groupby(lines, key=lambda line: _year(line.inspection)):
        group = list(together)
        start, text = axis.at(year), _letters(group)
        if graded:
            after = graded[graded.index(group[-1].inspection) + 1 :]
            until = axis.at(_year(after[0])) if after else axis.width
            cells[start:until] = "─" * (until - start)
        cells[start : start + len(text)] = text
        stops += [Stop(council, line, start, start + len(text)) for line in group]
    return ChartRow(label, "".join(cells), tuple(stops))


def _year(inspection: MergedInspection) -> int:
    return inspection.date.year if inspection.date else 0


def _letters(group: list[Line]) -> str:
    """What stands at a year: the letter of its last grade, or how many visits there were."""
    newest = group[-1].judgement
    if newest is None:
        return "v" if len(group) == 1 else f"{min(len(group), 9)}v"
    if any(line.judgement and line.judgement.disputed for line in group):
        return LETTER[newest.grade] + "?"
    return LETTER[newest.grade] + "*" * (len(group) > 1)


def _ruled(row: ChartRow, axis: _Axis, years: Iterable[int]) -> ChartRow:
    """The row with a rule before each of the years, where no letter stands."""
    cells = list(row.cells)
    for year in years:
        at = axis.at(year) - 1
        if cells and cells[at] in " ─":
            cells[at] = "┊" if cells[at] == " " else "┼"
    return ChartRow(row.label, "".join(cells).rstrip(), row.stops)


def _notes(
    histories: Sequence[CouncilHistory],
    rows: Iterable[ChartRow],
    axis: _Axis,
    changes: Iterable[tuple[int, str]],
) -> Iterator[str]:
    inspections = [one for history in histories for one in history.inspections]
    undated = sum(one.date is None for one in inspections)
    if undated:
        yield f"{count(undated, 'inspection')} without a date not shown"
    earlier = sum(one.date is not None and not axis.has(one) for one in inspections)
    if earlier:
        yield f"{count(earlier, 'inspection')} before {axis.first} not shown: widen the screen"
    for sign, (_, words) in zip("abc", changes, strict=False):
        yield f"{sign} {words}"
    stops = [stop for row in rows for stop in row.stops]
    grades = {stop.line.judgement.grade for stop in stops if stop.line.judgement}
    yield from (f"{LETTER[grade]} {GRADES[grade].lower()}" for grade in GRADES if grade in grades)
    signs = "".join(row.cells for row in rows)
    told = (("v", "v visit"), ("?", "? sources disagree"), ("*", "* several that year"))
    yield from (words for sign, words in told if sign in signs)
