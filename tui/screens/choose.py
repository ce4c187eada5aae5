"""Choose one thing of a list by typing some of its words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar, Generic, TypeVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.events import Key
from textual.screen import ModalScreen
from textual.widget import Widget
from textual.widgets import Input

from tui.panes.pane import Pane
from tui.screens.place_screen import PlaceScreen
from tui.shown.finding import plain

Item = TypeVar("Item")


class ChooseScreen(ModalScreen[Item | None], Generic[Item]):
    """A box to type in over a list that narrows; the answer is an item, or None.

    Args:
        title: What is to be chosen.
        pane: The list, which knows how to draw an item.
        items: What there is to choose from.
        words_of: The words of an item; those that are typed must all be in them.
        at: The item that the cursor is on before anything is typed.
    """

    CSS_PATH = "dialogs.tcss"
    NAME: ClassVar[str] = "choosing from a list"
    HOLDS: ClassVar[tuple[type[Widget], ...]] = (Input,)
    COMPONENT_CLASSES: ClassVar[set[str]] = PlaceScreen.COMPONENT_CLASSES
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down", "move(1)", "Down", show=False, id="choose.down"),
        Binding("up", "move(-1)", "Up", show=False, id="choose.up"),
        Binding("pagedown", "move(10)", "Ten down", show=False, id="choose.page_down"),
        Binding("pageup", "move(-10)", "Ten up", show=False, id="choose.page_up"),
        Binding("escape", "dismiss(None)", "Close", id="choose.close"),
    ]

    def __init__(
        self,
        title: str,
        pane: Pane[Item],
        items: Sequence[Item],
        words_of: Callable[[Item], str],
        at: int = 0,
    ) -> None:
        super().__init__()
        self._title = title
        self._pane = pane
        self._items = [(plain(words_of(item)), item) for item in items]
        self._at = at
        self.subtitle = "Enter takes it · Esc closes"

    def compose(self) -> ComposeResult:
        """The box and the list."""
        with Vertical(classes="dialog choosing") as box:
            box.border_title = self._title
            box.border_subtitle = self.subtitle
            yield Input(placeholder="some of its words", compact=True)
            self._pane.can_focus = False
            yield self._pane

    def on_mount(self) -> None:
        """Show all of them until something is typed."""
        self._pane.show([item for _, item in self._items], self._at)

    def on_key(self, event: Key) -> None:
        """Take what was typed before the box was there to take it."""
        box = self.query_one(Input)
        if self.focused is not box and event.is_printable and event.character:
            event.stop()
            box.insert_text_at_cursor(event.character)

    @on(Input.Changed)
    def _narrow(self, event: Input.Changed) -> None:
        typed = plain(event.value).split()
        left = [item for words, item in self._items if all(word in words for word in typed)]
        self._pane.show(left, 0 if typed else self._at)

    @property
    def item(self) -> Item | None:
        """The item under the cursor."""
        return self._pane.item

    def action_move(self, by: int) -> None:
        """Move the cursor of the list."""
        pane = self._pane
        if pane.option_count:
            at = (pane.highlighted or 0) + by
            pane.move_to(min(max(at, 0), pane.option_count - 1))

    @on(Input.Submitted)
    def _take(self) -> None:
        if self._pane.item is not None:
            self.dismiss(self._pane.item)

    @on(Pane.Chosen)
    def _clicked(self, event: Pane.Chosen) -> None:
        self.dismiss(event.item)
