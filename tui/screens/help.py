"""Every key that works on the screen below, made from its real bindings."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import ActiveBinding, Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static


class HelpScreen(ModalScreen[None]):
    """A list of keys with what each does, for the screen and the part of it that was in focus."""

    CSS_PATH = "dialogs.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,question_mark,q", "dismiss", "Close", id="help.close"),
        Binding("down,j", "scroll('down')", "Down", show=False, id="help.down"),
        Binding("up,k", "scroll('up')", "Up", show=False, id="help.up"),
    ]

    def __init__(self, title: str, bindings: list[ActiveBinding]) -> None:
        super().__init__()
        self._title = title
        self._active = bindings

    def compose(self) -> ComposeResult:
        """One scrollable box."""
        with VerticalScroll(classes="dialog") as box:
            box.border_title = self._title
            box.border_subtitle = "Esc closes"
            yield Static(self._keys())

    def _keys(self) -> Content:
        keys: dict[str, list[str]] = {}
        for active in self._active:
            binding = active.binding
            if not binding.system or binding.id:
                told = binding.tooltip or binding.description
                keys.setdefault(told, []).append(self.app.get_key_display(binding))
        width = max((len(" ".join(names)) for names in keys.values()), default=0)
        return Content("\n").join(
            Content.assemble(Content.styled(f"{' '.join(names):>{width}}", "bold"), "  ", told)
            for told, names in keys.items()
        )

    def action_scroll(self, way: str) -> None:
        """Move the list by a line."""
        box = self.query_one(VerticalScroll)
        box.scroll_relative(y=1 if way == "down" else -1, animate=False)
