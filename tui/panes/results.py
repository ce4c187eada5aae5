"""What a search has found, each hit in its sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content
from textual.visual import VisualType

from tui.panes.excerpts import attribution
from tui.panes.pane import Pane

if TYPE_CHECKING:
    from store.search.hits import Hit


class ResultsPane(Pane["Hit"]):
    """The sentence with the hits marked, and under it what it is part of."""

    CLICKS_TO_CHOOSE = 1

    def draw(self, item: Hit) -> VisualType:
        """The hit's two lines."""
        sentence = Content(item.text)
        for start, end in item.marks:
            sentence = sentence.stylize(".row--hit", start, end)
        parts = [item.kind.value]
        if item.council:
            parts.append(item.council)
        if item.source:
            parts.append(attribution(item.source))
        return Content.assemble(
            sentence, "\n", Content.styled("  " + " · ".join(parts), ".row--quiet")
        )
