"""The articles that belong with the one whose excerpt is under the cursor, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content
from textual.visual import VisualType

from tui.panes.pane import Pane
from tui.shown.attribution import date, name
from tui.widgets.row import CutLines

if TYPE_CHECKING:
    from store.related import Related


class RelatedPane(Pane["Related"]):
    """A title, and under it the reason and the origin."""

    def draw(self, item: Related) -> VisualType:
        """The related article's two lines."""
        reason = Content.styled(f"  {_reason(item)}", ".row--quiet")
        return CutLines(Content(name(item.source)), reason)


def words(item: Related) -> str:
    """All that is told of a related article, in one line."""
    return f"{name(item.source)} · {_reason(item)}"


def _reason(item: Related) -> str:
    parts = (item.reason.label, date(item.source), item.source.publisher)
    return " · ".join(part for part in parts if part)
