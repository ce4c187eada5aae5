"""Add sources: name them, see what is found in them, stop when one likes."""

from __future__ import annotations

import os
import shlex
from contextlib import closing, redirect_stderr
from pathlib import Path
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, ProgressBar, RichLog, Static
from textual.worker import Worker, get_current_worker

from store.errors import LibraryError
from store.importing import Outcome, State, count, expand, import_sources
from store.library import Library
from tui.tally import Tally
from tui.widgets.path_suggester import PathSuggester


class AddScreen(ModalScreen[bool]):
    """A box for paths and addresses, and below it what becomes of them.

    The answer is whether anything new is in the library.
    """

    CSS_PATH = "dialogs.tcss"
    NAME = "adding sources"
    HOLDS = (Input,)
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "stop", "Stop, then close", id="add.stop")
    ]

    def __init__(self, library: Library) -> None:
        super().__init__()
        self._library = library
        self._tally = Tally()
        self._import: Worker[None] | None = None

    def compose(self) -> ComposeResult:
        """The box, the bar, the sentence and the sources that were not understood."""
        with Vertical(classes="dialog add") as box:
            box.border_title = "Add sources"
            box.border_subtitle = "→ completes · Enter adds · Esc stops, then closes"
            yield Input(
                placeholder="a file, a folder, a pattern such as '*.pdf', or an http(s) address",
                suggester=PathSuggester(),
                id="sources",
            )
            yield ProgressBar(show_eta=False, id="bar")
            yield Static("nothing added yet", id="told", markup=False)
            yield RichLog(wrap=True, markup=False, highlight=False, id="misunderstood")

    @on(Input.Submitted)
    def _submitted(self, event: Input.Submitted) -> None:
        names = named(event.value)
        if names and not self._importing:
            self._tally = Tally()
            self.query_one(RichLog).clear()
            self.query_one(ProgressBar).update(total=None, progress=0)
            self._import = self._add(names)

    @property
    def _importing(self) -> bool:
        return self._import is not None and self._import.is_running

    @work(thread=True, exclusive=True, group="import")
    def _add(self, names: list[str]) -> None:
        worker = get_current_worker()
        # Processes are started with the number of the stream for errors, and Textual's has none.
        with Path(os.devnull).open("w") as nowhere, redirect_stderr(nowhere):
            self._add_all(names, worker)

    def _add_all(self, names: list[str], worker: Worker[None]) -> None:
        try:
            total = count(names)
            self.app.call_from_thread(self.query_one(ProgressBar).update, total=total)
            with closing(import_sources(self._library, expand(names))) as outcomes:
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
        if outcome.state in (State.FAILED, State.UNMAPPED):
            hint = "; use `ofsted-tui import` for it" if outcome.state is State.UNMAPPED else ""
            line = f"{outcome.complaint}{hint}"
            self.query_one(RichLog).write(line)

    def _done(self, stopped: bool) -> None:
        self._tell(self._tally.sentence(dry_run=False, interrupted=stopped))

    def _tell(self, words: str) -> None:
        self.query_one("#told", Static).update(Content(words))

    def action_stop(self) -> None:
        """Stop an import between two sources; with none going on, close."""
        if self._importing and self._import is not None:
            self._import.cancel()
        else:
            self.dismiss(bool(self._tally.states[State.NEW]))


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
