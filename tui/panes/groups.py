"""The groups of councils that the user has put together."""

from __future__ import annotations

from dataclasses import dataclass

from textual.content import Content
from textual.visual import VisualType

from tui.panes.pane import Pane
from tui.shown.words import count
from tui.widgets.row import Row


@dataclass(frozen=True, slots=True)
class Group:
    """A name and how many councils it is for."""

    name: str
    councils: int


class GroupsPane(Pane[Group]):
    """A line a group."""

    CLICKS_TO_CHOOSE = 1

    def draw(self, item: Group) -> VisualType:
        """The name, and how many councils there are."""
        return Row(
            Content(item.name), Content.styled(count(item.councils, "council"), ".row--quiet")
        )
