"""The margin beside an article, which names what is marked in it."""

from __future__ import annotations

from typing import ClassVar

from rich.segment import Segment
from textual.reactive import reactive
from textual.strip import Strip
from textual.widget import Widget

from tui.shown.marks import Mark
from tui.widgets.article_text import ArticleText


class Margin(Widget):
    """A column as high as the article's; a label stands where its mark begins."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "mark--judgement",
        "mark--visit",
        "mark--quotation",
        "mark--finding",
        "mark--recommendation",
        "mark--open",
        "mark--heading",
    }

    scrolled = reactive(0.0)
    """How many lines of the article are above the screen."""

    def __init__(self) -> None:
        super().__init__(id="margin")
        self._labels: dict[int, Mark] = {}

    def show(self, marks: list[Mark], article: ArticleText) -> None:
        """Place the labels beside the article as it is wrapped now.

        The first on a line stays, unless a later one says that something was not read.
        """
        self._labels = {}
        heights = article.heights_of(mark.start for mark in marks)
        for height, mark in zip(heights, marks, strict=True):
            if height not in self._labels or mark.kind == "open":
                self._labels[height] = mark
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """The label on that line of the screen, or nothing."""
        mark = self._labels.get(y + round(self.scrolled))
        if mark is None:
            return Strip.blank(self.size.width, self.rich_style)
        style = self.get_component_rich_style(f"mark--{mark.kind}")
        room = self.size.width - 1
        told = mark.label if len(mark.label) <= room else f"{mark.label[: room - 1]}…"
        label = f"{told:>{room}} "
        return Strip([Segment(label, style)], self.size.width)
