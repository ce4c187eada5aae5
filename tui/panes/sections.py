"""The sections of a report, as its own headings name them."""

from __future__ import annotations

from textual.content import Content
from textual.visual import VisualType

from tui.panes.pane import Pane
from tui.shown.outline import Heading
from tui.widgets.row import Row


class SectionsPane(Pane[Heading]):
    """A line a heading, with the page that it stands on."""

    CLICKS_TO_CHOOSE = 1

    def draw(self, item: Heading) -> VisualType:
        """The heading's line."""
        page = f"p. {item.page}" if item.page else ""
        return Row(Content(item.words), Content.styled(page, ".row--quiet"))
