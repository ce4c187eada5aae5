"""Where the panes show what a search has found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.history.inspections import Excerpt
from store.library import Library
from tui.places import Place, lines, place_of_span

if TYPE_CHECKING:
    from store.search.hits import Hit


def place_of_hit(library: Library, hit: Hit, near: Place) -> Place:
    """The line of a judgement whose excerpt shares some of a hit, if there is one.

    Else it is its source's line, with the hit for an excerpt. A hit that tells of no council alone
    is shown with the council of `near`, if its source tells of that, or with the first.
    """
    council = hit.council or _council_beside(library, hit, near)
    if hit.source is None or council is None:
        return Place(council)
    history = library.history(council)
    among = lines(history) if history else []
    found = place_of_span(council, among, hit.source.sha256, hit.start, hit.end, near)
    if found:
        return found
    excerpt = Excerpt(hit.source, hit.start, hit.end, hit.text)
    home = next((line for line in among if hit.source in line.inspection.sources), None)
    return Place(council, home.key if home else None, None, excerpt)


def _council_beside(library: Library, hit: Hit, near: Place) -> str | None:
    councils = library.councils_of(hit.source.sha256) if hit.source else []
    return near.council if near.council in councils else next(iter(councils), None)
