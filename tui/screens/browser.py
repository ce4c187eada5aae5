"""The main screen: councils, judgements, excerpts and related articles side by side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar, cast

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Label

from store.history.inspections import Excerpt
from store.library import Library
from tui.keys.common import quoting
from tui.messages import THE_BEGINNING, Go, Remove
from tui.panes.filling import Filling
from tui.panes.pane import Pane
from tui.panes.side_by_side import NARROW, PANES, SideBySide
from tui.places import Overview, Place
from tui.screens.filter_screen import FilterScreen
from tui.shown.words import count
from tui.widgets.filter_bar import FilterBar
from tui.widgets.keys_footer import KeysFooter
from tui.widgets.search_bar import SearchBar

if TYPE_CHECKING:
    from store.related import Related
    from tui.screens.overviews import Overviews


class BrowserScreen(FilterScreen):
    """Selecting on the left fills the right, at once."""

    AUTO_FOCUS = None
    BLANK = True  # its widgets cover it
    HOLDS = (Pane, SearchBar, FilterBar)
    BINDINGS: ClassVar[list[BindingType]] = [
        *quoting("browser"),
        Binding("D", "remove", "Remove", show=False, id="browser.remove", tooltip="Remove source"),
        Binding("c", "compare", "Compare", id="browser.compare", tooltip="Councils side by side"),
        Binding("t", "timeline", "Timeline", id="browser.timeline", tooltip="Grades by year"),
        Binding(
            "f",
            "statements",
            "Findings",
            show=False,
            id="browser.statements",
            tooltip="Findings, quotations and recommendations",
        ),
        Binding("}", "pane(4)", "All related", show=False, id="browser.all_related"),
        Binding(
            "d",
            "disagreements",
            "Disagreements",
            show=False,
            id="browser.disagreements",
            tooltip="Where sources disagree",
        ),
        Binding(">", "widen(4)", "Wider", show=False, id="browser.wider", tooltip="A wider pane"),
        Binding(
            "<",
            "widen(-4)",
            "Narrower",
            show=False,
            id="browser.narrower",
            tooltip="A narrower pane",
        ),
        Binding("right,l,tab", "next_pane(1)", "Next pane", show=False, id="browser.right"),
        Binding("left,h,shift+tab", "next_pane(-1)", "Pane before", show=False, id="browser.left"),
        *(
            Binding(str(number), f"pane({number})", f"To {name}", show=False, id=f"browser.{name}")
            for number, name in enumerate(PANES, 1)
        ),
    ]

    def __init__(self, library: Library, place: Place, widths: Sequence[int] | None = None) -> None:
        super().__init__(library, place)
        self.panes = SideBySide(widths)
        self._filling = Filling(library, self.panes, self.shown_lines)
        self._overviews: Overviews | None = None

    def compose(self) -> ComposeResult:
        """The bar on top, the panes, and two lines below."""
        with Horizontal(id="top"):
            yield Label("ofsted-tui", id="name")
            yield SearchBar(self.library.complete)
            yield Label(id="counts")
        yield self.panes
        yield self.status
        yield KeysFooter()

    def on_mount(self) -> None:
        """Show the library from its first council on."""
        self.panes.tell_keys(alone=self.size.width < NARROW)
        self.reload()
        self.set_focus(self.panes.councils)

    def on_resize(self) -> None:
        """Tell how to get to the other panes, which a narrow screen does not show."""
        self.panes.tell_keys(alone=self.size.width < NARROW)

    def reload(self) -> None:
        """Read the list of councils anew and stay where one is, as far as it is still there."""
        counts = self.library.counts()
        told = (
            count(counts.councils, "council"),
            count(counts.inspections, "inspection"),
            count(counts.articles, "article"),
        )
        self.query_one("#counts", Label).update(Content(" · ".join(told)))
        summaries = self.shown_councils()
        names = [summary.council for summary in summaries]
        here = self.place.council
        self.panes.councils.show(summaries, names.index(here) if here in names else 0)
        if self._filling.has_lines or self.filter:
            begun_at = self.place if here in names else Place(next(iter(names), None))
            self.place = self._filling.fill(begun_at)
        else:  # the first paint does not wait for what the other panes show
            self.call_after_refresh(self.catch_up)
            if names:  # where the way back ends
                begun_at = self.place if here in names else Place(names[0])
                self.post_message(Go(begun_at, along=THE_BEGINNING))

    def catch_up(self) -> None:
        """Let the place be where the cursors are.

        They tell of their moves by messages, and a key typed right behind a move is faster; so is
        one typed before the panes are filled for the first time.
        """
        summary = self.panes.councils.item
        if summary and not self._filling.has_lines and summary.council == self.place.council:
            self.show(self.place)
        else:
            self.place = self._filling.follow(self.place)

    def show(self, place: Place) -> None:
        """Put every pane where `place` says; where its council is not there, stay at this one.

        For a place in an overview, open that.
        """
        if place.overview:
            self._open(place)
            return
        if self.has_class("-searching"):
            self.end_search()
        names = [summary.council for summary in self.panes.councils.items]
        if place.council not in names and self.filter:
            self.drop_filter()
            names = [summary.council for summary in self.panes.councils.items]
        if place.council in names:
            self.panes.councils.move_to(names.index(place.council))
        elif self.panes.councils.item:
            place = Place(self.panes.councils.item.council, excerpt=place.excerpt)
        self.place = self._filling.fill(place)

    @on(Pane.Moved, "#councils, #judgements, #excerpts")
    def _moved(self, event: Pane.Moved) -> None:
        self.tell()
        self.catch_up()
        self.post_message(Go(self.place, along=event.pane.id))

    @on(Pane.Moved, "#related")
    def _related_moved(self) -> None:
        self.tell()
        self.panes.tell_numbers()

    @on(Pane.Chosen, "#councils, #judgements, #excerpts")
    def _read(self) -> None:
        self.catch_up()
        self._read_excerpt(self.place.excerpt)

    @on(Pane.Chosen, "#related")
    def _read_related(self, event: Pane.Chosen) -> None:
        related = cast("Related", event.item)
        self._read_excerpt(Excerpt(related.source, 0, 0, ""))

    def _read_excerpt(self, excerpt: Excerpt | None) -> None:
        if excerpt:
            here = self.place
            self.post_message(
                Go(Place(here.council, here.inspection, here.area, excerpt, reading=True))
            )
        else:
            self.say("there is nothing to read here")

    def action_pane(self, number: int) -> None:
        """Go to a pane by its number, from 1."""
        self.catch_up()
        self.panes.go_to(PANES[number - 1])

    def action_widen(self, by: int) -> None:
        """Make the pane that one is in wider or narrower by so many cells."""
        self.panes.widen_current(by)

    def to_panes(self) -> None:
        """Give the keys to the pane that had them last."""
        self.catch_up()
        self.panes.go_to(self.panes.current)

    def action_next_pane(self, by: int) -> None:
        """Go that many panes to the right, round the end."""
        self.catch_up()
        self.panes.go_to(self.panes.beside(by))

    def action_remove(self) -> None:
        """Take the source of the excerpt out of the library, after asking."""
        self.catch_up()
        if self.place.excerpt:
            self.post_message(Remove(self.place.excerpt.source))
        else:
            self.say("there is no source to remove here")

    def action_timeline(self) -> None:
        """Show the council's grades over the years."""
        self.catch_up()
        self._open(replace(self.place, overview=Overview.TIMELINE))

    def action_statements(self) -> None:
        """List what is said, found and recommended across the library."""
        self._open(Place(overview=Overview.STATEMENTS))

    def action_disagreements(self) -> None:
        """List where sources disagree."""
        self._open(Place(overview=Overview.DISAGREEMENTS))

    def action_compare(self) -> None:
        """Show councils side by side."""
        self.catch_up()
        self._open(replace(self.place, overview=Overview.COMPARISON))

    def _open(self, place: Place) -> None:
        """Open the overview of a place with the cursor there."""
        if place.overview is Overview.SEARCH:
            self.show_search(place)
            return
        if self._overviews is None:
            from tui.screens.overviews import Overviews

            self._overviews = Overviews(self.library)
        screen = self._overviews.screen_at(place, self.filter)
        if screen:
            self.app.push_screen(screen)

    def end_search(self) -> None:
        """Show the panes again, with the focus where it was."""
        super().end_search()
        self.to_panes()
