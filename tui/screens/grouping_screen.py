"""Keeping the marked councils as groups of one's own, and coming back to them by name."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import ClassVar

from textual.binding import Binding, BindingType

from store.disk.groups import Groups
from store.library import Library
from tui.places import Place
from tui.screens.place_screen import PlaceScreen
from tui.shown.words import count


class GroupingScreen(PlaceScreen):
    """A screen on which councils are marked; it says which, and compares those of a group."""

    NAME = "the comparison"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("S", "keep_group", "Keep", id="groups.keep", tooltip="Keep the marked as a group"),
        Binding("M", "groups", "Groups", id="groups.list", tooltip="Compare a group of yours"),
    ]

    def __init__(self, library: Library, place: Place, groups: Groups) -> None:
        super().__init__(library, place)
        self.groups = groups

    @property
    def picked(self) -> frozenset[str]:
        """The ONS codes of the councils that are marked."""
        raise NotImplementedError

    def compare_group(self, name: str) -> None:
        """Mark the councils of a group, and show them alone."""
        raise NotImplementedError

    def action_keep_group(self) -> None:
        """Keep the marked councils as a group under a name."""
        from tui.screens.name_group import NameGroupScreen

        picked = self.picked
        if not picked:
            self.say("no council is marked: space marks one")
            return
        marked = count(len(picked), "council")

        def keep(name: str) -> None:
            told = f"{name} is a group of {marked}; M compares it again"
            self._change(partial(self.groups.keep, name, picked), told)

        def named(name: str | None) -> None:
            if name and name in self.groups.names:
                before = count(len(self.groups.councils(name)), "council")
                self._ask(f"{name} is a group of {before}. Put the {marked} there?", keep, name)
            elif name:
                keep(name)

        self.app.push_screen(NameGroupScreen(len(picked), self.groups.names), named)

    def action_groups(self) -> None:
        """List the groups, to compare the councils of one, or to forget one."""
        from tui.panes.groups import Group
        from tui.screens.groups import GroupsScreen

        names = self.groups.names
        if not names:
            problem = self.groups.problem
            self.say(problem or "no group yet: space marks councils, S keeps them", bool(problem))
            return

        def chosen(group: Group | None) -> None:
            if group:
                self.compare_group(group.name)

        known = [Group(name, len(self.groups.councils(name))) for name in names]
        self.app.push_screen(GroupsScreen(known, self._ask_to_forget), chosen)

    def _ask_to_forget(self, name: str) -> None:
        told = f"{name} is no group any more"

        def forget(name: str) -> None:
            self._change(partial(self.groups.forget, name), told)

        self._ask(f"Forget the group {name}? Its councils stay in the library.", forget, name)

    def _ask(self, question: str, then: Callable[[str], None], name: str) -> None:
        from tui.screens.question import QuestionScreen

        def answered(yes: bool | None) -> None:
            if yes:
                then(name)

        self.app.push_screen(QuestionScreen(question), answered)

    def _change(self, change: Callable[[], None], told: str) -> None:
        try:
            change()
        except OSError as error:
            self.say(f"the groups could not be kept: {error.strerror or error}", failed=True)
        else:
            self.say(told)
