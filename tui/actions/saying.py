"""What the app says to its user, and where."""

from __future__ import annotations

from textual.app import App

from store.library import Library
from tui.screens.place_screen import PlaceScreen


class SayingApp(App[None]):
    """An app on a library whose screens have a line for what the last key did."""

    def __init__(self, library: Library) -> None:
        super().__init__()
        self.library = library

    @property
    def shown(self) -> PlaceScreen | None:
        """The screen that shows a place; None while a dialogue covers it."""
        screen = self.screen
        return screen if isinstance(screen, PlaceScreen) else None

    def say(self, words: str, failed: bool = False) -> None:
        """Say something in the status line of the screen that shows a place."""
        for screen in reversed(self.screen_stack):
            if isinstance(screen, PlaceScreen):
                screen.say(words, failed)
                return
