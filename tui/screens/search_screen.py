"""Searching from a screen: the box, the results as one types, and the way to a hit and back."""

from __future__ import annotations

import math
import textwrap
from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar, cast

from textual import on, work
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import Input
from textual.worker import get_current_worker

from store.library import Library
from tui.messages import Go
from tui.navigation.hits import place_of_hit
from tui.places import Overview, Place
from tui.screens.place_screen import PlaceScreen
from tui.shown.words import count
from tui.widgets.query_box import QueryBox
from tui.widgets.search_bar import SearchBar

if TYPE_CHECKING:
    from store.exporting import Selection
    from store.search.hits import Hit, SearchResults
    from tui.panes.results import ResultsPane

MOST_HITS = 50
"""Hits that a search shows; who wants more types more."""

WARMING = ("a", "council:a")
"""Queries that need all that a search needs: councils, judgements, texts, and the names known."""

AT_ONCE = 0.008
"""Seconds that a key may wait for its first hits; what takes longer is looked for beside it.

Half of a frame: the other half is the paint's.
"""


class SearchScreen(PlaceScreen):
    """A screen with a `SearchBar`, and with `#panes` that its results take the place of.

    While one types it has the class `-searching`, and shows the results instead of the panes.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        # With priority it acts before the next key is handed to whoever has the focus now, so that
        # words typed fast, or pasted, go into the box.
        Binding(
            "/",
            "search",
            "Search",
            id="search.begin",
            tooltip="Search as you type",
            priority=True,
        ),
        Binding("n", "hit(1)", "Next hit", show=False, id="search.next_hit"),
        Binding("N", "hit(-1)", "Previous hit", show=False, id="search.previous_hit"),
        Binding("down,j", "point(1)", "Next result", show=False, id="search.result_down"),
        Binding("up,k", "point(-1)", "Previous result", show=False, id="search.result_up"),
        Binding("enter", "take_hit", "Go to the result", id="search.take"),
        Binding("escape", "leave_search", "Back where you were", show=False, id="search.back"),
    ]

    def __init__(self, library: Library, place: Place) -> None:
        super().__init__(library, place)
        self._hits: tuple[Hit, ...] = ()
        self._hit_at = -1
        self._found_for = ""
        self._go_when_found = False
        self._before_search: Place | None = None
        self._ways: list[str] = []

    def on_mount(self) -> None:
        """Search at every letter: a watcher hears of it at once, a handler two messages later."""
        self.watch(self.query_one(SearchBar), "value", self._typed, init=False)
        self.call_after_refresh(self._hold_results)

    @property
    def results(self) -> ResultsPane:
        """What the search has found."""
        return cast("ResultsPane", self.query_one("#results"))

    def _hold_results(self) -> None:
        """Have a pane for results: from the first paint on, or from the first search if sooner."""
        if self.is_attached and not self.query("#results"):
            from tui.panes.results import ResultsPane

            self.mount(ResultsPane("results"), after="#panes")

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """A slash that is typed into a box is a slash; results are gone to while they are shown."""
        if action == "take_hit":
            return self.has_class("-searching")
        return action != "search" or not isinstance(self.focused, QueryBox)

    @on(SearchBar.Begin)
    def action_search(self) -> None:
        """Go to the search box; what stands there is replaced when one types."""
        self._hold_results()
        self.add_class("-searching")
        if self._before_search is None:
            self._before_search = self.place
        self.query_one(SearchBar).take_focus()
        self._warm_up()

    @work(thread=True, exclusive=True, group="warming up")
    def _warm_up(self) -> None:
        """Have what a first search imports and opens, if possible before the first letter."""
        for query in WARMING:
            self.library.search(query, MOST_HITS)
            self.library.complete(query)
        self.library.have_at_hand()

    def end_search(self) -> None:
        """Leave the box, whether or not something was found."""
        self.query_one(SearchBar).can_focus = False
        self.remove_class("-searching")
        self.refresh_bindings()

    def _typed(self, query: str) -> None:
        """Show a screenful of what is first at hand, in the same paint as the letter."""
        self._go_when_found = False
        self.query_one(SearchBar).meant = None
        # Here and not in the worker: a worker that begins late would stop its successor.
        self.library.interrupt_search()
        if not query.strip():
            self._offer(query, [])
            self._found("", None)
            return
        first = self._first_page(query, AT_ONCE)
        if first.interrupted and not first.hits:
            self._search(query)
        else:
            self.results.show(first.hits)
            self.call_after_refresh(self._rank, query)

    def _first_page(self, query: str, within: float = math.inf) -> SearchResults:
        results = self.results
        return self.library.search(
            query, results.room, ranked=False, within=within, until=results.until_full()
        )

    def _rank(self, query: str) -> None:
        """Look for the best, now that something is painted; no search is worth a wait for it."""
        if query == self.query_one(SearchBar).value:
            self._search(query, page_shown=True)

    @work(thread=True, exclusive=True, group="search")
    def _search(self, query: str, *, page_shown: bool = False) -> None:
        worker = get_current_worker()
        if not page_shown:
            first = self._first_page(query)
            if worker.is_cancelled or first.interrupted:
                return
            self.app.call_from_thread(self._first_found, query, first)
        ways = self.library.complete(query)
        if not worker.is_cancelled and ways != self._ways:
            self.app.call_from_thread(self._offer, query, ways)
        found = self.library.search(query, MOST_HITS)
        if worker.is_cancelled or found.interrupted:
            return
        meant = None if found.hits or found.hint else self.library.respelled(query)
        if not worker.is_cancelled:
            self.app.call_from_thread(self._found, query, found, meant)

    def _first_found(self, query: str, found: SearchResults) -> None:
        if query == self.query_one(SearchBar).value:
            self.results.show(found.hits)

    def _offer(self, query: str, ways: list[str]) -> None:
        """Show over the results how the filter that is being typed can be completed."""
        if query == self.query_one(SearchBar).value:
            self._ways = ways
            named = " · ".join(way.rpartition(":")[2] or way.rpartition(" ")[2] for way in ways)
            self.results.border_title = (
                Content(f"tab {named}") if ways and ways != [query] else None
            )

    def _found(self, query: str, found: SearchResults | None, meant: str | None = None) -> None:
        if query.strip() != self.query_one(SearchBar).value.strip():
            return
        self._hits = found.hits if found else ()
        self._hit_at = -1
        self._found_for = query
        if self.results.hits != self._hits or not self._hits:
            self.results.show(self._hits, asked=bool(found))
        self.query_one(SearchBar).meant = meant
        if meant:
            self.say(f"no hits; did you mean {meant.strip()}? Tab takes it")
        else:
            self.say((found.hint or _counted(len(self._hits))) if found else "")
        if self._go_when_found and self._hits:
            self._go_to_hit(0)

    @on(SearchBar.Move)
    def _move_in_results(self, event: SearchBar.Move) -> None:
        if self.results.hits:
            self.results.move_to(self.results.cursor + event.by)
            self.say(f"hit {self.results.cursor + 1} of {len(self.results.hits)}")

    @on(Input.Submitted, "#search")
    def _submitted(self, event: Input.Submitted) -> None:
        if self._found_for.strip() != event.value.strip():
            self._go_when_found = True
        elif self._hits:
            self._go_to_hit(self.results.cursor)

    def on_results_pane_chosen(self) -> None:
        """Go to the hit that was clicked."""
        self._go_to_hit(self.results.cursor)

    @on(SearchBar.Leave)
    def _left(self) -> None:
        self._before_search = None
        self.end_search()
        self.tell()

    def action_hit(self, by: int) -> None:
        """Go to the next or the previous hit of the last search."""
        if self._hits:
            self._go_to_hit((self._hit_at + by) % len(self._hits))
        else:
            self.say("no search yet: press / and type")

    def offers(self) -> list[tuple[str, Selection]]:
        """The last search too, if it has found something: first, while it leads from hit to hit."""
        from store.exporting import Search

        query = self._found_for.strip()
        named = textwrap.shorten(f"search {query}", 40, placeholder=" …")
        found = [(named, Search(f"{query} "))] if self._hits else []
        near = super().offers()
        return [*found, *near] if self._before_search else [*near, *found]

    def action_leave_search(self) -> None:
        """Leave what the search has found, or go back where one was before the search."""
        if self.has_class("-searching"):
            self._left()
        elif self._before_search:
            self.post_message(Go(self._before_search))
            self._before_search = None
            self.say("back where you were before the search")

    def _go_to_hit(self, index: int) -> None:
        self._hit_at = index
        via = self._results_stop if self.has_class("-searching") else None
        self.end_search()
        place = place_of_hit(self.library, self._hits[index], self.place)
        self.post_message(Go(place, via=via))
        number = len(self._hits)
        among = f"the first {number}" if number == MOST_HITS else str(number)
        told = f"hit {index + 1} of {among} for {self._found_for.strip()}"
        self.say(f"{told} · n N next, before · Esc back")

    @property
    def _results_stop(self) -> Place:
        """What was found, to come back to from a hit."""
        return replace(self.place, overview=Overview.SEARCH, asked=self._found_for)

    def show_search(self, place: Place) -> None:
        """Show again what was found for the query of a place, with the keys to the results."""
        self._hold_results()
        self.add_class("-searching")
        bar = self.query_one(SearchBar)
        bar.can_focus = False
        self.set_focus(None)
        self.refresh_bindings()
        if bar.value == place.asked:
            self.results.move_to(self._hit_at)
        else:
            bar.value = place.asked

    def action_point(self, by: int) -> None:
        """Move the cursor in the results that one came back to."""
        if self.has_class("-searching"):
            self.results.move_to(self.results.cursor + by)

    def action_take_hit(self) -> None:
        """Go to the hit under the cursor of the results that one came back to."""
        if self.has_class("-searching") and self._hits:
            self._go_to_hit(self.results.cursor)


def _counted(hits: int) -> str:
    if not hits:
        return "no hits: fewer words, or words with OR between them, may find some"
    if hits == MOST_HITS:
        return f"the first {hits} hits: with more words there are fewer"
    return count(hits, "hit")
