"""What people said, inspectors found and reports recommend."""

from __future__ import annotations

from textual.content import Content
from textual.visual import VisualType

from store.statements import Statement, StatementKind
from tui.panes.pane import Pane
from tui.shown.attribution import attribution
from tui.shown.words import AREA


class StatementsPane(Pane[Statement]):
    """A statement whole, and under it who says it of whom, and where."""

    DIVIDED = True

    def draw(self, item: Statement) -> VisualType:
        """The words as they stand in the source, and what they are."""
        words = " ".join(item.excerpt.text.split())
        if item.kind is StatementKind.QUOTATION:
            words = f"“{words}”"
        return Content.assemble(
            Content(words), "\n", Content.styled("  " + described(item), ".row--quiet")
        )


def described(statement: Statement) -> str:
    """What a statement is, whom it is about, and where it stands: `weakness · Leeds · …`."""
    if statement.kind is StatementKind.QUOTATION:
        named = (statement.speaker, statement.role, statement.organisation)
        what = f"said by {', '.join(part for part in named if part) or 'nobody named'}"
    elif statement.kind is StatementKind.RECOMMENDATION:
        what = "to improve"
    else:
        what = statement.tone or "finding"
    area = AREA[statement.area] if statement.area else None
    page = f"p. {statement.excerpt.page}" if statement.excerpt.page else None
    where = ", ".join(part for part in (attribution(statement.excerpt.source), page) if part)
    return " · ".join(part for part in (what, statement.council, area, where) if part)
