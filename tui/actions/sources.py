"""What the app does about sources: adding, removing, bringing back, opening."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from textual import on, work

from store.errors import LibraryError
from store.history.inspections import Source
from store.library import Library
from tui.actions.saying import SayingApp
from tui.messages import Open, Remove
from tui.places import Place
from tui.screens.browser import BrowserScreen

if TYPE_CHECKING:
    from store.records import Record


class SourcesApp(SayingApp):
    """An app that changes which sources its library has."""

    def __init__(self, library: Library) -> None:
        super().__init__(library)
        self._removed: list[tuple[Record, Place]] = []

    @on(Open)
    def _open(self, event: Open) -> None:
        self._open_source(event.source)

    @work(thread=True, group="open")
    def _open_source(self, source: Source) -> None:
        from tui.desktop.opening import open_source

        told, failed = open_source(source)
        self.call_from_thread(self.say, told, failed)

    def action_add(self) -> None:
        """Add sources to the library."""
        from tui.screens.add import AddScreen

        def added(told: str | None) -> None:
            if told:
                self._reload()
                self.say(told)

        self.push_screen(AddScreen(self.library), added)

    def _reload(self, place: Place | None = None) -> None:
        for screen in self.screen_stack:
            if isinstance(screen, BrowserScreen):
                screen.place = place or screen.place
                screen.reload()

    @on(Remove)
    def _remove(self, event: Remove) -> None:
        from tui.screens.question import QuestionScreen
        from tui.shown.attribution import name

        def answered(yes: bool | None) -> None:
            if yes:
                self._remove_source(event.source, self.shown.place if self.shown else Place())

        question = f"Remove “{name(event.source)}” from the library? {self._way_back(event.source)}"
        self.push_screen(QuestionScreen(question), answered)

    def _way_back(self, source: Source) -> str:
        try:
            self.library.article(source.sha256)
        except LibraryError:
            return "Its text is lost: only adding it anew would bring it back."
        return "u brings it back."

    @work(thread=True, group="library")
    def _remove_source(self, source: Source, place: Place) -> None:
        self._change_library(lambda: self._take_out(source, place))

    def action_undo_removal(self) -> None:
        """Bring back the source that was removed last."""
        if self._removed:
            self._bring_back(*self._removed.pop())
        else:
            self.say("there is nothing to bring back")

    @work(thread=True, group="library")
    def _bring_back(self, record: Record, place: Place) -> None:
        def add() -> str:
            self.library.add([record])
            return "brought back"

        self._change_library(add, place)

    def _take_out(self, source: Source, place: Place) -> str:
        record = self.library.remove(source.sha256)
        if record is None:
            return "this source is no longer in the library"
        if not record.text:
            return "removed; its text was lost before: a adds it anew from where it came"
        self._removed.append((record, place))
        return "removed; u brings it back"

    def _change_library(self, change: Callable[[], str], place: Place | None = None) -> None:
        try:
            told, failed = change(), False
        except LibraryError as error:
            told, failed = str(error), True
        self.call_from_thread(self._reload, place)
        self.call_from_thread(self.say, told, failed)
