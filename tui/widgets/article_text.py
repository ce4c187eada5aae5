"""An article to read, with its marks in it, a cursor, and words to select with the keyboard."""

from __future__ import annotations

from typing import ClassVar

from rich.text import Text
from textual.binding import Binding, BindingType
from textual.message import Message
from textual.reactive import reactive
from textual.widgets import TextArea
from textual.widgets.text_area import Selection

from tui.marks import Lines, Mark


class ArticleText(TextArea, inherit_bindings=False):
    """A source's text, never edited and never markup.

    `selecting` says whether moving the cursor extends the selection.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down,j", "go('cursor_down')", "Down", show=False, id="text.down"),
        Binding("up,k", "go('cursor_up')", "Up", show=False, id="text.up"),
        Binding("left,h", "go('cursor_left')", "Left", show=False, id="text.left"),
        Binding("right,l", "go('cursor_right')", "Right", show=False, id="text.right"),
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
        Binding("shift+down", "extend('cursor_down')", "Select down", show=False),
        Binding("shift+up", "extend('cursor_up')", "Select up", show=False),
        Binding("shift+left", "extend('cursor_left')", "Select left", show=False),
        Binding("shift+right", "extend('cursor_right')", "Select right", show=False),
        Binding("v", "toggle_selecting", "Select", id="text.select", tooltip="Select words"),
    ]
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "mark--judgement",
        "mark--visit",
        "mark--quotation",
        "mark--finding",
        "mark--recommendation",
        "mark--here",
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

    def show(self, text: str, marks: list[Mark]) -> None:
        """Put another article in, with the cursor at its top."""
        self.selecting = False
        self._here = None
        self._marks = marks
        self._lines = Lines(text)
        self._marked_rows = {}
        for mark in marks:
            first, _ = self._lines.location(mark.start)
            last, _ = self._lines.location(max(mark.start, mark.end - 1))
            for row in range(first, last + 1):
                self._marked_rows.setdefault(row, []).append(mark)
        self.load_text(text)
        self.post_message(self.Rewrapped())

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
        self._line_cache.clear()
        self.move_cursor(self._lines.location(start), center=True)
        self.refresh()

    def height_of(self, offset: int) -> int:
        """The line of the wrapped text, from 0, that an offset is on."""
        return self.wrapped_document.location_to_offset(self._lines.location(offset)).y

    def get_line(self, line_index: int) -> Text:
        """A line with its marks."""
        line = super().get_line(line_index)
        for mark in self._marked_rows.get(line_index, []):
            style = self.get_component_rich_style(f"mark--{mark.kind}", partial=True)
            line.stylize(style, *self._lines.on_line(line_index, mark.start, mark.end, len(line)))
        if self._here:
            columns = self._lines.on_line(line_index, *self._here, len(line))
            if columns[0] < columns[1]:
                style = self.get_component_rich_style("mark--here", partial=True)
                line.stylize(style, *columns)
        return line

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
