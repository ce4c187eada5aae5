"""A whole article, with everything that was understood of it marked in its text and margin."""

from __future__ import annotations

from bisect import bisect_right
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Footer, Label

from store.history import Excerpt, Source
from store.library import Library
from tui.marks import Mark, joined, marks
from tui.messages import Copy, Go, Open
from tui.panes.excerpts import date, name
from tui.places import Place
from tui.screens.place_screen import PlaceScreen
from tui.widgets.article_text import ArticleText
from tui.widgets.margin import Margin


class ReaderScreen(PlaceScreen):
    """The article that `place` is in; `Escape` goes back to the panes."""

    CSS_PATH = "reader.tcss"
    READING = True
    NAME = "the reader"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("n", "mark(1)", "Next mark", id="reader.next_mark"),
        Binding("N", "mark(-1)", "Mark before", show=False, id="reader.previous_mark"),
        Binding("y", "copy(False)", "Copy", id="reader.copy", tooltip="Copy words and citation"),
        Binding("Y", "copy(True)", "Copy as", show=False, id="reader.copy_as"),
        Binding(
            "o", "open", "Open", show=False, id="reader.open", tooltip="Open the source itself"
        ),
        Binding("escape", "leave", "To the panes", id="reader.leave"),
    ]

    def __init__(self, library: Library, place: Place) -> None:
        super().__init__(library, place)
        self._source: Source | None = None
        self._marks: list[Mark] = []
        self._pages: tuple[int, ...] = ()

    def compose(self) -> ComposeResult:
        """The title, the margin with the text, and two lines below."""
        yield Label(id="title")
        with Horizontal():
            yield Margin()
            yield ArticleText()
        yield self.status
        yield Footer(compact=True, show_command_palette=False)

    @property
    def article(self) -> ArticleText:
        """The text itself."""
        return self.query_one(ArticleText)

    def on_mount(self) -> None:
        """Let the margin follow the text, and show where one came for."""
        self.watch(self.article, "scroll_y", self._scrolled)
        self.article.focus()
        self.show(self.place)

    def _scrolled(self, scroll_y: float) -> None:
        self.query_one(Margin).scrolled = scroll_y

    def show(self, place: Place) -> None:
        """Open the article of the place's excerpt, at that excerpt."""
        self.place = place
        if place.excerpt is None:
            return
        source = place.excerpt.source
        if source != self._source:
            record = self.library.article(source.sha256)
            if record is None:
                self.say("this source is no longer in the library", failed=True)
                return
            self._source = source
            self._pages = record.pages
            self._marks = joined(marks(record))
            parts = (name(source), source.publisher, date(source))
            title = " · ".join(part for part in parts if part)
            self.query_one("#title", Label).update(Content(title))
            self.article.show(record.text, self._marks)
        self.call_after_refresh(self._go_to, place.excerpt.start, place.excerpt.end)

    def _go_to(self, start: int, end: int) -> None:
        self.article.go_to(start, end)

    @on(ArticleText.Rewrapped)
    def _place_margin(self) -> None:
        self.query_one(Margin).show(self._marks, self.article)

    def action_mark(self, by: int) -> None:
        """Go to the next mark after the cursor, or to the one before it."""
        cursor = self.article.cursor_offset
        starts = sorted({mark.start for mark in self._marks})
        if by > 0:
            further = [start for start in starts if start > cursor]
        else:
            further = [start for start in reversed(starts) if start < cursor]
        if not further:
            self.say("no mark further on" if by > 0 else "no mark before this")
            return
        here = [mark for mark in self._marks if mark.start == further[0]]
        self.article.go_to(here[0].start, here[0].end)
        number = starts.index(further[0]) + 1
        told = "; ".join(mark.description for mark in here)
        self.say(f"mark {number} of {len(starts)} · {told}")

    def action_copy(self, choose: bool) -> None:
        """Copy the selection, else the mark or the paragraph under the cursor, with citation."""
        if self._source is None:
            return
        start, end = self.article.selected or self._under_cursor()
        text = self.article.text[start:end]
        page = bisect_right(self._pages, start) or None
        if text.strip():
            self.post_message(Copy(Excerpt(self._source, start, end, text, page), choose))
        else:
            self.say("there is nothing to copy on this line")

    def _under_cursor(self) -> tuple[int, int]:
        cursor = self.article.cursor_offset
        around = [mark for mark in self._marks if mark.start <= cursor < mark.end]
        if around:
            shortest = min(around, key=lambda mark: mark.end - mark.start)
            return shortest.start, shortest.end
        text = self.article.text
        start = text.rfind("\n", 0, cursor) + 1
        end = text.find("\n", cursor)
        return start, end if end >= 0 else len(text)

    def action_open(self) -> None:
        """Open the source in the desktop's own program."""
        if self._source:
            self.post_message(Open(self._source))

    def action_leave(self) -> None:
        """Drop the selection if there is one; else go back to the panes."""
        if self.article.selecting or self.article.selected:
            self.article.action_toggle_selecting()
            self.article.selecting = False
            return
        here = self.place
        self.post_message(Go(Place(here.council, here.inspection, here.area, here.excerpt)))
