"""The rows of the timeline with one cursor that steps from grade to grade."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.events import Click
from textual.geometry import Offset, Region, Spacing
from textual.message import Message
from textual.widgets import Static

from tui.keys.common import moving
from tui.places import Place
from tui.shown.timeline_chart import LABELS, ChartRow, Stop


class TimelineRows(VerticalScroll, can_focus=True, inherit_bindings=False):
    """Rows of a chart; `Moved` tells where the cursor is, `Chosen` that one wants to go there."""

    NAME: ClassVar[str] = "the chart"
    BINDINGS: ClassVar[list[BindingType]] = [
        *moving("timeline", down="row(1)", up="row(-1)"),
        Binding("right,l", "step(1)", "Later", show=False, id="timeline.later"),
        Binding("left,h", "step(-1)", "Earlier", show=False, id="timeline.earlier"),
        Binding("home,g", "end_of_row(0)", "Earliest", show=False, id="timeline.earliest"),
        Binding("end,G", "end_of_row(-1)", "Latest", show=False, id="timeline.latest"),
        Binding("enter", "choose", "Sentences", id="timeline.choose"),
    ]

    class Moved(Message):
        """The cursor has come to a grade, or a visit."""

    class Chosen(Message):
        """The user wants the sentences of what is under the cursor."""

    def __init__(self) -> None:
        super().__init__(id="rows")
        self._rows: Sequence[ChartRow] = ()
        self._stops: list[tuple[int, Stop]] = []
        self._at = 0
        self._text = Static(Content(), markup=False)

    def compose(self) -> list[Static]:
        """The rows as one text."""
        return [self._text]

    @property
    def stop(self) -> Stop | None:
        """What the cursor is on; None on a chart without grades and visits."""
        return self._stops[self._at][1] if self._stops else None

    @property
    def spot(self) -> Offset | None:
        """Where the grade under the cursor begins."""
        if not self._stops:
            return None
        number, stop = self._stops[self._at]
        return Offset(LABELS + stop.start, number - self.scroll_offset.y)

    def show(self, rows: Sequence[ChartRow], near: Place) -> None:
        """Show these rows, with the cursor on the line of a place, else on the newest grade."""
        self._rows = rows
        self._stops = [(number, stop) for number, row in enumerate(rows) for stop in row.stops]
        newest = max(range(len(self._stops)), key=lambda at: self._stops[at][1].start, default=0)
        same = (
            at
            for at, (_, stop) in enumerate(self._stops)
            if (stop.council, stop.line.key, stop.line.area)
            == (near.council, near.inspection, near.area)
        )
        self._move_to(next(same, newest))

    def action_row(self, by: int) -> None:
        """Go to the next row up or down that has grades, to what is nearest in time there."""
        if not self._stops:
            return
        here, stop = self._stops[self._at]
        numbers = [number for number, _ in self._stops if (number - here) * by > 0]
        if numbers:
            self._move_to(self._nearest(min(numbers, key=lambda it: abs(it - here)), stop.start))

    def action_step(self, by: int) -> None:
        """Go to the grade before or after in the same row."""
        at = self._at + by
        if 0 <= at < len(self._stops) and self._stops[at][0] == self._stops[self._at][0]:
            self._move_to(at)

    def action_end_of_row(self, end: int) -> None:
        """Go to the first grade of the row, or to its last."""
        if self._stops:
            here = self._stops[self._at][0]
            self._move_to([at for at, (row, _) in enumerate(self._stops) if row == here][end])

    def action_choose(self) -> None:
        """Ask for the sentences of what is under the cursor."""
        if self._stops:
            self.post_message(self.Chosen())

    def on_click(self, event: Click) -> None:
        """Move the cursor to the nearest grade of the row that was clicked; twice chooses it."""
        spot = event.get_content_offset(self._text)
        if spot is None or not any(row == spot.y for row, _ in self._stops):
            return
        self._move_to(self._nearest(spot.y, spot.x - LABELS))
        if event.chain > 1:
            self.action_choose()

    def _nearest(self, row: int, column: int) -> int:
        in_row = [at for at, (number, _) in enumerate(self._stops) if number == row]
        # Of several in one year the last is the one whose letter is seen.
        return min(reversed(in_row), key=lambda at: abs(self._stops[at][1].start - column))

    def _move_to(self, at: int) -> None:
        self._at = at
        lines = [self._draw(number, row) for number, row in enumerate(self._rows)]
        self._text.update(Content("\n").join(lines))
        self.post_message(self.Moved())
        if self._stops:
            number, stop = self._stops[at]
            region = Region(LABELS + stop.start, number, stop.end - stop.start, 1)
            self.scroll_to_region(region, spacing=Spacing(1, 0, 1, 0), animate=False)

    def _draw(self, number: int, row: ChartRow) -> Content:
        label = Content.styled(f"{row.label:<{LABELS}}", "" if row.stops else ".row--strong")
        cells = Content.styled(row.cells, ".row--quiet")
        for stop in row.stops:
            judgement = stop.line.judgement
            if judgement:
                cells = cells.stylize(f".grade--{judgement.grade}", stop.start, stop.end)
        if self._stops and self._stops[self._at][0] == number:
            stop = self._stops[self._at][1]
            cells = cells.stylize("reverse", stop.start, stop.end)
        return Content.assemble(label, cells)
