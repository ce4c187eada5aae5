"""An article to read, with its marks in it, a cursor, and words to select with the keyboard."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from itertools import accumulate
from typing import ClassVar

from rich.text import Text
from textual.binding import Binding, BindingType
from textual.dom import DOMNode
from textual.message import Message
from textual.reactive import reactive
from textual.types import WatchCallbackType
from textual.widgets import TextArea
from textual.widgets.text_area import Selection

from tui.keys.common import moving
from tui.shown.finding import Matches
from tui.shown.marks import Lines, Mark

WAYS = ("down", "up", "left", "right")


class ArticleText(TextArea, inherit_bindings=False):
    """A source's text, never edited and never markup.

    `selecting` says whether moving the cursor extends the selection.
    """

    NAME: ClassVar[str] = "the text"
    BINDINGS: ClassVar[list[BindingType]] = [
        *moving("text", **{way: f"go('cursor_{way}')" for way in WAYS}),
        Binding("w,ctrl+right", "go('cursor_word_right')", "A word on", show=False, id="text.word"),
        Binding(
            "b,ctrl+left", "go('cursor_word_left')", "A word back", show=False, id="text.word_back"
        ),
        Binding(
            "0,home", "go('cursor_line_start')", "Line start", show=False, id="text.line_start"
        ),
        Binding("$,end", "go('cursor_line_end')", "Line end", show=False, id="text.line_end"),
        Binding(
            "pagedown,space,ctrl+f",
            "go('cursor_page_down')",
            "A page on",
            show=False,
            id="text.page",
        ),
        Binding(
            "pageup,ctrl+b", "go('cursor_page_up')", "A page back", show=False, id="text.page_back"
        ),
        Binding("g,ctrl+home", "go('cursor_top')", "To the top", show=False, id="text.top"),
        Binding("G,ctrl+end", "go('cursor_bottom')", "To the end", show=False, id="text.bottom"),
        *(
            Binding(
                f"shift+{way}",
                f"extend('cursor_{way}')",
                f"Select {way}",
                show=False,
                id=f"text.select_{way}",
            )
            for way in WAYS
        ),
        Binding("v", "toggle_selecting", "Select", id="text.select", tooltip="Select words"),
    ]
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "mark--judgement",
        "mark--visit",
        "mark--quotation",
        "mark--finding",
        "mark--recommendation",
        "mark--open",
        "mark--heading",
        "mark--here",
        "mark--match",
        "mark--match-here",
    }

    selecting = reactive(False, toggle_class="-selecting")

    class Rewrapped(Message):
        """The lines of the text have other places on the screen than before."""

    def __init__(self) -> None:
        super().__init__(read_only=True, soft_wrap=True, show_cursor=True, id="article")
        self.cursor_blink = False
        self.highlight_cursor_line = False
        self.match_cursor_bracket = False
        self._marks: list[Mark] = []
        self._lines = Lines("")
        self._marked_rows: dict[int, list[Mark]] = {}
        self._here: tuple[int, int] | None = None
        self._matches = Matches()
        self._match_here: tuple[int, int] | None = None

    def watch(
        self, obj: DOMNode, attribute_name: str, callback: WatchCallbackType, init: bool = True
    ) -> None:
        """Watch as any widget does, but hear of a new theme by the app's signal.

        What watches the app's theme is kept by the app until the next theme, closed or not, with
        all the lines that it has painted.
        """
        if obj is self.app and attribute_name == "theme":
            self.app.theme_changed_signal.subscribe(self, lambda _: self.call_next(callback))
        else:
            super().watch(obj, attribute_name, callback, init)

    def on_unmount(self) -> None:
        """Let the app forget this pane, and leave the collector little to look through."""
        self.app.theme_changed_signal.unsubscribe(self)
        self._line_cache.clear()
        self._styles_cache.clear()

    def show(self, text: str, marks: list[Mark]) -> None:
        """Put another article in, with the cursor at its top."""
        self.selecting = False
        self._here = None
        self._matches, self._match_here = Matches(), None
        self._marks = marks
        self._lines = Lines(text)
        self._marked_rows = {}
        for mark in marks:
            first, _ = self._lines.location(mark.start)
            last, _ = self._lines.location(max(mark.start, mark.end - 1))
            for row in range(first, last + 1):
                self._marked_rows.setdefault(row, []).append(mark)
        self._line_cache.clear()
        self.load_text(text)
        self.post_message(self.Rewrapped())

    def _rewrap_and_refresh_virtual_size(self) -> None:
        # The size asks for it, the scrollbar that the size brings, and the event that tells of it.
        if self.wrapped_document._width != self.wrap_width:
            super()._rewrap_and_refresh_virtual_size()
        else:
            self._refresh_size()

    @property
    def cursor_offset(self) -> int:
        """Where the cursor is, in code points from the text's beginning."""
        return self._lines.offset(self.cursor_location)

    @property
    def selected(self) -> tuple[int, int] | None:
        """The stretch that is selected; None where nothing is."""
        start, end = sorted((self.selection.start, self.selection.end))
        return None if start == end else (self._lines.offset(start), self._lines.offset(end))

    def go_to(self, start: int, end: int) -> None:
        """Put the cursor on a stretch of the text, in the middle of the screen, and mark it."""
        self.selecting = False
        self._here = (start, end)
        self._redraw()
        self.move_cursor(self._lines.location(start), center=True)

    def resume(self, offset: int) -> None:
        """Put the cursor where it was when one left, as far as the text goes."""
        self.selecting = False
        offset = min(offset, len(self.text))
        self.move_cursor(self._lines.location(offset), center=True)

    def show_matches(self, found: Matches, number: int | None) -> None:
        """Mark what was found, and one of the matches, by its number from 0, as the one meant.

        The cursor goes to that one; the text stays where it is if it is on the screen already.
        """
        self.selecting = False
        self._matches = found
        self._match_here = None if number is None else found.at(number)
        self._redraw()
        if self._match_here:
            start, _ = self._match_here
            row = self.height_of(start) - self.scroll_offset.y
            is_seen = 0 < row < self.size.height - 1
            self.move_cursor(self._lines.location(start), center=not is_seen)

    def _redraw(self) -> None:
        self._line_cache.clear()
        self.refresh()

    def height_of(self, offset: int) -> int:
        """The line of the wrapped text, from 0, that an offset is on."""
        return self.wrapped_document.location_to_offset(self._lines.location(offset)).y

    def heights_of(self, offsets: Iterable[int]) -> list[int]:
        """The lines of the wrapped text that many offsets are on, each as `height_of` tells it."""
        wrapped = self.wrapped_document
        breaks = [wrapped.get_offsets(row) for row in range(self.document.line_count)]
        firsts = [0, *accumulate(len(each) + 1 for each in breaks)]
        places = map(self._lines.location, offsets)
        return [firsts[row] + bisect_right(breaks[row], column) for row, column in places]

    def get_line(self, line_index: int) -> Text:
        """A line with its marks."""
        line = super().get_line(line_index)
        for mark in self._marked_rows.get(line_index, []):
            self._stylize(line, line_index, f"mark--{mark.kind}", mark.start, mark.end)
        if self._here:
            self._stylize(line, line_index, "mark--here", *self._here)
        self._mark_matches(line, line_index)
        return line

    def _mark_matches(self, line: Text, row: int) -> None:
        begin = self._lines.offset((row, 0))
        starts, length = self._matches.starts, self._matches.length
        first = bisect_right(starts, begin - length)
        last = bisect_left(starts, begin + len(line), lo=first)
        for start in starts[first:last]:
            is_here = self._match_here is not None and start == self._match_here[0]
            style = "mark--match-here" if is_here else "mark--match"
            self._stylize(line, row, style, start, start + length)

    def _stylize(self, line: Text, row: int, name: str, start: int, end: int) -> None:
        columns = self._lines.on_line(row, start, end, len(line))
        if columns[0] < columns[1]:
            line.stylize(self.get_component_rich_style(name, partial=True), *columns)

    def action_go(self, how: str) -> None:
        """Move the cursor, taking the selection along where one is being made."""
        anchor, cursor = self.selection
        # Moving out of a selection would first jump to its end.
        self.selection = Selection.cursor(cursor)
        getattr(self, f"action_{how}")()
        if self.selecting:
            self.selection = Selection(anchor, self.selection.end)

    def action_extend(self, how: str) -> None:
        """Select from where the cursor is."""
        self.selecting = True
        self.action_go(how)

    def action_cursor_top(self) -> None:
        """Move to the text's beginning."""
        self.move_cursor((0, 0))

    def action_cursor_bottom(self) -> None:
        """Move to the text's end."""
        self.move_cursor(self.document.end)

    def action_toggle_selecting(self) -> None:
        """Begin a selection here, or drop the one there is."""
        self.selecting = not self.selecting
        self.selection = Selection.cursor(self.selection.end)

    def on_resize(self) -> None:
        """Tell that the text is wrapped anew."""
        self.post_message(self.Rewrapped())
