"""The box that narrows the panes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar

from textual.binding import Binding, BindingType

from tui.widgets.query_box import QueryBox


class FilterBar(QueryBox):
    """A box for a query that is shown while the panes are narrowed by it.

    Args:
        complete: The whole queries that a query may become, the likeliest first.
    """

    NAME: ClassVar[str] = "the box that narrows the panes"
    BINDINGS: ClassVar[list[BindingType]] = [
        # With priority and at once: a key typed right behind is for the panes.
        Binding(
            "enter",
            "screen.keep_filter",
            "Keep",
            id="filter.keep",
            tooltip="To the panes",
            priority=True,
        ),
        Binding("down", "screen.keep_filter", "Keep", show=False, id="filter.down"),
        Binding(
            "escape",
            "screen.drop_filter",
            "Show all",
            id="filter.drop",
            tooltip="Show all again",
            priority=True,
        ),
    ]

    def __init__(self, complete: Callable[[str], Sequence[str]]) -> None:
        super().__init__("filter", "narrow the panes: grade:inadequate region:London", complete)
