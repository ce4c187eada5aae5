"""The table of a comparison: a council a row, an area a column, one cursor on a cell."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import ClassVar

from rich.style import Style
from rich.text import Text
from textual.binding import Binding, BindingType
from textual.coordinate import Coordinate
from textual.geometry import Offset
from textual.widgets import DataTable

from store.history.inspections import MergedJudgement
from store.records import Area
from tui.keys.common import moving
from tui.shown.comparison import SHORT, Column, CouncilRow, Fact
from tui.shown.words import ARROW, LETTER, day

PICKED = "●"
NAME, WIDE = 24, 110
"""Cells for a council's name where the screen is not as wide as that."""


class ComparisonTable(DataTable[Text], inherit_bindings=False):
    """Rows that are drawn for its screen; the screen is asked what each cell is of."""

    NAME: ClassVar[str] = "the table of councils"
    BINDINGS: ClassVar[list[BindingType]] = [
        *moving(
            "table",
            down="cursor_down",
            up="cursor_up",
            left="cursor_left",
            right="cursor_right",
            page_down="page_down",
            page_up="page_up",
            first="scroll_top",
            last="scroll_bottom",
        ),
        Binding("0", "scroll_home", "To the first column", show=False, id="table.home"),
        Binding("$", "scroll_end", "To the last column", show=False, id="table.end"),
        Binding("enter", "select_cursor", "Sentences", id="table.choose"),
    ]

    def __init__(self) -> None:
        super().__init__(id="table", zebra_stripes=True, fixed_columns=1)
        self._rows: Sequence[CouncilRow] = ()
        self._columns: Sequence[Column] = ()

    @property
    def row(self) -> CouncilRow | None:
        """The row under the cursor; None in an empty table."""
        return self._rows[self.cursor_row] if self._rows else None

    @property
    def column(self) -> Column:
        """The column under the cursor."""
        return self._columns[self.cursor_column] if self._columns else Fact.COUNCIL

    @property
    def spot(self) -> Offset | None:
        """Where the text of the cell under the cursor begins."""
        if not self._rows:
            return None
        cell = self._get_cell_region(self.cursor_coordinate)
        scrolled = 0 if self.cursor_column < self.fixed_columns else self.scroll_offset.x
        return Offset(cell.x + self.cell_padding - scrolled, cell.y - self.scroll_offset.y)

    def column_at(self, index: int) -> Column:
        """The column of that number, from 0."""
        return self._columns[index]

    def show(
        self,
        rows: Sequence[CouncilRow],
        columns: Sequence[Column],
        sorted_by: tuple[Column, bool],
        picked: Collection[str],
    ) -> None:
        """Fill it anew; the cursor stays on its council and column, as far as they are there.

        Args:
            rows: the councils in their order.
            columns: what is told of each.
            sorted_by: the column that gives the order, and whether it is turned round.
            picked: the ONS codes of the councils that are marked.
        """
        here, column = self.row, self.column
        self._rows, self._columns = rows, columns
        with self.prevent(DataTable.CellHighlighted):
            self.clear(columns=True)
            style = self._grade_style
            cells = [
                [_cell(row, each, row.council.ons_code in picked, style) for each in columns]
                for row in rows
            ]
            for number, each in enumerate(columns):
                sign = (" ▾", " ▴")[sorted_by[1]] if each == sorted_by[0] else ""
                head = Text(_head(each) + sign)
                # Widths that it has to find out itself come a paint too late.
                width = max(text.cell_len for text in (head, *(line[number] for line in cells)))
                is_narrow = each is Fact.COUNCIL and self.app.size.width < WIDE
                self.add_column(head, width=min(width, NAME) if is_narrow else width)
            for line in cells:
                self.add_row(*line)
            codes = [row.council.ons_code for row in rows]
            at = (
                codes.index(here.council.ons_code) if here and here.council.ons_code in codes else 0
            )
            across = columns.index(column) if column in columns else 0
            self.move_cursor(row=at, column=across)

    def show_picked(self, is_picked: bool) -> None:
        """Draw the council under the cursor with its mark, or without it."""
        if self.row:
            name = _cell(self.row, Fact.COUNCIL, is_picked, self._grade_style)
            self.update_cell_at(Coordinate(self.cursor_row, 0), name)

    def go_to(self, council: str | None, area: Area | None) -> None:
        """Put the cursor on a council, by its name, and on an area, as far as they are there."""
        names = [row.council.name for row in self._rows]
        if council in names:
            column = self._columns.index(area) if area in self._columns else 0
            self.move_cursor(row=names.index(council), column=column)

    def _grade_style(self, judgement: MergedJudgement) -> Style:
        name = f"grade--{judgement.grade}"
        return self.screen.get_component_rich_style(name, partial=True)


def _head(column: Column) -> str:
    return SHORT[column] if isinstance(column, Area) else column.value


def _cell(
    row: CouncilRow,
    column: Column,
    is_picked: bool,
    style: Callable[[MergedJudgement], Style],
) -> Text:
    if isinstance(column, Area):
        judgement = row.judgement(column)
        if judgement is None:
            return Text("–", "dim")
        letter = LETTER[judgement.grade] + ("?" if judgement.disputed else "")
        if row.since:
            return _moved(row, column, letter, style(judgement))
        return Text.assemble((f"{letter:<3}", style(judgement)), ARROW[judgement.change])
    match column:
        case Fact.COUNCIL:
            return Text(f"{PICKED if is_picked else ' '} {row.council.name}", overflow="ellipsis")
        case Fact.INSPECTED:
            date = row.standing.inspection.date if row.standing else None
            return Text(day(date)) if date else Text("–", "dim")
        case Fact.REGION:
            return Text(row.council.region)
        case Fact.KIND:
            return Text(row.council.kind)


def _moved(row: CouncilRow, area: Area, letter: str, style: Style) -> Text:
    """What a grade was and what it became; quiet, where the council was not inspected anew."""
    move = row.moves.get(area)
    if move:
        before = f"{LETTER[move.before]:>2}→"
        return Text.assemble(before, (f"{LETTER[move.after]:<3}", style), ARROW[move.change])
    if row.before == row.standing:
        return Text(f"   {letter}", "dim")
    return Text.assemble(" –→", (letter, style))
