"""The boxes over the comparison: a filter, the day of the grades, an earlier day."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.message import Message
from textual.widgets import Input, Label

from tui.shown.comparison import Asked
from tui.shown.days import Day
from tui.widgets.query_box import QueryBox

_KEYS: tuple[BindingType, ...] = (
    Binding("enter", "submit", "Keep", id="asked.keep"),
    Binding("down", "submit", "To the table", show=False, id="asked.down"),
    Binding("escape", "screen.leave", "Drop", id="asked.drop", tooltip="As it was before"),
)
"""What the keys of every box do."""


class AskedFilter(QueryBox):
    """The box for the filter."""

    NAME: ClassVar[str] = "the box that filters the comparison"
    BINDINGS: ClassVar[list[BindingType]] = [*_KEYS]

    def __init__(self, value: str, complete: Callable[[str], Sequence[str]]) -> None:
        super().__init__("filter", "/ filter: region:london grade:good", complete)
        self.can_focus = True
        self.value = value


class AskedDay(Input):
    """A box for a day."""

    NAME: ClassVar[str] = "a box for a day"
    BINDINGS: ClassVar[list[BindingType]] = [
        *_KEYS,
        Binding("tab,shift+tab", "submit", "To the table", show=False, id="asked.leave"),
    ]

    def __init__(self, id: str, hint: str, value: str) -> None:
        super().__init__(value, placeholder=hint, compact=True, id=id, select_on_focus=False)


class AskedBar(Horizontal):
    """Boxes on what was asked before; `Filtered`, `Dated`, `Refused` and `Left` tell of them.

    Args:
        asked: What was asked before, and is changed by what is typed.
        complete: The whole queries that a query may become, the likeliest first.
    """

    class Filtered(Message):
        """Only councils that meet a query are wanted."""

        def __init__(self, query: str) -> None:
            super().__init__()
            self.query = query

    class Dated(Message):
        """`asked` has other days now."""

    class Refused(Message):
        """What was typed is no day; `why` says what to write."""

        def __init__(self, why: str) -> None:
            super().__init__()
            self.why = why

    class Left(Message):
        """The keys are to go to the table."""

    def __init__(self, asked: Asked, complete: Callable[[str], Sequence[str]]) -> None:
        super().__init__(id="asked")
        self._asked = asked
        self._complete = complete

    def compose(self) -> ComposeResult:
        """The title and the boxes."""
        yield Label("Compare", id="title")
        yield AskedFilter(self._asked.filter, self._complete)
        yield AskedDay("date", "d date: latest", self._asked.date)
        yield AskedDay("since", "w moved since", self._asked.since)

    def begin(self, box: str) -> None:
        """Type into a box, by its name."""
        # At once: the next key may be in the queue already, and belongs to the box.
        self.screen.set_focus(self.query_one(f"#{box}", Input))

    def give_up(self) -> None:
        """Leave a box with nothing asked anew; the filter is taken off."""
        before = {"date": self._asked.date, "since": self._asked.since}
        for box in self.query(Input):
            if box.has_focus:
                box.value = before.get(box.id or "", "")
        self.post_message(self.Left())

    @on(Input.Changed, "#filter")
    def _typed(self, event: Input.Changed) -> None:
        event.stop()
        if event.value != self._asked.filter:
            self._asked.filter = event.value
            self.post_message(self.Filtered(event.value))

    @on(Input.Submitted, "#filter")
    def _taken(self) -> None:
        self.post_message(self.Left())

    @on(Input.Submitted, "#date, #since")
    def _dated(self) -> None:
        date, since = (self.query_one(f"#{box}", Input).value for box in ("date", "since"))
        try:
            day = Day.read(date)
            moved_since = day.since(since)
            if moved_since and moved_since >= datetime.date.today():
                raise ValueError(f"{since.strip()} has not ended yet; write an earlier day")
        except ValueError as error:
            self.post_message(self.Refused(str(error)))
            return
        self._asked.date, self._asked.day = date, day
        self._asked.since, self._asked.moved_since = since, moved_since
        self.post_message(self.Left())
        self.post_message(self.Dated())
