"""A few things side by side, one of which is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.events import Click
from textual.message import Message
from textual.style import Style
from textual.widgets import Static


class Choices(Static, can_focus=True):
    """A line of names; that which is chosen stands in brackets, and is told by `Changed`."""

    NAME: ClassVar[str] = "choices in a line"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("right,l,space", "choose(1)", "Next choice", show=False, id="choices.next"),
        Binding("left,h", "choose(-1)", "Choice before", show=False, id="choices.previous"),
    ]

    class Changed(Message):
        """The user has chosen something else."""

        def __init__(self, choices: Choices) -> None:
            super().__init__()
            self.choices = choices

        @property
        def control(self) -> Choices:
            """The line that it is in."""
            return self.choices

    def __init__(self, names: Sequence[str], id: str) -> None:
        super().__init__(id=id, markup=False)
        self._names = names
        self.index = 0

    def on_mount(self) -> None:
        """Show the names."""
        self._draw()

    def choose(self, index: int) -> None:
        """Choose the name of that number, from 0, without telling of it."""
        self.index = index
        self._draw()

    def action_choose(self, by: int) -> None:
        """Choose the one that many names on, round the end."""
        self._chosen((self.index + by) % len(self._names))

    def on_click(self, event: Click) -> None:
        """Choose the name that was clicked."""
        clicked = event.style.meta.get("choice")
        if clicked is not None:
            self._chosen(clicked)

    def _chosen(self, index: int) -> None:
        self.choose(index)
        self.post_message(self.Changed(self))

    def _draw(self) -> None:
        parts = []
        for index, name in enumerate(self._names):
            shown = f"[{name}]" if index == self.index else f" {name} "
            parts += [Content.styled(shown, Style.from_meta({"choice": index})), Content(" ")]
        self.update(Content.assemble(*parts))
