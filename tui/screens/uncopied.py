"""What could not be copied, shown so that it can be selected by hand."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.screen import ModalScreen
from textual.widgets import TextArea


class UncopiedScreen(ModalScreen[None]):
    """The text, to be taken with the terminal's own selection (often Shift and the mouse)."""

    CSS_PATH = "dialogs.tcss"
    NAME = "what was not copied"
    HOLDS = (TextArea,)
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q", "dismiss", "Close", id="uncopied.close")
    ]

    def __init__(self, text: str, reason: str) -> None:
        super().__init__()
        self._text = text
        self._reason = reason

    def compose(self) -> ComposeResult:
        """The text in a box, all of it selected."""
        box = TextArea(self._text, read_only=True, soft_wrap=True, classes="dialog uncopied")
        box.border_title = self._reason
        box.border_subtitle = "select it with Shift and the mouse · Esc closes"
        yield box

    def on_mount(self) -> None:
        """Select everything."""
        self.query_one(TextArea).select_all()
