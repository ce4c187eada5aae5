"""Columns side by side, whose edges can be moved with the mouse or by keys."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from textual.containers import Horizontal
from textual.events import MouseDown, MouseMove, MouseUp
from textual.message import Message
from textual.widget import Widget

LEAST = 16
"""Cells that a column keeps."""


class Columns(Horizontal):
    """Its children are the columns; their widths stay in proportion when the screen's changes.

    Args:
        widths: How wide they are beside each other; what the styles say, where there are none.
    """

    BLANK = True  # the columns cover it

    class Moved(Message):
        """An edge was moved; these are the widths now, in cells."""

        def __init__(self, widths: tuple[int, ...]) -> None:
            super().__init__()
            self.widths = widths

    def __init__(self, widths: Sequence[int] | None, id: str) -> None:
        super().__init__(id=id)
        self._widths = widths
        self._dragged: int | None = None

    def on_mount(self) -> None:
        """Give the columns the widths of last time."""
        if self._widths and len(self._widths) == len(self.children) and min(self._widths) > 0:
            self._apply(self._widths)

    @property
    def shown(self) -> list[Widget]:
        """The columns that are on the screen: on a narrow one, not all."""
        return [child for child in self.children if child.display]

    def widen(self, column: Widget, by: int) -> None:
        """Move an edge of a column, so that it is that many cells wider, or narrower."""
        columns = self.shown
        at = columns.index(column)
        if at < len(columns) - 1:
            self._move_edge(at, by)
        elif at:
            self._move_edge(at - 1, -by)

    def _move_edge(self, left: int, by: int) -> None:
        """Move the edge between a column and the next one on its right, as far as both allow."""
        columns = self.shown
        widths = [column.outer_size.width for column in columns]
        by = max(LEAST - widths[left], min(by, widths[left + 1] - LEAST))
        if len(columns) < len(self.children) or not by:
            return
        widths[left] += by
        widths[left + 1] -= by
        self._apply(widths)
        self.post_message(self.Moved(tuple(widths)))

    def _apply(self, widths: Sequence[int]) -> None:
        for column, width in zip(self.children, widths, strict=True):
            column.styles.width = f"{width}fr"
            column.styles.min_width = LEAST
            column.styles.max_width = "100%"

    def on_mouse_down(self, event: MouseDown) -> None:
        """Take hold of the edge that the mouse is on."""
        for number, (left, right) in enumerate(pairwise(self.shown)):
            if left.region.right - 1 <= event.screen_x <= right.region.x:
                self._dragged = number
                self.capture_mouse()
                event.stop()

    def on_mouse_move(self, event: MouseMove) -> None:
        """Let the edge follow the mouse."""
        if self._dragged is not None:
            edge = self.shown[self._dragged].region.right
            self._move_edge(self._dragged, int(event.screen_x) + 1 - edge)

    def on_mouse_up(self, event: MouseUp) -> None:
        """Let go of it."""
        if self._dragged is not None:
            self._dragged = None
            self.release_mouse()
