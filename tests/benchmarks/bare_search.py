"""The least that searching as one types can cost: what a key is held against.

A Textual app with an input and a list that draws its own lines. At every letter it paints as many
lines of words anew as our results have, and looks for nothing.
"""

from __future__ import annotations

from rich.segment import Segment
from rich.style import Style
from textual.app import App, ComposeResult
from textual.scroll_view import ScrollView
from textual.strip import Strip
from textual.widgets import Input

BOLD = Style(bold=True)


class BareList(ScrollView, can_focus=False):
    """Lines of words with what was typed in bold in front."""

    typed = ""

    def render_line(self, y: int) -> Strip:
        """A line of two segments."""
        width, style = self.size.width, self.rich_style
        first = f"{self.typed}, line {y} "
        words = "of a list that has been painted anew at the last key".ljust(width - len(first))
        strip = Strip([Segment(first, style + BOLD), Segment(words, style)])
        return strip.adjust_cell_length(width, style)


class BareSearch(App[None]):
    """An input, and a list in a border under it."""

    CSS = """
    BareList { height: 1fr; border: round $border; }
    Input { height: 1; }
    """

    def compose(self) -> ComposeResult:
        """Yield them."""
        yield Input(compact=True)
        yield BareList()

    def on_mount(self) -> None:
        """Paint the list at every letter."""
        self.watch(self.query_one(Input), "value", self._paint, init=False)

    def _paint(self, typed: str) -> None:
        bare = self.query_one(BareList)
        bare.typed = typed
        bare.refresh()


if __name__ == "__main__":
    BareSearch().run()
