"""Keys that are typed faster than they are worked on: each acts on what the one before it did."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Sequence

from textual.app import App
from textual.dom import DOMNode
from textual.events import Event, Key, Paste
from textual.screen import Screen
from textual.widgets import Input

MESSAGES = 4
"""How many messages may follow each other from a key to the screen that it opens: for Enter in a
list these are that a line was selected, that an item was chosen, where to go, and the key itself.
"""

PATIENCE = 2.0
"""Seconds after which a key no longer waits for the one before it, whatever has become of that."""


class TypingAheadApp(App[None]):
    """An app that hands on a key only when the one before it has been worked on.

    Textual hands every key to the focus at once. One that is bound then goes up to the app, to act
    there, while the next is already at the widget that had the focus: letters typed behind Ctrl+U
    would be deleted by it, and those behind a key that opens a box would not get into the box.
    """

    def __init__(self) -> None:
        super().__init__()
        self._ahead: deque[Key | Paste] = deque()
        self._at_work = 0
        self._begun = 0
        self._since = 0.0

    async def on_event(self, event: Event) -> None:
        """Let what is typed wait for what was typed before it."""
        if not isinstance(event, Key | Paste) or event.is_forwarded:
            await super().on_event(event)
        elif self._at_work and time.monotonic() - self._since < PATIENCE:
            self._ahead.append(event)
            if len(self._ahead) == 1:
                self.set_timer(PATIENCE, self._give_up)
        else:
            await self._work_on_key(event)

    async def _work_on_key(self, event: Key | Paste) -> None:
        self._begun += 1
        self._at_work = self._begun
        self._since = time.monotonic()
        screen, focus = self.screen, self.focused
        await super().on_event(event)
        is_text = isinstance(event, Paste) or event.is_printable
        rounds = 1 if is_text and isinstance(focus, Input) else MESSAGES
        self._go_behind(self._begun, screen, rounds, self._way_of_key(focus or screen))

    def _way_of_key(self, begin: DOMNode) -> list[DOMNode]:
        """Whose messages a key is among, one after another: the last is the app."""
        return [*(node for node in begin.ancestors_with_self if node is not self), self]

    def _go_behind(
        self, key: int, before: Screen[object], rounds: int, way: Sequence[DOMNode]
    ) -> None:
        """Go the way of a key behind it: where this arrives, the key was."""
        for at, node in enumerate(way, 1):
            if node.call_later(self._go_behind, key, before, rounds, way[at:]):
                return
        if not self.screen_stack:
            return
        if rounds > 1:
            self._go_behind(key, before, rounds - 1, self._way_of_key(self.focused or self.screen))
        elif self.screen is not before:
            # Until it is painted a screen has neither widgets nor focus.
            self.screen.call_after_refresh(self.call_later, self._key_worked_on, key)
        else:
            self.call_later(self._key_worked_on, key)

    async def _key_worked_on(self, key: int) -> None:
        if key == self._at_work:
            self._at_work = 0
            if self._ahead:
                await self._work_on_key(self._ahead.popleft())

    async def _give_up(self) -> None:
        if self._at_work and time.monotonic() - self._since >= PATIENCE:
            await self._key_worked_on(self._at_work)
        elif self._ahead:
            self.set_timer(PATIENCE, self._give_up)
