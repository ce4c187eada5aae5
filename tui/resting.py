"""Looking for garbage while the user pauses, so that no key waits for it."""

from __future__ import annotations

import gc

from textual._styles_cache import StylesCache
from textual.app import App
from textual.events import Event, Key, MouseDown
from textual.timer import Timer

PAUSE = 0.1
"""Seconds without a key; fewer than between two of most typists, and the answer is painted."""

REST = 1.0
"""Seconds without a key after which the user reads, and a long look at the garbage is not felt."""

MOST_WAITING = 100_000
"""Objects that may be made before the collector comes without a pause, in the middle of a paint."""


class RestingApp(App[None]):
    """An app whose garbage is collected in the pauses of its user.

    What one key makes is a millisecond's work for the collector, and once in ten keys, when it
    looks at everything, more than a frame's. So the young is collected when the user pauses, and
    the old, such as a screen that stood open for a while, when the user rests.
    """

    _pause: Timer | None = None
    _rest: Timer | None = None

    def collect_in_pauses(self) -> None:
        """Take what there is now for good, and collect what comes when the user pauses."""
        gc.freeze()
        gc.set_threshold(MOST_WAITING)
        gc.enable()
        self._pause = self.set_interval(PAUSE, self._collect_young, pause=True)
        self._rest = self.set_interval(REST, self._collect_old, pause=True)

    async def on_event(self, event: Event) -> None:
        """Let a pause begin anew with each key."""
        if self._pause and self._rest and isinstance(event, Key | MouseDown):
            self._pause.reset()
            self._rest.reset()
        await super().on_event(event)

    def _collect_young(self) -> None:
        if self._pause:
            self._pause.pause()
        gc.collect(1)

    def _collect_old(self) -> None:
        if self._rest:
            self._rest.pause()
        # Textual's memory of colours has for its keys the caches of widgets, closed ones too.
        StylesCache.get_inner_outer.cache_clear()
        gc.collect()
