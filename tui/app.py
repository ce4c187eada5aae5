"""The application: which screen shows which place, and what every screen can do."""

from __future__ import annotations

import gc
from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import SystemCommand
from textual.binding import Binding, BindingType
from textual.screen import Screen
from textual.types import CSSPathType

from store.history import Excerpt
from store.library import Library
from tui.copying import CopyingApp
from tui.messages import Go
from tui.panes.excerpts import name
from tui.places import Place, lines, place_of_source
from tui.screens.browser import BrowserScreen
from tui.sources import SourcesApp
from tui.state import State
from tui.trail import Trail

if TYPE_CHECKING:
    from store.related import Related
    from tui.walk import Walk

RECENT = 30
"""Articles that the command palette offers."""

# What the first paint does not show is imported where it is used.


class OfstedApp(CopyingApp, SourcesApp):
    """The workbench on one library."""

    TITLE = "ofsted-tui"
    # Textual loads the styles of screens that are pushed, not those of the default screen.
    CSS_PATH: ClassVar[CSSPathType | None] = ["app.tcss", "screens/browser.tcss"]
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (64, "-medium"), (110, "-wide")]  # noqa: RUF012
    VERTICAL_BREAKPOINTS = [(0, "-short"), (12, "-tall")]  # noqa: RUF012
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "right_square_bracket",
            "walk(1)",
            "Related",
            id="app.next_related",
            tooltip="Next related article",
            key_display="]",
        ),
        Binding(
            "left_square_bracket",
            "walk(-1)",
            "Related before",
            show=False,
            id="app.previous_related",
            tooltip="Previous related article",
            key_display="[",
        ),
        Binding("backspace,H", "go_back", "Back", id="app.back", tooltip="Back where one has been"),
        Binding("a", "add", "Add", id="app.add", tooltip="Add sources"),
        Binding("u", "undo_removal", "Undo", show=False, id="app.undo", tooltip="Undo a removal"),
        Binding("L", "go_forward", "Forward", show=False, id="app.forward"),
        Binding(
            "question_mark", "keys", "Help", id="app.help", tooltip="Every key", key_display="?"
        ),
        Binding("q", "quit", "Quit", id="app.quit", tooltip="Leave"),
    ]

    def __init__(self, library: Library, state: State | None = None) -> None:
        super().__init__(library)
        before = state or State()
        self.form = before.form
        self._theme_before = before.theme
        self._begun_at = Place(before.council, before.inspection, before.area)
        self.trail: Trail[Place] = Trail()
        self._walk: Walk | None = None

    def get_default_screen(self) -> BrowserScreen:
        """The browser is what everything else is pushed upon."""
        return BrowserScreen(self.library, self._begun_at)

    @property
    def state(self) -> State:
        """What the next launch should know."""
        place = self.trail.here or self._begun_at
        kind, date = place.inspection or (None, None)
        day = str(date) if date else None
        return State(self.theme, self.form, place.council, kind, day, place.area)

    def on_mount(self) -> None:
        """Take the theme of last time; after the first paint, let the collector loose again."""
        if self._theme_before in self.available_themes:
            self.theme = self._theme_before
        self.call_after_refresh(self._painted)

    def _painted(self) -> None:
        gc.freeze()
        gc.enable()

    @on(Go)
    def _go(self, event: Go) -> None:
        if event.within:
            self.trail.amend(event.place)
        elif event.passing:
            self.trail.pass_by(event.place)
        else:
            self.visit(event.place)

    def visit(self, place: Place) -> None:
        """Show a place, and remember the way there."""
        if self.trail.here is None and self.shown:
            self.trail.visit(self.shown.place)
        self.trail.visit(place)
        self._show(place)

    def _show(self, place: Place) -> None:
        screen = self.shown
        if screen is None:
            return
        if place.reading and not screen.READING:
            from tui.screens.reader import ReaderScreen

            self.push_screen(ReaderScreen(self.library, place))
            return
        if screen.READING and not place.reading:
            self.pop_screen()
            if self.shown and self.shown.OVERVIEW:  # where one came from to read
                return
        elif screen.OVERVIEW:
            self.pop_screen()
        if self.shown:
            self.shown.show(place)

    def action_go_back(self) -> None:
        """Go back where one was before."""
        place = self.trail.back()
        if place:
            self._show(place)
            self.say("back")
        else:
            self.say("this is where you began")

    def action_go_forward(self) -> None:
        """Go forward again after having gone back."""
        place = self.trail.forward()
        if place:
            self._show(place)
            self.say("forward")
        else:
            self.say("there is nothing further on")

    def action_walk(self, by: int) -> None:
        """Go to the next article related to the one where the walk began, or to the one before."""
        if self.shown:
            self.shown.catch_up()
        near = self.shown.place if self.shown else Place()
        if near.excerpt is None:
            self.say("nothing here has related articles")
            return
        from tui.walk import Walk

        here = near.excerpt.source.sha256
        if self._walk is None or self._walk.here != here:
            self._walk = Walk(near, tuple(self.library.related(here, near.council)))
        step = self._walk.step(by)
        if step is None:
            self.say(
                "no related article further on" if by > 0 else "no related article before this"
            )
            return
        self._walk = step
        self.visit(step.origin if step.at < 0 else self._place_of(step.stop, near))
        self.say(step.describe())

    def _place_of(self, stop: Related, near: Place) -> Place:
        council = stop.council or near.council
        history = self.library.history(council) if council else None
        among = lines(history) if history else []
        found = place_of_source(council or "", among, stop.source.sha256, near)
        place = found or Place(council, excerpt=Excerpt(stop.source, 0, 0, ""))
        return replace(place, reading=near.reading)

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """Everything for the command palette: what keys do here, councils, the latest articles."""
        yield from super().get_system_commands(screen)
        for active in screen.active_bindings.values():
            binding = active.binding
            if binding.id and not binding.id.startswith(("pane.", "text.")):
                run = partial(self.run_action, binding.action, active.node)
                told = binding.tooltip or binding.description
                yield SystemCommand(told, f"the key {self.get_key_display(binding)}", run)
        for summary in self.library.councils():
            go = partial(self.visit, Place(summary.council))
            yield SystemCommand(summary.council, "its judgements", go)
        for source in self.library.articles()[:RECENT]:
            place = Place(excerpt=Excerpt(source, 0, 0, ""), reading=True)
            yield SystemCommand(name(source), "read it", partial(self.visit, place))

    def action_keys(self) -> None:
        """Show every key that works here."""
        from tui.screens.help import HelpScreen

        if self.shown:
            bindings = list(self.screen.active_bindings.values())
            self.push_screen(HelpScreen(f"Keys of {self.shown.NAME}", bindings))
