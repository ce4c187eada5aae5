"""The line at the foot of a screen that says what its keys do, as far as there is room."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.binding import Binding
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
        self._told: tuple[int, list[tuple[Binding, bool, str]]] | None = None

    def _to_tell(self) -> tuple[int, list[tuple[Binding, bool, str]]] | None:
        """What the keys are made from: the room that there is, and the bindings; None as yet."""
        if not self._bindings_ready:
            return None
        active = self.screen.active_bindings.values()
        shown = [(each.binding, each.enabled, each.tooltip) for each in active if each.binding.show]
        return self.app.size.width, shown

    async def recompose(self) -> None:
        """Make the keys anew where they are others: most that asks for it leaves them the same."""
        if self.is_attached and self._to_tell() != self._told:
            await super().recompose()

    def compose(self) -> ComposeResult:
        """The keys for which there is room, and at the end the one that tells of the others."""
        self._told = self._to_tell()
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
