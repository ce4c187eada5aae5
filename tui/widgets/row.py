"""How the items of a list are drawn: in lines that are cut, never wrapped."""

from __future__ import annotations

from rich.segment import Segment
from textual.content import Content
from textual.css.styles import RulesMap
from textual.strip import Strip
from textual.style import Style
from textual.visual import RenderOptions, Visual


class Row(Visual):
    """A line as wide as its list.

    Args:
        left: What is cut with an ellipsis where there is not room for both.
        right: What stays.
        short: What stands for `right` where the left would have to be cut.
    """

    def __init__(self, left: Content, right: Content, short: Content | None = None) -> None:
        self.left = left
        self.right = right
        self.short = right if short is None else short

    def render_strips(
        self, width: int, height: int | None, style: Style, options: RenderOptions
    ) -> list[Strip]:
        """One strip of that many cells."""
        right = self.right
        room = width - right.cell_length - 1
        if room < self.left.cell_length:
            right = self.short
            room = width - right.cell_length - 1
        left = self.left.truncate(max(room, 0), ellipsis=True, pad=True)
        line = Content.assemble(left, " ", right)
        return _strips(line.truncate(width, ellipsis=True), width, style, options)

    def get_optimal_width(self, rules: RulesMap, container_width: int) -> int:
        """The width at which nothing is cut."""
        return self.left.cell_length + 1 + self.right.cell_length

    def get_height(self, rules: RulesMap, width: int) -> int:
        """Always one line."""
        return 1


class CutLines(Visual):
    """A few lines, each cut with an ellipsis where the list is too narrow for it."""

    def __init__(self, *lines: Content) -> None:
        self.lines = lines

    def render_strips(
        self, width: int, height: int | None, style: Style, options: RenderOptions
    ) -> list[Strip]:
        """One strip a line."""
        return [
            strip
            for line in self.lines
            for strip in _strips(line.truncate(width, ellipsis=True), width, style, options)
        ]

    def get_optimal_width(self, rules: RulesMap, container_width: int) -> int:
        """The width at which nothing is cut."""
        return max(line.cell_length for line in self.lines)

    def get_height(self, rules: RulesMap, width: int) -> int:
        """As many lines as were given."""
        return len(self.lines)


def _strips(line: Content, width: int, style: Style, options: RenderOptions) -> list[Strip]:
    """The strip of a line that fits, without looking for where it would have to be wrapped."""
    if not line.plain.isprintable():
        return line.render_strips(width, 1, style, options)
    parts = line.render(style, end="", parse_style=options.get_style)
    segments = [Segment(text, (style + part).rich_style) for text, part in parts]
    return [Strip(segments, line.cell_length)]
