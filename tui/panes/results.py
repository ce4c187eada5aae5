"""What a search has found, each hit in its sentence."""

from __future__ import annotations

import re
import textwrap
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate, chain, islice
from typing import TYPE_CHECKING, ClassVar

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from rich.style import Style
from textual.cache import LRUCache
from textual.events import Click
from textual.geometry import Region, Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from tui.shown.attribution import attribution
from tui.widgets.framed_lines import FramedLines
from tui.widgets.wrapping import wrapped

if TYPE_CHECKING:
    from store.search.hits import Hit

_REMEMBERED = 400
"""Hits whose drawing is kept: what the last few keys showed."""

HOW_TO_SEARCH = (
    "personal education plans     all of these words, in any order",
    '"care leavers"               these very words',
    "outstanding OR good          one or the other",
    "-adoption                    not this",
    "",
    "council:leeds   region:london   grade:inadequate   area:care_leavers",
    "year:2020..2022   framework:ilacs   kind:focused_visit   publisher:ofsted",
    "",
    "Tab completes a filter, ↑ ↓ move among the results, Enter goes to one.",
)
"""What the pane says while nothing is asked."""

NOTHING_FOUND = ("No source has all of this. Fewer words find more, as does OR between them.",)
"""What it says where nothing was found."""

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")


