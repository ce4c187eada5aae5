"""Narrowing what the panes show by a query in the language of the search."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType

from tui.places import Line
from tui.screens.search_screen import SearchScreen
from tui.shown.words import count
from tui.widgets.filter_bar import FilterBar
from tui.widgets.query_box import QueryBox

if TYPE_CHECKING:
    from store.exporting import Selection
    from store.history.inspections import CouncilHistory, CouncilSummary


class FilterScreen(SearchScreen):
    """A screen whose panes, in `#panes`, are narrowed while it has a `FilterBar`."""

    BINDINGS: ClassVar[list[BindingType]] = [
        # With priority, as the slash: what is typed right behind goes into the box.
        Binding(
            "F",
            "filter",
            "Narrow",
            show=False,
            id="browser.filter",
            tooltip="Narrow councils and judgements by a query",
            priority=True,
        ),
    ]

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """A capital F that is typed into a box is a letter."""
        if action == "filter" and isinstance(self.focused, QueryBox):
            return False
        return super().check_action(action, parameters)

    @property
    def filter(self) -> str:
        """The query that what is shown meets; empty where everything is shown."""
        return " ".join(bar.value for bar in self.query(FilterBar))

    def reload(self) -> None:
        """Fill the panes anew."""
        raise NotImplementedError

    def to_panes(self) -> None:
        """Give the keys to the panes again."""
        raise NotImplementedError

    def offers(self) -> list[tuple[str, Selection]]:
        """What the panes are narrowed to as well."""
        from store.exporting import Search

        query = self.filter.strip()
        named = textwrap.shorten(f"narrowed by {query}", 40, placeholder=" …")
        return [*([(named, Search(f"{query} "))] if query else []), *super().offers()]

    def shown_councils(self) -> list[CouncilSummary]:
        """Those of the councils of which a judgement meets the filter."""
        return self.library.councils(self.filter)

    def shown_lines(self, history: CouncilHistory, lines: list[Line]) -> list[Line]:
        """The lines of judgements that meet the filter, under those of their inspections."""
        met = self.library.judgements(self.filter, history.ons_code)
        if met is None:
            return lines
        named = {(kind, date) for kind, date, _ in met}
        return [
            line
            for line in lines
            if (_name(line) in named if line.area is None else (*_name(line), line.area) in met)
        ]

    async def action_filter(self) -> None:
        """Go to the box; what stands there is replaced when one types."""
        bars = list(self.query(FilterBar))
        if not bars:
            # The first paint does without it: few launches need one.
            bars = [FilterBar(self.library.complete)]
            await self.mount(bars[0], before="#panes")
            self.watch(bars[0], "value", self._narrow, init=False)
        bars[0].take_focus()

    def drop_filter(self) -> None:
        """Show everything again."""
        for bar in self.query(FilterBar):
            bar.value = ""
            bar.remove()

    def _narrow(self, query: str) -> None:
        self.reload()
        if query.strip():
            hint = self.library.search(query, 0, ranked=False).hint
            met = len(self.shown_councils())
            told = f"{count(met, 'council')} with a judgement that meets the filter"
            self.say(hint or (told if met else "no judgement meets the filter: Esc shows all"))
        else:
            self.say("all councils")

    def action_keep_filter(self) -> None:
        """Leave the box for the panes, narrowed as they are."""
        if not self.filter.strip():
            self.drop_filter()
        for bar in self.query(FilterBar):
            bar.can_focus = False
        self.to_panes()

    def action_drop_filter(self) -> None:
        """Show everything again, and leave the box."""
        self.drop_filter()
        self.to_panes()


def _name(line: Line) -> tuple[str, str]:
    return line.inspection.kind, str(line.inspection.date or "")
