"""What the app does about copying: the form, the way to the clipboard, the truth about it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from textual import on, work

from store.history.inspections import Excerpt
from store.library import Library
from tui.actions.saying import SayingApp
from tui.messages import Copy

if TYPE_CHECKING:
    from store.citations import CitationForm
    from tui.desktop.clipboard import Outcome


class CopyingApp(SayingApp):
    """An app that copies excerpts, in the form of last time unless one chooses another."""

    def __init__(self, library: Library) -> None:
        super().__init__(library)
        self.form: str | None = None

    @on(Copy)
    def _copy(self, event: Copy) -> None:
        if not event.choose:
            self._copy_excerpt(event.excerpt)
            return
        from tui.screens.copy_as import CopyAsScreen

        def chosen(form: CitationForm | None) -> None:
            if form:
                self.form = form
                self._copy_excerpt(event.excerpt)

        self.push_screen(CopyAsScreen(self.form), chosen)

    def _copy_excerpt(self, excerpt: Excerpt) -> None:
        from store.citations import cite, form_named

        self.copy_to_clipboard(cite(excerpt, form_named(self.form)))

    def copy_to_clipboard(self, text: str) -> None:
        """Copy by whatever way works here, and say which one did."""
        self._clipboard = text
        self._copy_text(text)

    @work(thread=True, group="clipboard")
    def _copy_text(self, text: str) -> None:
        from tui.desktop import clipboard

        outcome = clipboard.copy(text, os.environ, self._send_to_terminal)
        self.call_from_thread(self._copied, text, outcome)

    def _send_to_terminal(self, sequence: str) -> None:
        driver = self._driver
        if driver is not None:
            self.call_from_thread(driver.write, sequence)

    def _copied(self, text: str, outcome: Outcome) -> None:
        def tell(_: object = None) -> None:
            self.say(outcome.sentence, failed=not outcome.taken)

        if outcome.taken:
            tell()
        else:
            from tui.screens.uncopied import UncopiedScreen

            self.push_screen(UncopiedScreen(text, outcome.sentence), tell)
