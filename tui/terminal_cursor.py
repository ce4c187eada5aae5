"""The terminal's own cursor, which screen readers and magnifiers follow."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from textual.app import App
from textual.geometry import Offset


@runtime_checkable
class HasSpot(Protocol):
    """A widget with a cursor of its own."""

    @property
    def spot(self) -> Offset | None:
        """Where that cursor is in the widget's content, as it is scrolled; None where it is not."""


class TerminalCursorApp(App[None]):
    """An app whose every paint leaves the terminal's cursor on that of the widget with the keys."""

    @property
    def cursor_position(self) -> Offset:
        """Where on the screen it belongs; boxes that one types in say so themselves."""
        focused = self.focused
        if isinstance(focused, HasSpot) and (spot := focused.spot) is not None:
            return focused.content_region.offset + spot
        return self._in_a_box

    @cursor_position.setter
    def cursor_position(self, position: Offset) -> None:
        self._in_a_box = position
