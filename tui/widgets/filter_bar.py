"""The box that narrows the panes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.message import Message

from tui.widgets.query_box import QueryBox


class FilterBar(QueryBox):
    """A box for a query that is shown while the panes are narrowed by it.

    Args:
        complete: The whole queries that a query may become, the likeliest first.
    """

    NAME: ClassVar[str] = "the box that narrows the panes"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter,down", "keep", "Keep", id="filter.keep", tooltip="To the narrowed panes"),
        Binding("escape", "drop", "Show all", id="filter.drop", tooltip="Show everything again"),
    ]

    class Kept(Message):
        """The keys are to go to the panes again."""

    class Dropped(Message):
        """The panes are to show everything again."""

    def __init__(self, complete: Callable[[str], Sequence[str]]) -> None:
        super().__init__("filter", "narrow the panes: grade:inadequate region:London", complete)

    def action_keep(self) -> None:
        """Leave the box, and the panes as they are."""
        self.post_message(self.Kept())

    def action_drop(self) -> None:
        """Take the filter away."""
        self.post_message(self.Dropped())