class ResultsPane(FramedLines, can_focus=False):
    """The sentence with the hits marked, and under it what it is part of.

    It is filled anew at every key, so it draws its lines itself, and only those that are in view;
    a scroll bar would take as long as all of them. The keys that move its cursor are the search
    box's, which has the focus all the while.
    """

    COMPONENT_CLASSES: ClassVar[set[str]] = {"results--cursor", "results--hit", "results--about"}

    class Chosen(Message):
        """The user has clicked on the hit that is now under the cursor."""

    def __init__(self, id: str) -> None:
        super().__init__(id)
        self._hits: tuple[Hit, ...] = ()
        self._cursor = 0
        self._advice: Sequence[str] = HOW_TO_SEARCH
        self._advised: list[str] = []
        self._firsts: list[int] = [0]
        self._width = 1
        self._in_view: list[Strip] | None = None
        self._styles: dict[bool, tuple[Style, Style, Style]] = {}
        self._drawn: LRUCache[tuple[Hit, int, bool], list[Strip]] = LRUCache(_REMEMBERED)

    @property
    def hits(self) -> tuple[Hit, ...]:
        """All hits, in their order."""
        return self._hits

    @property
    def cursor(self) -> int:
        """The number of the hit under the cursor, from 0."""
        return self._cursor

    @property
    def hit(self) -> Hit | None:
        """The hit under the cursor; None where nothing was found."""
        return self._hits[self._cursor] if self._hits else None

    @property
    def room(self) -> int:
        """How many hits are in view at most: each has two lines at least."""
        return self.size.height // 2 + 1

    def until_full(self) -> Callable[[Hit], bool]:
        """Tells of hits, one after another, whether all that is in view is filled with this one."""
        width, room = self._room_for_text, self.size.height

        def is_full(hit: Hit) -> bool:
            nonlocal room
            room -= len(wrapped(hit.text, width)) + 1
            return room <= 0

        return is_full

    def show(self, hits: Sequence[Hit], asked: bool = True) -> None:
        """Show these hits from the first on; a cursor that was moved stays on its hit.

        Where there are none, say what to do about it: if nothing was `asked`, how to ask.
        """
        self._advice = NOTHING_FOUND if asked else HOW_TO_SEARCH
        chosen = self.hit if self._cursor else None
        self._hits = tuple(hits)
        self._measure()
        self._cursor = 0
        if chosen in self._hits:
            self.move_to(self._hits.index(chosen))
        else:
            self.scroll_to(y=0, animate=False, force=True, immediate=True)
        self._draw_anew()

    def move_to(self, cursor: int) -> None:
        """Put the cursor on the hit of that number, or the nearest there is, and into view."""
        if not self._hits:
            return
        self._cursor = max(0, min(cursor, len(self._hits) - 1))
        first, end = self._firsts[self._cursor : self._cursor + 2]
        self.scroll_to_region(
            Region(0, first, 1, end - first), animate=False, force=True, immediate=True
        )
        self._draw_anew()

    def render_line(self, y: int) -> Strip:
        """The line at `y` of what is in view."""
        if self._in_view is None:
            self._in_view = list(islice(self._lines_in_view(), self.size.height))
        if y < len(self._in_view):
            return self._in_view[y]
        return Strip.blank(self._width, self.rich_style)

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Show other lines."""
        self._in_view = None
        super().watch_scroll_y(old_value, new_value)

    def notify_style_update(self) -> None:
        """Forget what was drawn in other colours."""
        self._drawn.clear()
        self._styles.clear()
        self._in_view = None
        super().notify_style_update()

    def on_resize(self) -> None:
        """Wrap the sentences to the new width."""
        self._measure()
        # What was painted while the size changed was measured before.
        self._draw_anew()

    def on_click(self, event: Click) -> None:
        """Choose the hit that was clicked."""
        offset = event.get_content_offset(self)
        number = self._hit_on(self.scroll_offset.y + offset.y) if offset else None
        if number is not None:
            self.move_to(number)
            self.post_message(self.Chosen())

    @property
    def _room_for_text(self) -> int:
        return max(1, self.scrollable_content_region.width)

    def _measure(self) -> None:
        """Find out on which line each hit begins, and how many lines there are; or the advice's."""
        # Asked for here alone: at every line it would be a tenth of what painting costs.
        self._width = self._room_for_text
        if not self._hits:
            self._advised = list(_in_lines(self._advice, self._width - 1))
        heights = (len(wrapped(hit.text, self._width)) + 1 for hit in self._hits)
        self._firsts = [0, *accumulate(heights)]
        # Without a layout of the screen: nothing is placed by how far this scrolls.
        self.set_reactive(ScrollView.virtual_size, Size(self._width, self._firsts[-1]))

    def _draw_anew(self) -> None:
        self._in_view = None
        self.refresh()

    def _lines_in_view(self) -> Iterator[Strip]:
        """The lines from the first in view on; those of the advice where there are no hits."""
        if not self._hits:
            quiet = self.get_visual_style("results--about").rich_style
            for line in self._advised:
                yield Strip([Segment(f" {line}", quiet)]).adjust_cell_length(self._width, quiet)
            return
        top = self.scroll_offset.y
        first = self._hit_on(top) or 0
        lines = (
            self._strips(hit, self._width, number == self._cursor)
            for number, hit in enumerate(self._hits[first:], first)
        )
        yield from islice(chain.from_iterable(lines), top - self._firsts[first], None)

    def _hit_on(self, line: int) -> int | None:
        number = bisect_right(self._firsts, line) - 1
        return number if 0 <= number < len(self._hits) else None

    def _strips(self, hit: Hit, width: int, is_chosen: bool) -> list[Strip]:
        key = (hit, width, is_chosen)
        strips = self._drawn.get(key)
        if strips is None:
            strips = self._drawn[key] = list(self._draw(*key))
        return strips

    def _styles_of(self, is_chosen: bool) -> tuple[Style, Style, Style]:
        """How the words of a hit, those that were looked for, and what it is part of are drawn."""
        if is_chosen not in self._styles:
            row = ("results--cursor",) * is_chosen
            self._styles[is_chosen] = (
                self.get_visual_style(*row).rich_style,
                self.get_visual_style(*row, "results--hit").rich_style,
                self.get_visual_style(*row, "results--about").rich_style,
            )
        return self._styles[is_chosen]

    def _draw(self, hit: Hit, width: int, is_chosen: bool) -> Iterator[Strip]:
        """The lines of a hit's sentence, and one that says what it is part of."""
        plain, marked, quiet = self._styles_of(is_chosen)
        text = _CONTROL.sub(" ", hit.text)
        for begin, end in wrapped(hit.text, width):
            segments = list(_segments(text, begin, end, hit.marks, plain, marked))
            yield Strip(segments).extend_cell_length(width, plain)
        about = _CONTROL.sub(" ", f"  {_about(hit)}")
        if cell_len(about) > width:
            about = set_cell_size(about, width - 1) + "…"
        yield Strip([Segment(about, quiet)]).extend_cell_length(width, plain)


def _in_lines(advice: Sequence[str], width: int) -> Iterator[str]:
    """Lines of advice, those that are longer than the width in several."""
    for line in advice:
        yield from textwrap.wrap(line, max(1, width)) or [""]


def _segments(
    text: str,
    begin: int,
    end: int,
    marks: Sequence[tuple[int, int]],
    plain: Style,
    marked: Style,
) -> Iterator[Segment]:
    """The text from `begin` to `end`, cut at the marks."""
    at = begin
    for start, stop in marks:
        start, stop = max(start, at), min(stop, end)
        if start < stop:
            yield Segment(text[at:start], plain)
            yield Segment(text[start:stop], marked)
            at = stop
    yield Segment(text[at:end], plain)


def _about(hit: Hit) -> str:
    source = attribution(hit.source) if hit.source else None
    return " · ".join(part for part in (hit.kind.value, hit.council, source) if part)
