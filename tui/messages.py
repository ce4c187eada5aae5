"""What a screen asks of the app."""

from __future__ import annotations

from textual.message import Message

from store.history.inspections import Excerpt, Source
from tui.places import Place

THE_BEGINNING = "the beginning"
"""What `Go` is along when nobody has moved yet: the place that the way back ends at."""


class Go(Message):
    """Somebody went, or wants to go, to a place.

    Args:
        place: The place.
        along: The list along which the cursor came through it; it is shown already.
        via: The overview from which one goes there, to be found again on the way back.
    """

    def __init__(self, place: Place, *, along: str | None = None, via: Place | None = None) -> None:
        super().__init__()
        self.place = place
        self.along = along
        self.via = via


class Copy(Message):
    """Put an excerpt with its citation on the clipboard, perhaps in another form than last time."""

    def __init__(self, excerpt: Excerpt, choose: bool) -> None:
        super().__init__()
        self.excerpt = excerpt
        self.choose = choose


class Open(Message):
    """Open a source in the desktop's own program."""

    def __init__(self, source: Source) -> None:
        super().__init__()
        self.source = source


class Remove(Message):
    """Take a source out of the library, if the user really means it."""

    def __init__(self, source: Source) -> None:
        super().__init__()
        self.source = source
