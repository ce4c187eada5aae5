"""The four panes of the main screen side by side, of which one is the current one."""

from __future__ import annotations

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widget import Widget

from tui.panes.councils import CouncilsPane
from tui.panes.excerpts import ExcerptsPane
from tui.panes.judgements import JudgementsPane
from tui.panes.related import RelatedPane
from tui.widgets.columns import Columns

PANES = ("councils", "judgements", "excerpts", "related")
"""Their names, in the order of their numbers."""

NARROW = 64
"""Cells of a screen under which it shows one pane at a time."""


class Stack(Vertical):
    """Panes one over the other, which cover it."""

    BLANK = True


class SideBySide(Columns):
    """Councils, judgements, and excerpts over related articles.

    The current pane is the one that has the keys, or had them last; on a narrow screen it is the
    only one that is shown.
    """

    def __init__(self, widths: Sequence[int] | None) -> None:
        super().__init__(widths, id="panes")

    def compose(self) -> ComposeResult:
        """The panes, the councils' the current one."""
        councils = CouncilsPane("councils")
        councils.add_class("-current", update=False)
        yield councils
        yield JudgementsPane("judgements")
        with Stack(id="right"):
            yield ExcerptsPane("excerpts")
            yield RelatedPane("related")

    @property
    def councils(self) -> CouncilsPane:
        """The pane of councils."""
        return self.query_one("#councils", CouncilsPane)

    @property
    def judgements(self) -> JudgementsPane:
        """The pane of judgements."""
        return self.query_one("#judgements", JudgementsPane)

    @property
    def excerpts(self) -> ExcerptsPane:
        """The pane of excerpts."""
        return self.query_one("#excerpts", ExcerptsPane)

    @property
    def related(self) -> RelatedPane:
        """The pane of related articles."""
        return self.query_one("#related", RelatedPane)

    @property
    def current(self) -> str:
        """The name of the current pane."""
        marked = self.query(".-current")
        return marked.first().id or PANES[0] if marked else PANES[0]

    def on_mount(self) -> None:
        """Give each pane its title."""
        for name in PANES:
            self._pane(name).border_title = name.capitalize()

    def tell_keys(self, alone: bool) -> None:
        """Write under each pane the key that leads to it; where it stands alone, to all of them."""
        keys = [f"{number} {name.capitalize()}" for number, name in enumerate(PANES, 1)]
        for number, name in enumerate(PANES, 1):
            self._pane(name).border_subtitle = " · ".join(keys) if alone else str(number)

    def tell_numbers(self) -> None:
        """Write over excerpts and related articles which of how many the cursor is on."""
        excerpts, related = self.excerpts, self.related
        total = excerpts.option_count
        number = (excerpts.highlighted or 0) + 1
        excerpts.border_title = f"Excerpts ─ {number} of {total}" if total else "Excerpts"
        total = related.option_count
        number = (related.highlighted or 0) + 1
        related.border_title = f"Related ─ {f'{number} of {total}' if total else 'none'}"

    def go_to(self, name: str) -> None:
        """Make a pane the current one, and give it the keys."""
        self._make_current(name)
        pane = self._pane(name)
        if pane.display:
            self.screen.set_focus(pane)
        else:  # on a narrow screen it can have the focus only when it is shown
            self.call_after_refresh(self.screen.set_focus, pane)

    def beside(self, by: int) -> str:
        """The name of the pane that many to the right of the current one, round the end."""
        return PANES[(PANES.index(self.current) + by) % len(PANES)]

    def widen_current(self, by: int) -> None:
        """Make the column of the current pane that many cells wider, or narrower."""
        pane = self._pane(self.current)
        self.widen(pane if pane in self.children else self.query_one("#right"), by)

    def on_descendant_focus(self) -> None:
        """Let the pane that the keys came to be the current one."""
        focused = self.screen.focused
        if focused is not None and focused.id in PANES:
            self._make_current(focused.id)

    def _make_current(self, pane: str) -> None:
        for name in PANES:
            self._pane(name).set_class(name == pane, "-current")
        self.query_one("#right").set_class(pane in ("excerpts", "related"), "-current-side")

    def _pane(self, name: str) -> Widget:
        return self.query_one(f"#{name}")
