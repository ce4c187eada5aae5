"""Councils side by side: the latest grades by area, or those at a date, and England under them."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.widgets import DataTable, Input
from textual.worker import get_current_worker

from store.councils import Council
from store.disk.groups import Groups
from store.history.inspections import CouncilHistory, Excerpt
from store.library import Library
from store.records import Area
from store.wording import AREAS
from tui.keys.common import quoting
from tui.messages import Go
from tui.places import Overview, Place
from tui.screens.grouping_screen import GroupingScreen
from tui.shown.cells import place_of, told
from tui.shown.comparison import Asked, Column, CouncilRow, columns, rows, wanted
from tui.shown.scopes import Scope, Whose, next_scope
from tui.shown.words import count
from tui.widgets.asked_bar import AskedBar, AskedDay, AskedFilter
from tui.widgets.comparison_table import ComparisonTable
from tui.widgets.keys_footer import KeysFooter
from tui.widgets.tally_box import TallyBox

if TYPE_CHECKING:
    from store.exporting import Selection
    from store.search.in_inspections import Meeting


class CompareScreen(GroupingScreen):
    """A table of councils; `Enter` on a grade goes to its sentences, `Escape` back."""

    CSS_PATH = "compare.tcss"
    OVERVIEW = Overview.COMPARISON
    NAME = "the comparison"
    HOLDS = (ComparisonTable, AskedFilter, AskedDay)
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("s", "sort", "Sort", id="compare.sort", tooltip="Sort by this column, or turn"),
        Binding("/", "ask('filter')", "Filter", id="compare.filter", tooltip="Filter as you type"),
        Binding("d", "ask('date')", "Date", id="compare.date", tooltip="The grades at a date"),
        Binding(
            "w", "ask('since')", "Moved", id="compare.since", tooltip="What moved since a date"
        ),
        Binding(
            "b", "scope", "Count by", id="compare.scope", tooltip="Count England, region, kind …"
        ),
        Binding("space", "pick", "Pick", id="compare.pick", tooltip="Mark or unmark the council"),
        Binding("m", "only_picked", "Marked", id="compare.picked", tooltip="Only the marked ones"),
        Binding(
            "t", "timeline", "Timeline", id="compare.timeline", tooltip="The marked over the years"
        ),
        *quoting("compare", "sentence", show=False),
        Binding("escape,c", "leave", "Close", id="compare.leave"),
    ]

    def __init__(self, library: Library, place: Place, asked: Asked, groups: Groups) -> None:
        super().__init__(library, place, groups)
        self._asked = asked
        self._histories: list[CouncilHistory] = []
        self._known: list[CouncilRow] = []
        self._shown: list[CouncilRow] = []
        self._found: Meeting | None = None

    def compose(self) -> ComposeResult:
        """The boxes to type in, the table, whose grades are counted, and two lines below."""
        yield AskedBar(self._asked, self.library.complete)
        yield ComparisonTable()
        yield TallyBox(self._asked, self.groups.councils)
        yield self.status
        yield KeysFooter()

    @property
    def _bar(self) -> AskedBar:
        return self.query_one(AskedBar)

    @property
    def table(self) -> ComparisonTable:
        """The councils with their grades."""
        return self.query_one(ComparisonTable)

    @property
    def _tally(self) -> TallyBox:
        return self.query_one(TallyBox)

    @property
    def _near(self) -> Council | None:
        """The council that the cursor is on."""
        return self.table.row.council if self.table.row else None

    def on_mount(self) -> None:
        """Let the keys go to the table, and draw its grades in the colours of each theme."""
        self.set_focus(self.table)
        self.app.theme_changed_signal.subscribe(self, lambda _: self._fill())

    def on_screen_resume(self) -> None:
        """Read everything, anew after what covered the screen; its paint does not wait."""
        self.groups.read()
        self._read()

    def show(self, place: Place) -> None:
        """Put the cursor on the council and the area of a place."""
        self.place = place
        self.table.go_to(place.council, place.area)

    @property
    def stop(self) -> Place:
        """The cell under the cursor; what was asked of the comparison is asked still."""
        row, column = self.table.row, self.table.column
        area = column if isinstance(column, Area) else None
        return Place(row.council.name if row else None, area=area, overview=self.OVERVIEW)

    @work(thread=True, exclusive=True, group="compare")
    def _read(self) -> None:
        worker = get_current_worker()
        histories = self.library.histories()
        found = self.library.inspections_meeting(self._asked.filter)
        if not worker.is_cancelled:
            self.app.call_from_thread(self._have_read, histories, found)

    def _have_read(self, histories: list[CouncilHistory], found: Meeting | None) -> None:
        is_first = not self._histories
        self._histories, self._found = histories, found
        self._count()
        if is_first:
            self._moved()
            self.table.go_to(self.place.council, self.place.area)

    def _count(self) -> None:
        self._known = rows(self._histories, self._asked.day, self._asked.moved_since)
        self._fill()

    def _fill(self) -> None:
        self._shown = wanted(self._known, self._asked, self._is_met)
        self.table.show(
            self._shown, columns(self._known), self._asked.sorted_by, self._asked.picked
        )
        self._tally.show(self._known, self._shown, self._near)

    def _is_met(self, row: CouncilRow) -> bool:
        date = row.standing.inspection.date if row.standing else None
        return self._found is None or self._found.has(row.council.ons_code, date)

    @on(DataTable.CellHighlighted)
    def _moved(self) -> None:
        self.tell()
        self._tally.follow(self._near)

    def tell(self) -> None:
        """Say what the grade under the cursor is, and of which inspection."""
        row = self.table.row
        self.say(
            told(row, self.table.column) if row else "no council is left: / changes the filter"
        )

    @on(DataTable.CellSelected)
    def _choose(self) -> None:
        row = self.table.row
        place = place_of(row, self.table.column) if row else None
        if place is None:
            self.say("no grade is known here")
        else:
            self.post_message(Go(place, via=self.stop))

    @on(DataTable.HeaderSelected)
    def _sort_by_head(self, event: DataTable.HeaderSelected) -> None:
        self._sort(self.table.column_at(event.column_index))

    def action_sort(self) -> None:
        """Sort by the column under the cursor; turn the order if it is sorted by it."""
        self._sort(self.table.column)

    def _sort(self, by: Column) -> None:
        before, is_turned = self._asked.sorted_by
        turn = by == before and not is_turned
        self._asked.sorted_by = by, turn
        self._fill()
        order = "the other way round" if turn else "best or first on top"
        name = AREAS[by] if isinstance(by, Area) else by.value
        self.say(f"sorted by {name.lower()}, {order}")

    def action_scope(self) -> None:
        """Count England, then the council's region, its kind, each group, the councils shown."""
        self._asked.scope = next_scope(self._asked.scope, self.groups.names)
        self._moved()

    def action_pick(self) -> None:
        """Mark the council, or take its mark off, and go to the next one."""
        row = self.table.row
        if row:
            self._asked.picked ^= {row.council.ons_code}
            if self._asked.only_picked:
                self._fill()
            else:
                self.table.show_picked(row.council.ons_code in self._asked.picked)
            with self.table.prevent(DataTable.CellHighlighted):  # it would be said over this
                self.table.action_cursor_down()
            self._tally.follow(self._near)
            self.say(f"{count(len(self._asked.picked), 'council')} marked; m shows them alone")

    def action_only_picked(self) -> None:
        """Show the marked councils alone, or all again."""
        if not (self._asked.picked or self._asked.only_picked):
            self.say("no council is marked: space marks one")
            return
        self._asked.only_picked = not self._asked.only_picked
        self._fill()
        shown = "marked alone; m shows all" if self._asked.only_picked else "shown"
        self.say(f"{count(len(self._shown), 'council')} {shown}")

    @property
    def picked(self) -> frozenset[str]:
        """The ONS codes of the councils that are marked."""
        return frozenset(self._asked.picked)

    def compare_group(self, name: str) -> None:
        """Mark the councils of a group, and show them alone."""
        self._asked.picked = set(self.groups.councils(name))
        self._asked.only_picked = True
        self._asked.scope = Scope(Whose.GROUP, name)
        self._fill()
        self.say(f"{name}: {count(len(self._shown), 'council')}; m shows all again")

    def action_timeline(self) -> None:
        """Show the grades of the marked councils over the years, or of the one of the cursor."""
        row = self.table.row
        if row:
            shown = [each.council.ons_code for each in self._known]
            marked = [code for code in shown if code in self._asked.picked]
            asked = " ".join(marked or [row.council.ons_code])
            place = Place(row.council.name, overview=Overview.TIMELINE, asked=asked)
            self.post_message(Go(place, via=self.stop))

    @property
    def quoted(self) -> Excerpt | None:
        """The sentence behind the grade under the cursor."""
        row, column = self.table.row, self.table.column
        judgement = row.judgement(column) if row and isinstance(column, Area) else None
        return next(iter(judgement.excerpts), None) if judgement else None

    def offers(self) -> list[tuple[str, Selection]]:
        """What moved and the grades of the councils that are shown, then the one of the cursor."""
        from store.exporting import Comparison, Moves

        day, since = self._asked.day, self._asked.moved_since
        codes = tuple(row.council.ons_code for row in self._shown)
        self.place = Place(self.table.row.council.name) if self.table.row else self.place
        grades = ("this comparison", Comparison(day.at, day.published_by, codes))
        moved = [("what moved", Moves(since, day.at, day.published_by, codes))] if since else []
        return [*moved, grades, *super().offers()]

    def action_ask(self, box: str) -> None:
        """Go to the box for the filter, the day, or the earlier day."""
        self._bar.begin(box)

    @on(AskedBar.Filtered)
    def _typed(self, event: AskedBar.Filtered) -> None:
        self._filter(event.query)

    @work(thread=True, exclusive=True, group="filter")
    def _filter(self, query: str) -> None:
        worker = get_current_worker()
        found = self.library.inspections_meeting(query)
        if not worker.is_cancelled:
            self.app.call_from_thread(self._filtered, found)

    def _filtered(self, found: Meeting | None) -> None:
        self._found = found
        self._fill()
        hint = found.hint if found else None
        self.say(hint or count(len(self._shown), "council"))

    @on(AskedBar.Left)
    def _leave_bar(self) -> None:
        self.set_focus(self.table)

    @on(AskedBar.Dated)
    def _dated(self) -> None:
        self._count()
        self.tell()

    @on(AskedBar.Refused)
    def _refused(self, event: AskedBar.Refused) -> None:
        self.say(event.why, failed=True)

    def action_leave(self) -> None:
        """Leave a box for the table, with nothing asked anew; or the table for the panes."""
        if isinstance(self.focused, Input):
            self._bar.give_up()
        else:
            self.app.pop_screen()
