"""The box that one types a search into."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.message import Message

from tui.widgets.query_box import QueryBox


class SearchBar(QueryBox):
    """A box for a query whose vertical keys move through the results under it.

    Args:
        complete: The whole queries that a query may become, the likeliest first.
    """

    NAME: ClassVar[str] = "the search box"
    HINT: ClassVar[str] = "/ search"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down", "move(1)", "Next result", show=False, id="search.down"),
        Binding("up", "move(-1)", "Previous result", show=False, id="search.up"),
        Binding("pagedown", "move(10)", "Ten results on", show=False, id="search.page_down"),
        Binding("pageup", "move(-10)", "Ten results back", show=False, id="search.page_up"),
        Binding("enter", "submit", "Go to the result", id="search.go"),
        Binding("escape", "leave", "Back where you were", id="search.leave"),
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
        super().__init__("search", self.HINT, complete)

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
