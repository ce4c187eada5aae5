"""A whole article, with everything that was understood of it marked in its text and margin."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Label

from store.errors import LibraryError
from store.history.inspections import Excerpt, Source
from store.library import Library
from tui.keys.common import quoting
from tui.messages import Go
from tui.places import Place
from tui.remembered.positions import Positions
from tui.screens.find_screen import FindScreen
from tui.screens.place_screen import PlaceScreen
from tui.shown.attribution import date, name
from tui.shown.marks import Mark, heading_marks, joined, marks
from tui.shown.outline import Heading, outline, section_at
from tui.widgets.article_text import ArticleText
from tui.widgets.keys_footer import KeysFooter
from tui.widgets.margin import Margin


class ReaderScreen(FindScreen):
    """The article that `place` is in; `Escape` goes back to the panes.

    `n` and `N` go from mark to mark, or from match to match while words are being found.
    """

    CSS_PATH = "reader.tcss"
    READING = True
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("n", "step(1)", "Next", id="reader.next_mark", tooltip="Next mark, or match"),
        Binding(
            "N",
            "step(-1)",
            "Before",
            show=False,
            id="reader.previous_mark",
            tooltip="The mark before, or the match",
        ),
        Binding(
            "enter",
            "onward",
            "To the sentence",
            show=False,
            id="reader.onward",
            tooltip="Next match; else the sentence you came for",
        ),
        # With priority, as the slash: what is typed next belongs to the list.
        Binding(
            "O",
            "outline",
            "Outline",
            id="reader.outline",
            tooltip="A report's sections, an article's crossheads",
            priority=True,
        ),
        *quoting("reader", "words"),
        Binding("escape", "leave", "Close", id="reader.leave"),
    ]

    def __init__(self, library: Library, place: Place, positions: Positions) -> None:
        super().__init__(library, place)
        self._positions = positions
        self._source: Source | None = None
        self._marks: list[Mark] = []
        self._headings: list[Heading] = []
        self._pages: tuple[int, ...] = ()

    def compose(self) -> ComposeResult:
        """The title with the box beside it, the margin with the text, and two lines below."""
        with Horizontal(id="top"):
            yield Label(id="title")
            yield self.find_bar
        with Horizontal():
            yield Margin()
            yield self.article
        yield self.status
        yield KeysFooter()

    def on_mount(self) -> None:
        """Let the margin follow the text, and show where one came for."""
        self.watch(self.article, "scroll_y", self._scrolled)
        self.watch(self.article, "selecting", self._tell_selecting, init=False)
        self.set_focus(self.article)
        self.show(self.place)

    def _scrolled(self, scroll_y: float) -> None:
        self.query_one(Margin).scrolled = scroll_y

    def _tell_selecting(self, selecting: bool) -> None:
        self.say("selecting: what the cursor goes over; y copies it, Esc ends" if selecting else "")

    def show(self, place: Place) -> None:
        """Open the article of the place's excerpt, at that excerpt."""
        self.place = place
        if place.excerpt is None or not self.query(Margin):  # a fast key: it shows it when it is up
            return
        source = place.excerpt.source
        if source != self._source:
            try:
                record = self.library.article(source.sha256)
            except LibraryError as error:
                self.say(str(error), failed=True)
                return
            if record is None:
                self.say("this source is no longer in the library", failed=True)
                return
            self._source = source
            self._pages = record.pages
            self._marks = joined(marks(record))
            self._headings = outline(record)
            parts = (name(source), source.publisher, date(source))
            title = " · ".join(part for part in parts if part)
            self.query_one("#title", Label).update(Content(title))
            self.article.show(record.text, [*heading_marks(self._headings), *self._marks])
            self.find_anew(record.text)
            self._tell_left_open(record.warnings)
        # Only when the text is wrapped does it have a middle to put the cursor in.
        self.call_after_refresh(self._begin_at, place.excerpt)

    def _tell_left_open(self, warnings: Sequence[str]) -> None:
        if warnings:
            more = f" … and {len(warnings) - 1} more" if warnings[1:] else ""
            self.say(f"{warnings[0]}{more}")

    def _begin_at(self, came_for: Excerpt) -> None:
        """Go to the excerpt; where one has read on from it before, to the line where one was."""
        self.article.go_to(came_for.start, came_for.end)
        before = self._positions.of(came_for)
        if before is not None and before != came_for.start:
            self.article.resume(before)
            back = "; Enter goes to the sentence you came for" if came_for.text else ""
            self.say(f"where you were reading{back}")

    def leave_place(self) -> None:
        """Keep the line where one is."""
        if self._source and self.place.excerpt:
            self._positions.remember(self.place.excerpt, self.article.cursor_offset)

    def on_unmount(self) -> None:
        """Keep it when the app is left, too."""
        self.leave_place()

    @on(ArticleText.Rewrapped)
    def _place_margin(self) -> None:
        named = [*self._marks, *heading_marks(self._headings)]
        self.query_one(Margin).show(named, self.article)

    def action_outline(self) -> None:
        """List the sections, to go to one of them."""
        if not self._headings:
            self.say("no headings are known in this source")
            return
        from tui.panes.sections import SectionsPane
        from tui.screens.choose import ChooseScreen

        def chosen(heading: Heading | None) -> None:
            if heading:
                self.article.go_to(heading.start, heading.end)
                self.say(heading.words)

        pane = SectionsPane("choices")
        here = section_at(self._headings, self.article.cursor_offset)
        chooser = ChooseScreen("Sections", pane, self._headings, lambda each: each.words, here)
        self.app.push_screen(chooser, chosen)

    def action_step(self, by: int) -> None:
        """Go to the next match while words are being found, else to the next mark; or before."""
        if self.is_finding:
            self.step_match(by)
        else:
            self._step_mark(by)

    def action_onward(self) -> None:
        """Go to the next match while words are being found, else to what one came for."""
        if self.is_finding:
            self.step_match(1)
        elif self.place.excerpt:
            self.article.go_to(self.place.excerpt.start, self.place.excerpt.end)

    def _step_mark(self, by: int) -> None:
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

    @property
    def quoted(self) -> Excerpt | None:
        """The selection, else the mark or the paragraph under the cursor."""
        if self._source is None:
            return None
        start, end = self.article.selected or self._under_cursor()
        page = bisect_right(self._pages, start) or None
        return Excerpt(self._source, start, end, self.article.text[start:end], page)

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

    def action_leave(self) -> None:
        """Drop the selection, or end the finding; else go back to where one came from."""
        if self.article.selecting or self.article.selected:
            self.article.action_toggle_selecting()
            self.article.selecting = False
            return
        if self.is_finding:
            self.end_find()
            return
        below = self.app.screen_stack[-2]
        if isinstance(below, PlaceScreen) and below.OVERVIEW:
            self.post_message(Go(below.stop))
        else:
            self.post_message(Go(replace(self.place, reading=False)))
