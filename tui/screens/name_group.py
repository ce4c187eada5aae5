"""Give a name to the councils that are marked."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.suggester import SuggestFromList
from textual.widget import Widget
from textual.widgets import Input

from store.disk.groups import LONGEST, tidy
from tui.shown.words import count


class NameGroupScreen(ModalScreen[str | None]):
    """A box for the name; a name that there is already is completed, and asked about by others."""

    CSS_PATH = "dialogs.tcss"
    NAME: ClassVar[str] = "naming a group"
    HOLDS: ClassVar[tuple[type[Widget], ...]] = (Input,)
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss(None)", "Close", id="name_group.close"),
    ]

    def __init__(self, councils: int, names: Iterable[str]) -> None:
        super().__init__()
        self._councils = councils
        self._names = list(names)

    def compose(self) -> ComposeResult:
        """The box, and what to do."""
        with Vertical(classes="dialog naming") as box:
            box.border_title = Content(f"Keep {count(self._councils, 'council')} as")
            box.border_subtitle = "Enter keeps them · Esc closes"
            yield Input(
                placeholder="a name of your own",
                compact=True,
                max_length=LONGEST,
                suggester=SuggestFromList(self._names, case_sensitive=False),
            )

    @on(Input.Submitted)
    def _named(self, event: Input.Submitted) -> None:
        name = tidy(event.value)
        if name:
            self.dismiss(name)
