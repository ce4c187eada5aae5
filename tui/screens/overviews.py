"""Which screen shows an overview; what was asked of the comparison is asked again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.places import Overview, Place
from tui.screens.place_screen import PlaceScreen

if TYPE_CHECKING:
    from store.disk.groups import Groups
    from store.library import Library
    from tui.shown.comparison import Asked


class Overviews:
    """The screens that list something of a whole library, each made and imported when it is used.

    Args:
        library: the library.
    """

    def __init__(self, library: Library) -> None:
        self._library = library
        self._groups: Groups | None = None
        self._asked: Asked | None = None

    def screen_at(self, place: Place, narrowed_by: str) -> PlaceScreen | None:
        """A new screen for the overview of a place, with the cursor there.

        Args:
            place: the place.
            narrowed_by: the query that the panes are narrowed by; the comparison begins with it.

        Returns:
            The screen; None where the overview has none of its own, as a search has.
        """
        match place.overview:
            case Overview.COMPARISON:
                return self._comparison(place, narrowed_by)
            case Overview.TIMELINE:
                from tui.screens.timeline import TimelineScreen

                return TimelineScreen(self._library, place)
            case Overview.STATEMENTS:
                from tui.screens.statements import StatementsScreen

                return StatementsScreen(self._library, place)
            case Overview.DISAGREEMENTS:
                from tui.screens.disagreements import DisagreementsScreen

                return DisagreementsScreen(self._library, place)
        return None

    def _comparison(self, place: Place, narrowed_by: str) -> PlaceScreen:
        from store.disk.groups import Groups
        from tui.screens.compare import CompareScreen
        from tui.shown.comparison import Asked

        self._asked = self._asked or Asked()
        self._asked.filter = self._asked.filter or narrowed_by.strip()
        self._groups = self._groups or Groups(self._library.home)
        return CompareScreen(self._library, place, self._asked, self._groups)
