"""What the screens that show a place have in common: the place, and a line to say things in."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from textual.screen import Screen
from textual.widget import Widget

from store.history.inspections import Excerpt
from store.library import Library
from tui.messages import Copy, Open
from tui.places import Overview, Place
from tui.widgets.status import StatusLine

if TYPE_CHECKING:
    from store.exporting import Selection


class PlaceScreen(Screen[None]):
    """A screen on a library that is at a place; it yields `status` somewhere."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "grade--outstanding",
        "grade--good",
        "grade--adequate",
        "grade--requires_improvement",
        "grade--inadequate",
        "row--quiet",
        "row--strong",
    }
    READING: ClassVar[bool] = False
    """Whether it shows places where one reads."""
    OVERVIEW: ClassVar[Overview | None] = None
    """What it lists of the library, if it does; it closes when one goes to a place of it."""
    NAME: ClassVar[str] = "the panes"
    """What the help calls it."""
    HOLDS: ClassVar[tuple[type[Widget], ...]] = ()
    """The widgets in it that take keys."""

    def __init__(self, library: Library, place: Place) -> None:
        super().__init__()
        self.library = library
        self.place = place
        self.status = StatusLine()

    @property
    def stop(self) -> Place:
        """Where one can come back to, to find the screen as it is now."""
        return replace(self.place, overview=self.OVERVIEW)

    def show(self, place: Place) -> None:
        """Go to another place."""
        raise NotImplementedError

    def leave_place(self) -> None:
        """Keep what is to be found again when one comes back to `place`."""

    def catch_up(self) -> None:
        """Let `place` be where the cursor is, if it is not yet."""

    @property
    def quoted(self) -> Excerpt | None:
        """What the cursor is on, to be copied, or its source opened."""
        self.catch_up()
        return self.place.excerpt

    def action_copy(self, choose: bool) -> None:
        """Copy what the cursor is on, with its citation."""
        excerpt = self.quoted
        if excerpt and excerpt.text.strip():
            self.post_message(Copy(excerpt, choose))
        else:
            self.say("there is no excerpt to copy here")

    def action_open(self) -> None:
        """Open its source in the desktop's own program."""
        excerpt = self.quoted
        if excerpt:
            self.post_message(Open(excerpt.source))
        else:
            self.say("there is no source to open here")

    def offers(self) -> list[tuple[str, Selection]]:
        """What can be exported from here, each with its name; what is shown comes first."""
        from store.exporting import Everything, OneCouncil

        history = self.library.history(self.place.council) if self.place.council else None
        near = [(history.council, OneCouncil(history.ons_code, history.council))] if history else []
        return [*near, ("everything", Everything())]

    def say(self, words: str, failed: bool = False) -> None:
        """Say something in the line above the footer."""
        self.status.say(words, failed)

    def tell(self) -> None:
        """Say what there is to say of what is shown, instead of what a key did before."""
        self.say("")

    def on_screen_suspend(self) -> None:
        """Let what was said not be read again, as if new, when what covers the screen is gone."""
        self.tell()
