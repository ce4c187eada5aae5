"""The line above the footer that says what the last key did."""

from __future__ import annotations

from textual.content import Content
from textual.widgets import Static


class StatusLine(Static):
    """One line of plain words; a failure looks different and says so."""

    def say(self, words: str, failed: bool = False) -> None:
        """Show `words` as they are: markup in them is text."""
        self.set_class(failed, "-failed")
        self.update(Content(words), layout=False)
