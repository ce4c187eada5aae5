"""Write what is shown to a file: what, in which form, and where to."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, Static
from textual.worker import Worker, get_current_worker

from store.errors import LibraryError
from store.exporting import ExportFailed, Format, Selection, export_to_file, format_of
from store.exporting.files import is_records
from store.library import Library
from tui.screens.question import QuestionScreen
from tui.shown.words import count
from tui.widgets.choices import Choices
from tui.widgets.path_suggester import PathSuggester

_TELL_EVERY = 500
"""Rows after which the number of them is shown anew."""


class _Stopped(Exception):
    """The user does not want the file any more."""


class ExportScreen(ModalScreen[str | None]):
    """The answer is one sentence on what went where; None if nothing did.

    Args:
        library: what is exported from.
        offers: what can be exported, with its name for a person, what is shown first.
        folder: where the file goes if the user names no other place.
    """

    CSS_PATH = "dialogs.tcss"
    NAME = "exporting"
    HOLDS = (Choices, Input)
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "write", "Write", id="export.write"),
        Binding("escape", "stop", "Stop, then close", id="export.stop"),
    ]

    def __init__(
        self, library: Library, offers: Sequence[tuple[str, Selection]], folder: str = ""
    ) -> None:
        super().__init__()
        self._library = library
        self._offers = offers
        self._folder = folder
        self._stem = offers[0][1].stem
        self._writing: Worker[None] | None = None

    def compose(self) -> ComposeResult:
        """What, which form, the path, and a line to say things in."""
        with Vertical(classes="dialog export") as box:
            box.border_title = "Export"
            box.border_subtitle = "Tab ← → choose · Enter writes · Esc closes"
            yield Choices([name for name, _ in self._offers], id="what")
            yield Choices([form.label for form in Format], id="form")
            yield Input(
                f"{self._folder}{self._stem}.{next(iter(Format))}",
                placeholder="a file to write",
                suggester=PathSuggester(),
                select_on_focus=False,
                id="path",
            )
            yield Static("→ completes a path; its end tells the form", id="told", markup=False)

    def on_mount(self) -> None:
        """Let the keys go to the path."""
        self.set_focus(self._path_box)

    @property
    def folder(self) -> str:
        """The folder of the path, as typed."""
        folder, slash, _ = self._path_box.value.rpartition(os.sep)
        return folder + slash

    @property
    def _path_box(self) -> Input:
        return self.query_one("#path", Input)

    @property
    def _path(self) -> Path:
        return Path(self._path_box.value.strip()).expanduser()

    @property
    def _chosen(self) -> Selection:
        return self._offers[self.query_one("#what", Choices).index][1]

    @property
    def _form(self) -> Format:
        return list(Format)[self.query_one("#form", Choices).index]

    @on(Choices.Changed, "#form")
    def _form_changed(self) -> None:
        self._rename(self._stem_typed)

    @on(Choices.Changed, "#what")
    def _what_changed(self) -> None:
        is_ours = self._stem_typed.endswith(self._stem)
        before = self._stem_typed.removesuffix(self._stem)
        self._stem = self._chosen.stem
        self._rename(before + self._stem if is_ours else self._stem_typed)

    @property
    def _stem_typed(self) -> str:
        """The path as typed, without the suffix of a form."""
        typed = self._path_box.value
        form = format_of(Path(typed))
        return typed[: -len(Path(typed).suffix)] if form else typed

    def _rename(self, stem: str) -> None:
        self._path_box.value = f"{stem}.{self._form}"

    @on(Input.Changed, "#path")
    def _typed(self, event: Input.Changed) -> None:
        form = format_of(Path(event.value))
        if form:
            self.query_one("#form", Choices).choose(list(Format).index(form))

    @on(Input.Submitted, "#path")
    def action_write(self) -> None:
        """Write the file, after asking if there is one of that name."""
        if self._writing is not None and self._writing.is_running:
            return
        path = self._path
        if not path.name or path.is_dir():
            self._tell("name a file")
        elif format_of(path) is None:
            self._rename(str(self._path_box.value))
            self.action_write()
        elif path.exists():
            question = f"{path} is there already. Replace it?"
            self.app.push_screen(QuestionScreen(question), self._answered)
        else:
            self._writing = self._write(path)

    def _answered(self, yes: bool | None) -> None:
        if yes:
            self._writing = self._write(self._path)
        else:
            self._tell("nothing was written; name another file")

    @work(thread=True, group="export")
    def _write(self, path: Path) -> None:
        worker = get_current_worker()
        chosen, form = self._chosen, self._form

        def watch(number: int) -> None:
            if worker.is_cancelled:
                raise _Stopped
            if number % _TELL_EVERY == 0:
                self.app.call_from_thread(self._tell, f"{count(number, 'row')} so far")

        try:
            number = export_to_file(self._library, chosen, form, path, watch=watch)
        except _Stopped:
            self.app.call_from_thread(self._tell, "stopped; nothing was written")
        except (ExportFailed, LibraryError) as error:
            self.app.call_from_thread(self._tell, str(error))
        else:
            noun = "source" if is_records(chosen, form) else "row"
            told = f"{count(number, noun)} went to {path.absolute()}"
            self.app.call_from_thread(self.dismiss, told)

    def _tell(self, words: str) -> None:
        if self.is_attached:
            self.query_one("#told", Static).update(Content(words))

    def action_stop(self) -> None:
        """Stop writing; with nothing being written, close."""
        if self._writing is not None and self._writing.is_running:
            self._writing.cancel()
        else:
            self.dismiss(None)
