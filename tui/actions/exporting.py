"""What the app does about exporting: what is shown goes to a file."""

from __future__ import annotations

from store.library import Library
from tui.actions.saying import SayingApp


class ExportingApp(SayingApp):
    """An app that writes what its screens show to files."""

    def __init__(self, library: Library) -> None:
        super().__init__(library)
        self._folder = ""

    def action_export(self) -> None:
        """Export what is shown."""
        from tui.screens.export import ExportScreen

        if self.shown is None:
            return
        self.shown.catch_up()
        screen = ExportScreen(self.library, self.shown.offers(), self._folder)

        def exported(told: str | None) -> None:
            if told:
                self._folder = screen.folder
                self.say(told)

        self.push_screen(screen, exported)
