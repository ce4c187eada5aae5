"""Looking for garbage while the user pauses, so that no key waits for it."""

from __future__ import annotations

import gc

from textual.app import App
from textual.events import Event, Key, MouseDown
from textual.timer import Timer

PAUSE = 0.1
"""Seconds without a key; fewer than between two of most typists, and the answer is painted."""

MOST_WAITING = 100_000
"""Objects that may be made before the collector comes without a pause, in the middle of a paint."""


class RestingApp(App[None]):
    """An app whose young garbage is collected in the pauses of its user.

    What one key makes is a millisecond's work for the collector, and once in ten keys, when it
    looks at everything, more than a frame's.
    """

    _pause: Timer | None = None

    def collect_in_pauses(self) -> None:
        """Take what there is now for good, and collect what comes when the user pauses."""
        gc.freeze()
        gc.set_threshold(MOST_WAITING)
        gc.enable()
        self._pause = self.set_interval(PAUSE, self._collect, pause=True)

    async def on_event(self, event: Event) -> None:
        """Let a pause begin anew with each key."""
        if self._pause and isinstance(event, Key | MouseDown):
            self._pause.reset()
        await super().on_event(event)

    def _collect(self) -> None:
        if self._pause:
            self._pause.pause()
        gc.collect(1)
