"""Where sources give one judgement two grades, or one inspection two dates, side by side."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar, cast

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Container
from textual.content import Content
from textual.widgets import Label
from textual.worker import get_current_worker

from store.errors import LibraryError
from store.history.disagreements import Disagreement
from store.history.inspections import Excerpt
from store.library import Library
from tui.keys.common import quoting
from tui.messages import Go
from tui.panes.disagreements import ClaimPane, DisagreementsPane, Said, said_in
from tui.panes.pane import Pane
from tui.places import Overview, Place
from tui.screens.place_screen import PlaceScreen
from tui.shown.disputes import value_named
from tui.shown.words import count
from tui.widgets.keys_footer import KeysFooter

if TYPE_CHECKING:
    from store.exporting import Selection

SIDES = 3
"""Panes for what sources say; a fourth claim and all further ones stand in the last of them."""


class DisagreementsScreen(PlaceScreen):
    """The list, and under it what the sources say; `Enter` reads a sentence at its place."""

    CSS_PATH = "disagreements.tcss"
    OVERVIEW = Overview.DISAGREEMENTS
    NAME = "the disagreements"
    HOLDS = (Pane,)
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("right,l,tab", "next_pane(1)", "Other side", id="disagreements.right"),
        Binding(
            "left,h,shift+tab", "next_pane(-1)", "Side before", show=False, id="disagreements.left"
        ),
        *quoting("disagreements", "sentence"),
        Binding("escape,d", "leave", "Close", id="disagreements.leave"),
    ]

    def __init__(self, library: Library, place: Place) -> None:
        super().__init__(library, place)
        self._line = int(place.asked) if place.asked.isdecimal() else 0
        self._found_before: list[Disagreement] | None = None

    def compose(self) -> ComposeResult:
        """A head, the list, a pane for each side, and two lines below."""
        yield Label("Where sources disagree", id="title")
        yield DisagreementsPane("disagreements")
        with Container(id="claims"):
            for number in range(SIDES):
                yield ClaimPane(f"claim{number}")
        yield self.status
        yield KeysFooter()

    @property
    def pane(self) -> DisagreementsPane:
        """The list."""
        return self.query_one(DisagreementsPane)

    @property
    def claims(self) -> list[ClaimPane]:
        """The panes of those claims that there are."""
        return [pane for pane in self.query(ClaimPane) if pane.display]

    def on_mount(self) -> None:
        """Let the keys go to the list."""
        self.set_focus(self.pane)
        self._show_claims(None)
        self.tell()

    def on_screen_resume(self) -> None:
        """Look, anew after what covered the screen; its paint does not wait."""
        self._look()

    def show(self, place: Place) -> None:
        """It lists the whole library, wherever one is."""

    @property
    def stop(self) -> Place:
        """The disagreement under the cursor."""
        return replace(self.place, overview=self.OVERVIEW, asked=str(self.pane.highlighted or 0))

    @work(thread=True, exclusive=True, group="disagreements")
    def _look(self) -> None:
        worker = get_current_worker()
        try:
            found = list(self.library.disagreements())
        except LibraryError as error:
            self.app.call_from_thread(self.say, str(error), True)
            return
        if not worker.is_cancelled:
            self.app.call_from_thread(self._found, found)

    def _found(self, found: list[Disagreement]) -> None:
        if found == self._found_before:
            return
        self._found_before = found
        here = self.pane.item
        self.pane.show(found, found.index(here) if here in found else self._line)
        self._show_claims(self.pane.item)
        self.tell()

    def tell(self) -> None:
        """Say how many there are."""
        found = self._found_before
        if found is None:
            self.say("looking …")
        else:
            self.say(count(len(found), "disagreement") if found else "no two sources disagree")

    @on(Pane.Moved, "#disagreements")
    def _moved(self) -> None:
        self._show_claims(self.pane.item)

    @on(Pane.Moved, "ClaimPane")
    def _moved_in_claim(self, event: Pane.Moved) -> None:
        self._take_place(cast(Said, event.item))

    def _show_claims(self, disagreement: Disagreement | None) -> None:
        claims = disagreement.claims if disagreement else ()
        for number, pane in enumerate(self.query(ClaimPane)):
            pane.display = number < len(claims)
            if disagreement is None or not pane.display:
                continue
            claim, matter = claims[number], disagreement.matter
            rest = claims[number:] if number == SIDES - 1 else ()
            if len(rest) > 1:
                pane.border_title = Content(f"{len(rest)} more")
                pane.show([said for other in rest for said in said_in(other, matter)])
            else:
                told = count(len(claim.sources), "source")
                pane.border_title = Content(f"{value_named(claim.value, matter)} ─ {told}")
                pane.show(said_in(claim))
        self._take_place(self._said)

    def _take_place(self, said: Said | None) -> None:
        item = self.pane.item
        council = item.council if item else None
        self.place = Place(council, excerpt=said.excerpt if said else None)

    @on(Pane.Chosen)
    def _read(self) -> None:
        said = self._said
        if said and self.pane.item:
            place = Place(self.pane.item.council, excerpt=said.excerpt, reading=True)
            self.post_message(Go(place, via=self.stop))

    @property
    def _said(self) -> Said | None:
        """The sentence under the cursor; from the list, the first of the first side."""
        pane = (
            self.focused if isinstance(self.focused, ClaimPane) else next(iter(self.claims), None)
        )
        return pane.item if pane else None

    def action_next_pane(self, by: int) -> None:
        """Go to the next side, and from the last one to the list."""
        panes: list[Pane[Disagreement] | Pane[Said]] = [self.pane, *self.claims]
        here = next((at for at, pane in enumerate(panes) if pane is self.focused), 0)
        self.set_focus(panes[(here + by) % len(panes)])
        self._take_place(self._said)

    @property
    def quoted(self) -> Excerpt | None:
        """The sentence under the cursor."""
        said = self._said
        return said.excerpt if said else None

    def offers(self) -> list[tuple[str, Selection]]:
        """The disagreements first."""
        from store.exporting import Disagreements

        return [("these disagreements", Disagreements()), *super().offers()]

    def action_leave(self) -> None:
        """Go back to the panes, where one was."""
        self.app.pop_screen()
