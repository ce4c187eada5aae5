"""The application: which screen shows which place, and what every screen can do."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterable
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import ClassVar

from textual import on, work
from textual.app import SystemCommand
from textual.binding import Binding, BindingType
from textual.screen import Screen
from textual.types import CSSPathType

from store.history.inspections import Excerpt
from store.library import Library
from tui.actions.copying import CopyingApp
from tui.actions.exporting import ExportingApp
from tui.actions.going import GoingApp
from tui.actions.sources import SourcesApp
from tui.keys.common import in_letters
from tui.keys.keymap import KeyMap
from tui.navigation.trail import Trail
from tui.panes.side_by_side import NARROW
from tui.places import Place
from tui.remembered.positions import Positions
from tui.remembered.state import State
from tui.resting import RestingApp
from tui.screens.browser import BrowserScreen
from tui.shown.attribution import name
from tui.terminal_cursor import TerminalCursorApp
from tui.themes import OURS
from tui.typing_ahead import TypingAheadApp
from tui.widgets.columns import Columns

AT_LEISURE = 0.5
"""Seconds after the first paint at which what most users open next is got ready."""

TO_WRITE = 0.0003
"""Seconds that a paint takes to the terminal if nothing holds it up; else, by a key, a
millisecond: what follows a paint would hold the interpreter until then."""

RECENT = 30
"""Articles that the command palette offers."""

# What the first paint does not show is imported where it is used.


class OfstedApp(
    GoingApp,
    CopyingApp,
    ExportingApp,
    SourcesApp,
    RestingApp,
    TypingAheadApp,
    TerminalCursorApp,
):
    """The workbench on one library."""

    TITLE = "ofsted-tui"
    # Textual loads the styles of screens that are pushed, not those of the default screen.
    CSS_PATH: ClassVar[CSSPathType | None] = ["app.tcss", "screens/browser.tcss"]
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (NARROW, "-medium"), (110, "-wide")]  # noqa: RUF012
    VERTICAL_BREAKPOINTS = [(0, "-short"), (12, "-tall")]  # noqa: RUF012
    NAME: ClassVar[str] = "everywhere"
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
        Binding(
            "}",
            "related",
            "All related",
            show=False,
            id="app.all_related",
            tooltip="All related articles, and why",
        ),
        Binding(
            "backspace,H", "go_back", "Back", id="app.back", tooltip="Back where you have been"
        ),
        Binding("a", "add", "Add", id="app.add", tooltip="Add sources"),
        Binding(
            "e", "export", "Export", show=False, id="app.export", tooltip="Export what is shown"
        ),
        Binding("u", "undo_removal", "Undo", show=False, id="app.undo", tooltip="Undo a removal"),
        Binding("L", "go_forward", "Forward", show=False, id="app.forward"),
        Binding(
            "question_mark", "keys", "Help", id="app.help", tooltip="Every key", key_display="?"
        ),
        Binding(
            "ctrl+p",
            "command_palette",
            "Commands",
            show=False,
            id="app.palette",
            tooltip="The command palette: everything, by its name",
            priority=True,
        ),
        Binding(
            "ctrl+z",
            "suspend_process",
            "Suspend",
            show=False,
            id="app.suspend",
            tooltip="Suspend",
            priority=True,  # in boxes too
        ),
        Binding("q", "quit", "Quit", id="app.quit", tooltip="Leave"),
    ]

    def __init__(
        self, library: Library, state: State | None = None, keymap: KeyMap | None = None
    ) -> None:
        super().__init__(library)
        self._own_keys = keymap or KeyMap({})
        before = state or State()
        self.form = before.form
        self._theme_before = before.theme
        self._theme_begun = self.theme
        for theme in OURS:
            self.register_theme(theme)
        self.trail = Trail(before.trail, before.at)
        self._widths = before.widths
        self.positions = Positions(before.positions)

    def get_default_screen(self) -> BrowserScreen:
        """The browser is what everything else is pushed upon."""
        here = self.trail.here or Place()
        in_panes = Place(here.council, here.inspection, here.area, here.excerpt)
        screen = BrowserScreen(self.library, in_panes, self._widths)
        if self.trail.here is None:  # before the first paint: a key may say something else soon
            screen.say("welcome: ? lists every key, a adds sources of your own")
        return screen

    @property
    def state(self) -> State:
        """What the next launch should know."""
        return State(
            theme=self._theme_before if self.theme == self._theme_begun else self.theme,
            form=self.form,
            trail=self.trail.places,
            at=self.trail.at,
            widths=self._widths,
            positions=self.positions.kept,
        )

    def on_mount(self) -> None:
        """Take the theme of last time; after the first paint, let the collector loose again."""
        self.set_keymap(self._own_keys.for_textual())
        # A terminal that began with its own colours would show no others as they are meant.
        if self._theme_before in self.available_themes and not self.native_ansi_color:
            self.theme = self._theme_before
        self._theme_begun = self.theme
        self.app_resume_signal.subscribe(self, self._paint_anew)
        self.call_after_refresh(self._painted)

    @on(Columns.Moved)
    def _keep_widths(self, event: Columns.Moved) -> None:
        self._widths = event.widths

    async def action_quit(self) -> None:
        """Leave, at the place of the last move, however fast this key follows it."""
        here = self.trail.here
        if self.shown and self.shown.OVERVIEW is None and not (here and here.overview):
            self.shown.catch_up()
            self.trail.pass_by(self.shown.place, "the end")
        await super().action_quit()

    def _paint_anew(self, _: object) -> None:
        """Paint everything: while the app was suspended, the terminal has forgotten it."""
        self.screen.refresh(layout=True)

    def post_display_hook(self) -> None:
        """Let the thread that writes what was painted have the processor before anything else."""
        time.sleep(TO_WRITE)

    def bell(self) -> None:
        """Make no sound, whatever Textual would ring for."""

    def _painted(self) -> None:
        self.collect_in_pauses()
        self.set_timer(AT_LEISURE, self._get_ready)
        here = self.trail.here
        # A key may have been faster, and gone elsewhere already.
        if here and (here.reading or here.overview) and isinstance(self.screen, BrowserScreen):
            self._show(here)
        problems = self._own_keys.problems
        if problems:
            many = (
                f"{len(problems)} lines of the key map are not in use: the help tells which and why"
            )
            self.say(problems[0] if len(problems) == 1 else many, failed=True)

    @work(group="getting ready")
    async def _get_ready(self) -> None:
        """Import the reader and parse its styles: a third of what its first opening takes."""
        reader = await asyncio.to_thread(import_module, "tui.screens.reader")
        self.stylesheet.read(Path(str(reader.__file__)).with_name(reader.ReaderScreen.CSS_PATH))
        self.stylesheet.parse()

    def get_key_display(self, binding: Binding) -> str:
        """A key as the footer shows it, in signs that the terminal has."""
        return in_letters(super().get_key_display(binding))

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
            self.push_screen(HelpScreen(self.screen.active_bindings.values(), self._own_keys))
