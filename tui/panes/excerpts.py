"""The sentences behind a judgement, each with where it is from."""

from __future__ import annotations

from textual.content import Content
from textual.visual import VisualType

from store.history.inspections import Excerpt
from tui.panes.pane import Pane
from tui.shown.attribution import attribution


class ExcerptsPane(Pane[Excerpt]):
    """An excerpt whole, and under it its publisher and date."""

    DIVIDED = True

    def draw(self, item: Excerpt) -> VisualType:
        """The excerpt's words as they stand in the source, and its origin."""
        origin = attribution(item.source)
        if item.page:
            origin += f", p. {item.page}"
        return Content.assemble(
            Content(" ".join(item.text.split())),
            "\n",
            Content.styled(f"  {origin}", ".row--quiet"),
        )
