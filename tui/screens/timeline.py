"""The grades of one council, or of several, over the years."""

from __future__ import annotations

import datetime
from dataclasses import replace
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import Label, Static

from store.history.inspections import CouncilHistory, CouncilSummary, Excerpt
from store.library import Library
from store.wording import GRADES, inspection_words
from tui.keys.common import quoting
from tui.messages import Go
from tui.places import Overview, Place
from tui.screens.place_screen import PlaceScreen
from tui.shown.timeline_chart import LABELS, Stop, chart
from tui.shown.words import AREA, count
from tui.widgets.keys_footer import KeysFooter
from tui.widgets.timeline_rows import TimelineRows


class TimelineScreen(PlaceScreen):
    """A chart of councils; `Enter` on a grade goes to its sentences, `Escape` back."""

    CSS_PATH = "timeline.tcss"
    OVERVIEW = Overview.TIMELINE
    NAME = "the timeline"
    HOLDS = (TimelineRows,)
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("plus,equals_sign", "add", "Add council", id="timeline.add", key_display="+"),
        Binding("minus", "drop", "Take it off", id="timeline.drop", key_display="-"),
        *quoting("timeline", "sentence"),
        Binding("escape,t", "leave", "Close", id="timeline.leave"),
    ]

    def __init__(self, library: Library, place: Place) -> None:
        super().__init__(library, place)
        wanted = place.asked.split() or ([place.council] if place.council else [])
        found = (library.history(council) for council in wanted)
        self._histories: list[CouncilHistory] = [history for history in found if history]

    def compose(self) -> ComposeResult:
        """The title, the years, the rows that scroll under them, and what the signs mean."""
        yield Label("Timeline", id="title")
        yield Static(id="years", markup=False)
        yield TimelineRows()
        yield Static(id="notes", markup=False)
        yield self.status
        yield KeysFooter()

    @property
    def rows(self) -> TimelineRows:
        """The chart itself."""
        return self.query_one(TimelineRows)

    def show(self, place: Place) -> None:
        """Stay as it is: the chart has been here all the while."""

    @property
    def stop(self) -> Place:
        """The grade under the cursor, on a chart of the same councils."""
        codes = " ".join(history.ons_code for history in self._histories)
        return replace(self.place, overview=self.OVERVIEW, asked=codes)

    @property
    def quoted(self) -> Excerpt | None:
        """The first sentence behind the grade under the cursor."""
        stop = self.rows.stop
        return _place(stop).excerpt if stop else None

    def on_mount(self) -> None:
        """Let the keys go to the chart."""
        self.set_focus(self.rows)

    def on_resize(self) -> None:
        """Draw the chart for the width that there is now."""
        self._draw()

    def _draw(self) -> None:
        room = self.size.width - 3  # the padding and the scroll bar
        drawn = chart(self._histories, room, this_year())
        gap = " " * LABELS
        self.query_one("#years", Static).update(
            Content(f"{gap}{drawn.years}\n{gap}{drawn.changes}")
        )
        self.query_one("#notes", Static).update(Content(" · ".join(drawn.notes)))
        self.rows.show(drawn.rows, self.place)

    @on(TimelineRows.Moved)
    def _moved(self) -> None:
        stop = self.rows.stop
        self.place = _place(stop) if stop else self.place
        self.tell()

    def tell(self) -> None:
        """Say what the grade under the cursor is, and of which inspection."""
        stop = self.rows.stop
        self.say(_told(stop) if stop else "no dated inspection is known here")

    @on(TimelineRows.Chosen)
    def _go(self) -> None:
        stop = self.rows.stop
        if stop:
            self.post_message(Go(_place(stop), via=self.stop))

    def action_add(self) -> None:
        """Put another council on the chart."""
        from tui.panes.councils import CouncilsPane
        from tui.screens.choose import ChooseScreen

        shown = {history.ons_code for history in self._histories}
        others = [each for each in self.library.councils() if each.ons_code not in shown]

        def chosen(council: CouncilSummary | None) -> None:
            history = self.library.history(council.ons_code) if council else None
            if history:
                self._histories.append(history)
                self._draw()
                self.say(f"{history.council} is on the chart")

        if others:
            pane = CouncilsPane("choices")
            chooser = ChooseScreen("Which council?", pane, others, lambda each: each.council)
            self.app.push_screen(chooser, chosen)
        else:
            self.say("every council of the library is on the chart")

    def action_drop(self) -> None:
        """Take the council under the cursor off the chart, unless it is the last."""
        stop = self.rows.stop
        if stop and len(self._histories) > 1:
            self._histories = [each for each in self._histories if each.council != stop.council]
            self._draw()
        else:
            self.say("the last council stays on the chart")

    async def action_leave(self) -> None:
        """Go back where one came from: to the panes, or to the comparison."""
        await self.run_action("app.leave_overview")


def this_year() -> int:
    """The year up to which the latest grades are carried on."""
    return datetime.date.today().year


def _place(stop: Stop) -> Place:
    excerpt = next(iter(stop.line.excerpts), None)
    return Place(stop.council, stop.line.key, stop.line.area, excerpt)


def _told(stop: Stop) -> str:
    inspection, judgement = stop.line.inspection, stop.line.judgement
    parts = [stop.council, inspection_words(inspection)]
    if judgement:
        grade = GRADES[judgement.grade] + (" (sources disagree)" if judgement.disputed else "")
        parts[1:1] = [f"{AREA[judgement.area]}: {grade}"]
    return " · ".join([*parts, count(len(stop.line.excerpts), "excerpt")])
