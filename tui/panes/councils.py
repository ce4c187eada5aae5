"""The councils, each with its latest overall grade."""

from __future__ import annotations

from textual.content import Content
from textual.visual import VisualType

from store.history.inspections import CouncilSummary
from tui.panes.pane import Pane
from tui.shown.words import ARROW, LETTER
from tui.widgets.row import Row


class CouncilsPane(Pane[CouncilSummary]):
    """A line a council: name, letter of the grade, and how it changed."""

    def draw(self, item: CouncilSummary) -> VisualType:
        """The council's line; a council without an overall grade has a dash."""
        grade = item.grade
        letter = (
            Content.styled(f"{LETTER[grade]:<2}", f".grade--{grade}")
            if grade
            else Content.styled("– ", ".row--quiet")
        )
        return Row(Content(item.council), Content.assemble(letter, " ", ARROW[item.change]))
