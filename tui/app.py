"""The application: which screen shows which place, and what every screen can do."""

from __future__ import annotations

import gc
import os
from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.app import App
from textual.binding import Binding, BindingType
from textual.types import CSSPathType

from store.history import Excerpt, Source
from store.library import Library
from tui.messages import Copy, Go, Open
from tui.places import Place, lines, place_of_source
from tui.screens.browser import BrowserScreen
from tui.screens.place_screen import PlaceScreen
from tui.trail import Trail

if TYPE_CHECKING:
    from store.citations import CitationForm
    from store.related import Related
    from tui.clipboard import Outcome
    from tui.walk import Walk

# What the first paint does not show is imported where it is used.


class OfstedApp(App[None]):
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
        Binding("L", "go_forward", "Forward", show=False, id="app.forward"),
        Binding(
            "question_mark", "keys", "Help", id="app.help", tooltip="Every key", key_display="?"
        ),
        Binding("q", "quit", "Quit", id="app.quit", tooltip="Leave"),
    ]

    def __init__(self, library: Library) -> None:
        super().__init__()
        self.library = library
        self.trail: Trail[Place] = Trail()
        self._walk: Walk | None = None
        self._form: CitationForm | None = None

    def get_default_screen(self) -> BrowserScreen:
        """The browser is what everything else is pushed upon."""
        return BrowserScreen(self.library)

    def on_mount(self) -> None:
        """After the first paint, let the collector loose on what is made from then on."""
        self.call_after_refresh(self._painted)

    def _painted(self) -> None:
        gc.freeze()
        gc.enable()

    @property
    def shown(self) -> PlaceScreen | None:
        """The screen that shows a place; None while a dialogue covers it."""
        screen = self.screen
        return screen if isinstance(screen, PlaceScreen) else None

    def say(self, words: str, failed: bool = False) -> None:
        """Say something in the status line of the screen that shows a place."""
        for screen in reversed(self.screen_stack):
            if isinstance(screen, PlaceScreen):
                screen.say(words, failed)
                return

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
            screen = self.shown
        if screen:
            screen.show(place)

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

    def action_keys(self) -> None:
        """Show every key that works here."""
        from tui.screens.help import HelpScreen

        if self.shown:
            title = "Keys of the reader" if self.shown.READING else "Keys of the panes"
            self.push_screen(HelpScreen(title, list(self.screen.active_bindings.values())))

    @on(Copy)
    def _copy(self, event: Copy) -> None:
        if not event.choose:
            self._copy_excerpt(event.excerpt)
            return
        from tui.screens.copy_as import CopyAsScreen

        def chosen(form: CitationForm | None) -> None:
            if form:
                self._form = form
                self._copy_excerpt(event.excerpt)

        self.push_screen(CopyAsScreen(self._form), chosen)

    def _copy_excerpt(self, excerpt: Excerpt) -> None:
        from store.citations import CitationForm, cite

        self.copy_to_clipboard(cite(excerpt, self._form or CitationForm.PLAIN))

    def copy_to_clipboard(self, text: str) -> None:
        """Copy by whatever way works here, and say which one did."""
        self._clipboard = text
        self._copy_text(text)

    @work(thread=True, group="clipboard")
    def _copy_text(self, text: str) -> None:
        from tui import clipboard

        outcome = clipboard.copy(text, os.environ, self._send_to_terminal)
        self.call_from_thread(self._copied, text, outcome)

    def _send_to_terminal(self, sequence: str) -> None:
        driver = self._driver
        if driver is not None:
            self.call_from_thread(driver.write, sequence)

    def _copied(self, text: str, outcome: Outcome) -> None:
        self.say(outcome.sentence, failed=not outcome.taken)
        if not outcome.taken:
            from tui.screens.uncopied import UncopiedScreen

            self.push_screen(UncopiedScreen(text, outcome.sentence))

    @on(Open)
    def _open(self, event: Open) -> None:
        self._open_source(event.source)

    @work(thread=True, group="open")
    def _open_source(self, source: Source) -> None:
        from tui.opening import open_source

        told, failed = open_source(source)
        self.call_from_thread(self.say, told, failed)
