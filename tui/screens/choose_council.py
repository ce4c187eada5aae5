"""Choose one council by typing some of its name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, cast

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Input

from store.councils import fold_name
from store.history import CouncilSummary
from tui.panes.councils import CouncilsPane
from tui.panes.pane import Pane
from tui.screens.place_screen import PlaceScreen


class ChooseCouncilScreen(ModalScreen[str | None]):
    """A box to type in over a list that narrows; the answer is an ONS code."""

    CSS_PATH = "dialogs.tcss"
    COMPONENT_CLASSES: ClassVar[set[str]] = PlaceScreen.COMPONENT_CLASSES
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down,ctrl+n", "move(1)", "Down", show=False, id="choose_council.down"),
        Binding("up,ctrl+p", "move(-1)", "Up", show=False, id="choose_council.up"),
        Binding("escape", "dismiss(None)", "Close", id="choose_council.close"),
    ]

    def __init__(self, councils: Sequence[CouncilSummary]) -> None:
        super().__init__()
        self._councils = councils

    def compose(self) -> ComposeResult:
        """The box and the list."""
        with Vertical(classes="dialog choosing") as box:
            box.border_title = "Which council?"
            box.border_subtitle = "Enter takes it, Esc closes"
            yield Input(placeholder="some of its name", compact=True)
            pane = CouncilsPane("choices")
            pane.can_focus = False
            yield pane

    def on_mount(self) -> None:
        """Show all of them until something is typed."""
        self._choices.show(self._councils)

    @property
    def _choices(self) -> CouncilsPane:
        return self.query_one(CouncilsPane)

    @on(Input.Changed)
    def _narrow(self, event: Input.Changed) -> None:
        typed = fold_name(event.value)
        self._choices.show([each for each in self._councils if typed in fold_name(each.council)])

    def action_move(self, by: int) -> None:
        """Move the cursor of the list."""
        choices = self._choices
        if choices.option_count:
            at = (choices.highlighted or 0) + by
            choices.move_to(min(max(at, 0), choices.option_count - 1))

    @on(Input.Submitted)
    def _take(self) -> None:
        item = self._choices.item
        if item:
            self.dismiss(item.ons_code)

    @on(Pane.Chosen)
    def _clicked(self, event: Pane.Chosen) -> None:
        self.dismiss(cast(CouncilSummary, event.item).ons_code)
