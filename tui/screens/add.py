"""Add sources: name them, see what is found in them, stop when one likes."""

from __future__ import annotations

import os
import shlex
from collections.abc import Sequence
from contextlib import closing, redirect_stderr
from pathlib import Path, PurePath
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, ProgressBar, RichLog, Static
from textual.worker import Worker, get_current_worker

from store.characters import on_one_line
from store.errors import LibraryError
from store.importing import Outcome, State, count, expand, import_sources
from store.library import Library
from tui.screens.question import QuestionScreen
from tui.shown.import_tally import ImportTally
from tui.widgets.path_suggester import PathSuggester

_NAME_THEM = "`ofsted-tui import --map` names its columns"


class AddScreen(ModalScreen[str | None]):
    """A box for paths and addresses, and below it what becomes of them.

    The answer says what is new in the library; None where nothing is.
    """

    CSS_PATH = "dialogs.tcss"
    NAME = "adding sources"
    HOLDS = (Input,)
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "stop", "Stop, then close", id="add.stop"),
        Binding("down", "scroll_log(1)", "Down in what was not understood", id="add.down"),
        Binding("up", "scroll_log(-1)", "Up in it", id="add.up"),
    ]

    def __init__(self, library: Library) -> None:
        super().__init__()
        self._library = library
        self._tally = ImportTally()
        self._import: Worker[None] | None = None
        self._to_ask: list[Outcome] = []
        self._told = ""

    def compose(self) -> ComposeResult:
        """The box, the bar, the sentence and the sources that were not understood."""
        with Vertical(classes="dialog add") as box:
            box.border_title = "Add sources"
            box.border_subtitle = "→ completes · Enter adds · ↑ ↓ scroll · Esc stops, then closes"
            yield Input(
                placeholder="a file, a folder, a pattern such as '*.pdf', a web address",
                suggester=PathSuggester(),
                id="sources",
            )
            bar = ProgressBar(show_eta=False, id="bar")
            bar.visible = False  # it would move before there is anything to do
            yield bar
            yield Static("nothing added yet", id="told", markup=False)
            yield RichLog(wrap=True, min_width=1, markup=False, highlight=False, id="misunderstood")

    @on(Input.Submitted)
    def _submitted(self, event: Input.Submitted) -> None:
        names = named(event.value)
        if names and not self._importing:
            self._tally = ImportTally()
            self._to_ask = []
            self.query_one(RichLog).clear()
            bar = self.query_one(ProgressBar)
            bar.visible = True
            bar.update(total=None, progress=0)
            self._import = self._add(names, None)

    @property
    def _importing(self) -> bool:
        return self._import is not None and self._import.is_running

    @work(thread=True, exclusive=True, group="import")
    def _add(self, names: list[str], mapping: Sequence[str] | None) -> None:
        worker = get_current_worker()
        # Processes are started with the number of the stream for errors, and Textual's has none.
        with Path(os.devnull).open("w") as nowhere, redirect_stderr(nowhere):
            self._add_all(names, mapping, worker)

    def _add_all(
        self, names: list[str], mapping: Sequence[str] | None, worker: Worker[None]
    ) -> None:
        try:
            total = count(names)
            self.app.call_from_thread(self.query_one(ProgressBar).update, total=total)
            with closing(
                import_sources(self._library, expand(names), assignments=mapping)
            ) as outcomes:
                for outcome in outcomes:
                    self.app.call_from_thread(self._became, outcome)
                    if worker.is_cancelled:
                        break
            self.app.call_from_thread(self._done, worker.is_cancelled)
        except LibraryError as error:
            self.app.call_from_thread(self.query_one("#told", Static).update, Content(str(error)))

    def _became(self, outcome: Outcome) -> None:
        self._tally.add(outcome)
        self.query_one(ProgressBar).advance()
        self._tell(self._tally.sentence(dry_run=False, interrupted=False))
        if outcome.mapping:
            self._to_ask.append(outcome)
        elif outcome.state in (State.FAILED, State.UNMAPPED):
            hint = f"; {_NAME_THEM}" if outcome.state is State.UNMAPPED else ""
            self._note(f"{outcome.complaint}{hint}")

    def _note(self, words: str) -> None:
        self.query_one(RichLog).write(words)

    def _done(self, stopped: bool) -> None:
        self._tell(self._tally.sentence(dry_run=False, interrupted=stopped))
        if self._to_ask and not stopped:
            self._ask_about(self._to_ask.pop(0))

    def _ask_about(self, table: Outcome) -> None:
        """Ask whether a table is understood; only then is it imported."""

        def answered(yes: bool | None) -> None:
            if yes:
                self._tally.agreed(table)
                self._import = self._add([table.source], table.mapping)
                return
            self._note(f"{on_one_line(table.source)}: not imported; {_NAME_THEM}")
            if self._to_ask:
                self._ask_about(self._to_ask.pop(0))

        self.app.push_screen(QuestionScreen(_question(table)), answered)

    def _tell(self, words: str) -> None:
        self._told = words
        self.query_one("#told", Static).update(Content(words))

    def action_stop(self) -> None:
        """Stop an import between two sources; with none going on, close."""
        if self._importing and self._import is not None:
            self._import.cancel()
        else:
            anything = self._tally.states[State.NEW] or self._tally.groups
            self.dismiss(self._told if anything else None)

    def action_scroll_log(self, by: int) -> None:
        """Scroll through the sources that were not understood."""
        self.query_one(RichLog).scroll_relative(y=by, animate=False)


def _question(table: Outcome) -> str:
    """What each column of a table seems to say, with the heading that says so."""
    pairs = [assignment.partition("=")[::2] for assignment in table.mapping]
    wide = max(len(column) for column, _ in pairs)
    lines = [f"  {column.replace('_', ' '):{wide}}  {heading}" for column, heading in pairs]
    name = PurePath(on_one_line(table.source)).name
    return "\n".join([f"Import the table {name}? Its columns seem to say:", "", *lines])


def named(typed: str) -> list[str]:
    """The sources that a person typed: one path as it is, or several as in a shell."""
    typed = typed.strip()
    if Path(typed).expanduser().exists():
        return [str(Path(typed).expanduser())] if typed else []
    try:
        words = shlex.split(typed)
    except ValueError:
        words = [typed]
    return [str(Path(word).expanduser()) if word.startswith("~") else word for word in words]
