"""A box for a query in the search language, which completes what it filters by."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.geometry import Size
from textual.reactive import Reactive
from textual.widgets import Input


class QueryBox(Input):
    """An input that has the focus only while it is asked something.

    Args:
        complete: The whole queries that a query may become, the likeliest first.
    """

    NAME: ClassVar[str] = "a box for a query"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "tab",
            "complete(1)",
            "Complete",
            id="search.complete",
            tooltip="Complete the filter, or the next way to",
        ),
        Binding("shift+tab", "complete(-1)", "Completion before", show=False, id="search.before"),
    ]

    # Of an input's own, each letter lays out the whole screen; nothing is placed by this one's.
    virtual_size = Reactive(Size(0, 0), layout=False)

    def __init__(self, id: str, hint: str, complete: Callable[[str], Sequence[str]]) -> None:
        super().__init__(placeholder=hint, compact=True, id=id, select_on_focus=False)
        # The focus comes here when somebody asks, and not by itself when a pane is hidden.
        self.can_focus = False
        self._complete = complete
        self._offered: Sequence[str] = ()
        self.meant: str | None = None
        """The query that is likely meant by one that finds nothing; completing takes it."""

    def take_focus(self) -> None:
        """Let the keys come here; the next one replaces what stands here."""
        self.can_focus = True
        # At once: the next key may be in the queue already, and belongs to the box.
        self.screen.set_focus(self)
        self.action_select_all()

    def action_complete(self, by: int) -> None:
        """Complete what is typed; when that was done, put in the next way to do so."""
        if self.value not in self._offered:
            self._offered = [self.meant] if self.meant else self._complete(self.value)
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
