"""Lines in a frame that are all painted anew at every key."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from rich.segment import Segment
from textual.color import Color
from textual.filter import LineFilter
from textual.geometry import Region, Size, Spacing
from textual.scroll_view import ScrollView
from textual.strip import Strip

_BORDER = Spacing(1, 1, 1, 1)


class _Frame(NamedTuple):
    """What is painted round the lines of a widget of a size and title."""

    size: Size
    title: str | None
    background: Color
    filters: Sequence[LineFilter]
    top: Strip
    left: Segment
    right: Segment
    bottom: Strip


class FramedLines(ScrollView):
    """A view that draws its own lines, each as wide as the view, in a border or without one.

    For each line Textual works out anew which border, padding, outline, tint and opacity a widget
    has, and that takes longer than to draw the line. In a border these lines have nothing else, so
    here it is asked once what it looks like.
    """

    def __init__(self, id: str) -> None:
        super().__init__(id=id)
        self._frame: _Frame | None = None

    def notify_style_update(self) -> None:
        """Forget the frame, which may be another now."""
        self._frame = None
        super().notify_style_update()

    def render_lines(self, crop: Region) -> list[Strip]:
        """The lines of a part of the widget, with its frame."""
        size = self.outer_size
        if crop != size.region or self.gutter != _BORDER or size.height <= _BORDER.height:
            return super().render_lines(crop)
        frame = self._frame
        if frame is None or (frame.size, frame.title) != (size, self.border_title):
            lines = super().render_lines(crop)
            left, *_, right = lines[1]
            self._frame = _Frame(
                size,
                self.border_title,
                self.background_colors[1],
                self.get_line_filters(),
                lines[0],
                left,
                right,
                lines[-1],
            )
            return lines
        drawn = map(self.render_line, range(self.size.height))
        return [frame.top, *(self._in_frame(line, frame) for line in drawn), frame.bottom]

    def _in_frame(self, line: Strip, frame: _Frame) -> Strip:
        width = frame.size.width - _BORDER.width
        if line.cell_length != width:
            line = line.adjust_cell_length(width, self.rich_style)
        for line_filter in frame.filters:
            line = line.apply_filter(line_filter, frame.background)
        return Strip([frame.left, *line, frame.right], frame.size.width)
