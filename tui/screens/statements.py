"""Everything said, found or recommended across the library, as one list that narrows."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar, cast

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Input, Label
from textual.worker import get_current_worker

from store.history.inspections import Excerpt
from store.statements import Statement, StatementKind
from tui.keys.common import quoting
from tui.messages import Go
from tui.panes.pane import Pane
from tui.panes.statements import StatementsPane
from tui.places import Overview, Place
from tui.screens.place_screen import PlaceScreen
from tui.shown.words import count
from tui.widgets.keys_footer import KeysFooter
from tui.widgets.search_bar import SearchBar

if TYPE_CHECKING:
    from store.exporting import Selection
    from store.library import Library
    from store.statements import FoundStatements

_SHOWN: dict[str, tuple[StatementKind, ...]] = {
    "everything": tuple(StatementKind),
    "said": (StatementKind.QUOTATION,),
    "found": (StatementKind.FINDING,),
    "to improve": (StatementKind.RECOMMENDATION,),
}
_MOST = 300
"""Statements that are listed at once; who looks for more narrows the list."""


class StatementsBar(SearchBar):
    """A box for a query that narrows the list as one types."""

    NAME = "the box that narrows the statements"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "submit", "Keep", id="statements.keep", tooltip="To the list"),
        Binding("escape", "leave", "Show all", id="statements.all", tooltip="Show all again"),
    ]
    HINT = "/ narrow: tone:weakness area:care_leavers year:2022.."


class StatementsScreen(PlaceScreen):
    """A box for the query over the list; `Enter` reads a statement at its place."""

    CSS_PATH = "statements.tcss"
    OVERVIEW = Overview.STATEMENTS
    NAME = "the statements"
    HOLDS = (Pane, StatementsBar)
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("s", "switch(1)", "Said, found, to improve", id="statements.switch"),
        Binding("S", "switch(-1)", "Switch back", show=False, id="statements.switch_back"),
        Binding(
            "/", "narrow", "Narrow", id="statements.narrow", tooltip="Narrow the list by a query"
        ),
        *quoting("statements", "statement"),
        Binding("escape,f", "leave", "Close", id="statements.leave"),
    ]

    def __init__(self, library: Library, place: Place) -> None:
        super().__init__(library, place)
        kinds, _, self._asked_before = place.asked.partition(": ")
        self._kinds = kinds if kinds in _SHOWN else next(iter(_SHOWN))
        self._told = ""

    def compose(self) -> ComposeResult:
        """The box with the switch beside it, the list, and two lines below."""
        with Horizontal(id="top"):
            yield StatementsBar(self.library.complete)
            yield Label(id="switch")
        yield StatementsPane("statements")
        yield self.status
        yield KeysFooter()

    @property
    def pane(self) -> StatementsPane:
        """The list."""
        return self.query_one(StatementsPane)

    @property
    def _bar(self) -> SearchBar:
        return self.query_one(SearchBar)

    def on_mount(self) -> None:
        """List everything, newest first; or what was listed when one went on from here."""
        self.set_focus(self.pane)
        with self.prevent(Input.Changed):
            self._bar.value = self._asked_before
        self._ask()

    def show(self, place: Place) -> None:
        """Stay as it is: the list has been here all the while."""

    @property
    def stop(self) -> Place:
        """The statement under the cursor, in a list of the same."""
        asked = f"{self._kinds}: {self._bar.value}"
        return replace(self.place, overview=self.OVERVIEW, asked=asked)

    def _ask(self) -> None:
        """Ask for what the box and the switch say."""
        switch = (f"[{name}]" if name == self._kinds else f" {name} " for name in _SHOWN)
        self.query_one("#switch", Label).update(Content(" ".join(switch)))
        self.library.interrupt_search()
        self._find(self._bar.value, self._kinds)

    @work(thread=True, exclusive=True, group="statements")
    def _find(self, query: str, kinds: str) -> None:
        worker = get_current_worker()
        found = self.library.statements(query, _SHOWN[kinds], _MOST)
        if not (worker.is_cancelled or found.interrupted):
            self.app.call_from_thread(self._show_found, query, kinds, found)

    def _show_found(self, query: str, kinds: str, found: FoundStatements) -> None:
        if (query, kinds) != (self._bar.value, self._kinds):
            return
        before = [each.excerpt for each in found.statements]
        here = self.place.excerpt
        self.pane.show(found.statements, before.index(here) if here in before else 0)
        self._moved()
        self._told = found.hint or _counted(found)
        self.tell()

    def tell(self) -> None:
        """Say how many there are."""
        self.say(self._told)

    @on(Pane.Moved)
    def _moved(self) -> None:
        item = self.pane.item
        self.place = Place(item.council, excerpt=item.excerpt) if item else Place()

    @on(Pane.Chosen)
    def _read(self, event: Pane.Chosen) -> None:
        item = cast(Statement, event.item)
        place = Place(item.council, excerpt=item.excerpt, reading=True)
        self.post_message(Go(place, via=self.stop))

    def action_switch(self, by: int) -> None:
        """List another kind of statements, or all of them again."""
        names = list(_SHOWN)
        self._kinds = names[(names.index(self._kinds) + by) % len(names)]
        self._ask()

    @on(SearchBar.Begin)
    def action_narrow(self) -> None:
        """Go to the box."""
        self._bar.take_focus()

    @on(Input.Changed)
    def _typed(self) -> None:
        self._ask()

    @on(SearchBar.Move)
    def _move(self, event: SearchBar.Move) -> None:
        pane = self.pane
        if pane.option_count:
            at = (pane.highlighted or 0) + event.by
            pane.move_to(min(max(at, 0), len(pane.options) - 1))
            self._moved()

    @on(SearchBar.Leave)
    def _drop(self) -> None:
        self._bar.value = ""
        self._to_list()

    @on(Input.Submitted)
    def _to_list(self) -> None:
        self._bar.can_focus = False
        self.set_focus(self.pane)

    @property
    def quoted(self) -> Excerpt | None:
        """The statement under the cursor."""
        item = self.pane.item
        return item.excerpt if item else None

    def offers(self) -> list[tuple[str, Selection]]:
        """The list as it is narrowed, all of it."""
        from store.exporting import Statements

        listed = Statements(self._bar.value, _SHOWN[self._kinds])
        return [("this list", listed), *super().offers()]

    def action_leave(self) -> None:
        """Go back to the panes, where one was."""
        self.app.pop_screen()


def _counted(found: FoundStatements) -> str:
    told = count(found.total, "statement")
    shown = len(found.statements)
    if shown < found.total:
        told += f", the newest {shown} of them here: narrow the list with /"
    return told
