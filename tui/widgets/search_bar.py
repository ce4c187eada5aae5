"""The box that one types a search into."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.message import Message
from textual.widgets import Input


class SearchBar(Input):
    """An input whose vertical keys move through the results under it, and that completes filters.

    Args:
        complete: The whole queries that a query may become, the likeliest first.
    """

    NAME: ClassVar[str] = "the search box"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down", "move(1)", "Next result", show=False, id="search.down"),
        Binding("up", "move(-1)", "Previous result", show=False, id="search.up"),
        Binding("pagedown", "move(10)", "Ten results on", show=False, id="search.page_down"),
        Binding("pageup", "move(-10)", "Ten results back", show=False, id="search.page_up"),
        Binding("enter", "submit", "Go to the result", id="search.go"),
        Binding(
            "tab",
            "complete(1)",
            "Complete",
            id="search.complete",
            tooltip="Complete the filter, or the next way to",
        ),
        Binding("shift+tab", "complete(-1)", "Completion before", show=False, id="search.before"),
        Binding("escape", "leave", "Back where one was", id="search.leave"),
    ]

    class Move(Message):
        """The user wants the cursor in the results that many lines on."""

        def __init__(self, by: int) -> None:
            super().__init__()
            self.by = by

    class Leave(Message):
        """The user wants to be back where they were."""

    class Begin(Message):
        """The user has clicked on the box, to type in it."""

    def __init__(self, complete: Callable[[str], Sequence[str]]) -> None:
        super().__init__(placeholder="/ search", compact=True, id="search", select_on_focus=False)
        # The focus comes here when a search begins, and not by itself when a pane is hidden.
        self.can_focus = False
        self._complete = complete
        self._offered: Sequence[str] = ()

    def on_click(self) -> None:
        """Ask to begin a search where none is going on."""
        if not self.can_focus:
            self.post_message(self.Begin())

    def action_move(self, by: int) -> None:
        """Ask for the cursor to move in the results."""
        self.post_message(self.Move(by))

    def action_leave(self) -> None:
        """Ask to leave the search."""
        self.post_message(self.Leave())

    def action_complete(self, by: int) -> None:
        """Complete what is typed; when that was done, put in the next way to do so."""
        if self.value not in self._offered:
            self._offered = self._complete(self.value)
        if self._offered:
            known = self.value in self._offered
            at = self._offered.index(self.value) + by if known else 0
            self.value = self._offered[at % len(self._offered)]
            self.cursor_position = len(self.value)

    def action_cursor_right(self, select: bool = False) -> None:
        """Move on by a letter; at the end, complete what is typed."""
        if self.cursor_position == len(self.value) and self.selection.is_empty:
            self.action_complete(1)
        else:
            super().action_cursor_right(select)
