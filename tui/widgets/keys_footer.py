"""The line at the foot of a screen that says what its keys do, as far as there is room."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.content import Content
from textual.events import Resize
from textual.widgets import Footer
from textual.widgets._footer import FooterKey

ALWAYS = "keys"
"""The action whose key stays: it leads to all those for which there is no room."""


class KeysFooter(Footer):
    """Keys in the order of the bindings, the nearest to the focus first; whole ones only."""

    def __init__(self) -> None:
        super().__init__(compact=True, show_command_palette=False)

    def compose(self) -> ComposeResult:
        """The keys for which there is room, and at the end the one that tells of the others."""
        keys = [key for key in super().compose() if isinstance(key, FooterKey)]
        last = [key for key in keys if key.action == ALWAYS]
        room = self.app.size.width - sum(map(_width, last))
        for key in keys:
            room -= _width(key) if key not in last else 0
            if room < 0:
                break
            if key not in last:
                yield key
        yield from last

    def on_resize(self, event: Resize) -> None:
        """See anew what there is room for."""
        self.refresh(recompose=True)


def _width(key: FooterKey) -> int:
    return Content(f"{key.key_display} {key.description} ").cell_length
