"""What is counted under the comparison, in a box that says of which councils."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from textual.content import Content
from textual.widgets import Static

from store.councils import Council
from tui.shown.comparison import Asked, CouncilRow
from tui.shown.counting import grades, members, moves, near_part
from tui.shown.days import day_words
from tui.shown.scopes import Scope


class TallyBox(Static):
    """The grades of the councils that are asked for, or what moved; counted when that changes.

    Args:
        asked: What is asked of the comparison; it may change.
        group: The ONS codes of the councils in the group of a name.
    """

    def __init__(self, asked: Asked, group: Callable[[str], Collection[str]]) -> None:
        super().__init__(id="tally", markup=False)
        self._asked = asked
        self._group = group
        self._known: Sequence[CouncilRow] = ()
        self._shown: Sequence[CouncilRow] = ()
        self._counted: tuple[Scope, str | None] | None = None

    def show(
        self, known: Sequence[CouncilRow], shown: Sequence[CouncilRow], near: Council | None
    ) -> None:
        """Count among these rows.

        Args:
            known: a row for every council of which something is known.
            shown: those of them that the table shows.
            near: the council that the cursor is on.
        """
        self._known, self._shown = known, shown
        self._counted = None
        self.follow(near)

    def follow(self, near: Council | None) -> None:
        """Count for the council that the cursor has come to, unless the same are counted still."""
        asked = self._asked
        meant = asked.scope, near_part(near, asked.scope)
        if meant == self._counted:
            return
        self._counted = meant
        group = self._group(asked.scope.group)
        among = members(self._known, self._shown, near, asked.scope, group, asked.day)
        since = f"{day_words(asked.moved_since)} to " if asked.moved_since else ""
        counted = moves(among) if since else grades(among)
        self.border_title = Content(f"{among.name} ─ {since}{asked.day.words}")
        self.border_subtitle = Content(counted.counted)
        self.update(Content("\n".join(counted.lines)))
