"""Choose one of the groups of councils that one has put together."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar

from textual.binding import Binding, BindingType

from tui.panes.groups import Group, GroupsPane
from tui.screens.choose import ChooseScreen


class GroupsScreen(ChooseScreen[Group]):
    """The groups by name; the answer is the one that was chosen.

    Args:
        groups: All that there are.
        forget: What to do about a group, by its name, that is not wanted any more.
    """

    NAME: ClassVar[str] = "choosing a group"
    BINDINGS: ClassVar[list[BindingType]] = [
        # With priority: at the end of what is typed it deletes nothing in the box anyway.
        Binding(
            "delete", "forget", "Forget", id="groups.forget", tooltip="Forget it", priority=True
        ),
    ]

    def __init__(self, groups: Sequence[Group], forget: Callable[[str], None]) -> None:
        super().__init__("Groups", GroupsPane("choices"), groups, lambda group: group.name)
        self._forget = forget
        self.subtitle = "Enter compares it · Delete forgets it · Esc closes"

    def action_forget(self) -> None:
        """Close, and ask for the group under the cursor to be forgotten."""
        group = self.item
        self.dismiss(None)
        if group:
            self.app.call_later(self._forget, group.name)
