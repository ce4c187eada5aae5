"""Finding words in the article that is open: as one types, then from match to match."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.binding import Binding, BindingType

from store.library import Library
from tui.places import Place
from tui.screens.place_screen import PlaceScreen
from tui.shown.finding import Matches, matches, plain
from tui.widgets.article_text import ArticleText
from tui.widgets.find_bar import FindBar, FindBox


class FindScreen(PlaceScreen):
    """A screen that yields `article` and `find_bar` somewhere."""

    NAME = "the reader"
    HOLDS = (ArticleText, FindBox)
    BINDINGS: ClassVar[list[BindingType]] = [
        # With priority it acts before the next key is handed to whoever has the focus now, so that
        # words typed fast, or pasted, go into the box.
        Binding("/", "find", "Find", id="find.begin", tooltip="Find words in it", priority=True),
    ]

    def __init__(self, library: Library, place: Place) -> None:
        super().__init__(library, place)
        self.article = ArticleText()
        self.find_bar = FindBar()
        self._text = ""
        self._folded: str | None = None
        self._matches = Matches()
        self._find_from = 0

    @property
    def is_finding(self) -> bool:
        """Whether words are being found, or have been and are marked still."""
        return self.find_bar.display

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """What is typed into the box is not taken for a key that acts before it."""
        return action not in ("find", "outline") or not self.find_bar.is_typing

    def action_find(self) -> None:
        """Go to the box; what stands there is replaced when one types."""
        self._find_from = self.article.cursor_offset
        self.find_bar.begin()
        self._find(self.find_bar.words)

    def find_anew(self, text: str) -> None:
        """Mark the words that are being found in another text, without going to one."""
        self._text, self._folded = text, None
        self._find_from = 0
        if self.is_finding:
            self._matches = matches(self._plain, self.find_bar.words)
            self.article.show_matches(self._matches, None)
            self.find_bar.tell(None, len(self._matches.starts))

    @property
    def _plain(self) -> str:
        """The text as it is compared; made when one begins to look, so that opening is quick."""
        if self._folded is None:
            self._folded = plain(self._text)
        return self._folded

    @on(FindBar.Typed)
    def _typed(self, event: FindBar.Typed) -> None:
        self._find(event.words)

    def _find(self, words: str) -> None:
        """Go to the first match after where one began to look; without one, back there."""
        self._matches = matches(self._plain, words)
        if self._matches.starts:
            self._go_to_match(self._matches.after(self._find_from))
        else:
            self.article.show_matches(self._matches, None)
            self.article.resume(self._find_from)
            self.find_bar.tell(None, 0)

    def _go_to_match(self, number: int) -> None:
        self.article.show_matches(self._matches, number)
        self.find_bar.tell(number, len(self._matches.starts))

    @on(FindBar.Step)
    def _step(self, event: FindBar.Step) -> None:
        self.step_match(event.by)

    def step_match(self, by: int) -> None:
        """Go to the next match after the cursor (1) or the one before it (-1), round the ends."""
        total = len(self._matches.starts)
        if not total:
            self.say(
                f"not found: {self.find_bar.words}"
                if self.find_bar.words
                else "nothing to find yet"
            )
            return
        cursor = self.article.cursor_offset
        if by > 0:
            number = self._matches.after(cursor + 1)
            is_round = self._matches.starts[number] <= cursor
        else:
            number = (self._matches.after(cursor) - 1) % total
            is_round = self._matches.starts[number] >= cursor
        self._go_to_match(number)
        self.say(f"round the {'end' if by > 0 else 'top'}" if is_round else "")

    @on(FindBar.Taken)
    def _to_text(self) -> None:
        self.set_focus(self.article)
        if not self.find_bar.words:
            self.end_find()

    @on(FindBar.Cancelled)
    def _cancelled(self) -> None:
        self.end_find()
        self.article.resume(self._find_from)

    def end_find(self) -> None:
        """Mark no matches any more, and let the keys go to the text."""
        self.find_bar.display = False
        self.article.show_matches(Matches(), None)
        self.set_focus(self.article)
