"""The box for words to find in an article, and beside it how many there are."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.message import Message
from textual.widgets import Input, Label


class FindBox(Input):
    """An input whose vertical keys step through the matches."""

    NAME: ClassVar[str] = "the box of words to find"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down", "step(1)", "Next match", show=False, id="find.down"),
        Binding("up", "step(-1)", "Match before", show=False, id="find.up"),
        Binding("enter,tab", "submit", "To the match", id="find.go"),
        Binding("escape", "cancel", "Back where you were", id="find.cancel"),
    ]

    def action_step(self, by: int) -> None:
        """Ask for another match."""
        self.post_message(FindBar.Step(by))

    def action_cancel(self) -> None:
        """Ask to be where one was before."""
        self.post_message(FindBar.Cancelled())


class FindBar(Horizontal):
    """Shown while one finds words; `Typed`, `Step`, `Taken` and `Cancelled` tell what is wanted."""

    class Typed(Message):
        """Other words are to be found."""

        def __init__(self, words: str) -> None:
            super().__init__()
            self.words = words

    class Step(Message):
        """The match that many further on is meant."""

        def __init__(self, by: int) -> None:
            super().__init__()
            self.by = by

    class Taken(Message):
        """The keys are to go to the text again."""

    class Cancelled(Message):
        """One wants to be where one was before."""

    def __init__(self) -> None:
        super().__init__(id="find")
        self._box = FindBox(placeholder="words to find", compact=True, select_on_focus=False)
        self.display = False

    def compose(self) -> ComposeResult:
        """A slash, the box, and the count."""
        yield Label("/")
        yield self._box
        yield Label(id="found")

    @property
    def words(self) -> str:
        """What is to be found."""
        return self._box.value

    @property
    def is_typing(self) -> bool:
        """Whether the keys go to the box."""
        return self._box.has_focus

    def begin(self) -> None:
        """Show it and type in it; what stands there is replaced when one types."""
        self.display = True
        # At once: the next key may be in the queue already, and belongs to the box.
        self.screen.set_focus(self._box)
        self._box.action_select_all()

    def tell(self, number: int | None, total: int) -> None:
        """Say which match this is, from 0 or none yet, and how many there are."""
        if total:
            told = f"{total:,} found" if number is None else f"{number + 1:,} of {total:,}"
        else:
            told = "not found" if self.words else ""
        self.query_one("#found", Label).update(Content(told))
        self.set_class(bool(self.words) and not total, "-failed")

    @on(Input.Changed)
    def _typed(self, event: Input.Changed) -> None:
        event.stop()
        self.post_message(self.Typed(event.value))

    @on(Input.Submitted)
    def _taken(self, event: Input.Submitted) -> None:
        event.stop()
        self.post_message(self.Taken())
