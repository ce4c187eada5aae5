"""The articles that belong with the one whose excerpt is under the cursor, and why."""

from __future__ import annotations

from textual.content import Content
from textual.visual import VisualType

from store.related import Related
from tui.panes.excerpts import attribution
from tui.panes.pane import Pane
from tui.widgets.row import CutLines


class RelatedPane(Pane[Related]):
    """A title, and under it the reason and the origin."""

    def draw(self, item: Related) -> VisualType:
        """The related article's two lines."""
        title = item.source.title or item.source.source
        reason = f"  {item.reason.label} · {attribution(item.source)}"
        return CutLines(Content(" ".join(title.split())), Content.styled(reason, ".row--quiet"))
