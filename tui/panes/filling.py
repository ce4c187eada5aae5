"""Selecting on the left fills the right: what the panes show for a place, and where that is."""

from __future__ import annotations

from collections.abc import Callable

from store.history.inspections import CouncilHistory
from store.library import Library
from tui.panes.side_by_side import SideBySide
from tui.places import Line, Place, line_at, lines


class Filling:
    """Fills the panes from a library; each method returns the place that the cursors are at then.

    Args:
        library: what they show.
        panes: the panes; that of the councils is filled by whoever has chosen these.
        narrowed: those of a council's lines that are to be shown.
    """

    def __init__(
        self,
        library: Library,
        panes: SideBySide,
        narrowed: Callable[[CouncilHistory, list[Line]], list[Line]],
    ) -> None:
        self._library = library
        self._panes = panes
        self._narrowed = narrowed
        self.has_lines = False

    def fill(self, place: Place) -> Place:
        """Show a place's council, with the cursors on the place as far as it is there."""
        history = self._library.history(place.council) if place.council else None
        shown = self._narrowed(history, lines(history)) if history else []
        self.has_lines = bool(shown)
        judgements = self._panes.judgements
        judgements.border_title = place.council or "Judgements"
        judgements.show(shown, line_at(place, shown))
        return self._fill_excerpts(place)

    def follow(self, place: Place) -> Place:
        """Fill what is right of the first cursor that is no longer where `place` says."""
        summary, line = self._panes.councils.item, self._panes.judgements.item
        if summary and (not self.has_lines or summary.council != place.council):
            return self.fill(Place(summary.council))
        if line and (line.key, line.area) != (place.inspection, place.area):
            return self._fill_excerpts(Place(place.council))
        if self._panes.excerpts.item != place.excerpt:
            return self._fill_related(place)
        return place

    def _fill_excerpts(self, place: Place) -> Place:
        line = self._panes.judgements.item
        excerpts = list(line.excerpts) if line else []
        here = place.excerpt
        if here and here not in excerpts and self._library.known([here.source.sha256]):
            excerpts.insert(0, here)
        self._panes.excerpts.show(excerpts, excerpts.index(here) if here in excerpts else 0)
        at_line = Place(place.council, line.key if line else None, line.area if line else None)
        return self._fill_related(at_line)

    def _fill_related(self, place: Place) -> Place:
        excerpt = self._panes.excerpts.item
        sha256 = excerpt.source.sha256 if excerpt else None
        self._panes.related.show(self._library.related(sha256, place.council) if sha256 else [])
        self._panes.tell_numbers()
        return Place(place.council, place.inspection, place.area, excerpt)
