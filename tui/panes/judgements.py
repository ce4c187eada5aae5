"""One council's judgements, by inspection, the newest on top."""

from __future__ import annotations

from textual.content import Content
from textual.visual import VisualType

from store.history.inspections import MergedInspection, MergedJudgement
from store.wording import GRADES
from tui.panes.pane import Pane
from tui.places import Line
from tui.shown.words import AREA, ARROW, LETTER, count, heading
from tui.widgets.row import Row


class JudgementsPane(Pane[Line]):
    """A line an inspection, and under it a line a judgement with its change since the last."""

    def draw(self, item: Line) -> VisualType:
        """The line of an inspection or of a judgement."""
        if item.judgement:
            return _judgement(item.judgement)
        return _inspection(item.inspection)


def _inspection(inspection: MergedInspection) -> Row:
    if inspection.sources:
        told = count(len(inspection.sources), "source")
    else:
        told = count(len(inspection.mentioned_by), "mention")
    disputed = " · dates disputed" if inspection.dates_disputed else ""
    mark = "?" if inspection.dates_disputed else ""
    return Row(
        Content.styled(heading(inspection), ".row--strong"),
        Content.styled(told + disputed, ".row--quiet"),
        Content.styled(mark, ".row--quiet"),
    )


def _judgement(judgement: MergedJudgement) -> Row:
    style = f".grade--{judgement.grade}"
    arrow = Content(f" {ARROW[judgement.change]}")
    disputed = " disputed" if judgement.disputed else ""
    mark = "?" if judgement.disputed else ""
    return Row(
        Content(f"  {AREA[judgement.area]}"),
        Content.styled(GRADES[judgement.grade] + disputed, style) + arrow,
        Content.styled(LETTER[judgement.grade] + mark, style) + arrow,
    )
