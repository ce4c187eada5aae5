"""Every key, made from the real bindings: first those of the screen below, then all others."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import ClassVar

from textual import on
from textual.app import App, ComposeResult
from textual.binding import ActiveBinding, Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen, Screen
from textual.widgets import Input, Static

from tui.keys.bindings import known, name, shown
from tui.keys.common import in_letters
from tui.keys.keymap import KeyMap


@dataclass(frozen=True, slots=True)
class Told:
    """A line of the help: keys, and what they do in which part of the program."""

    keys: tuple[str, ...]
    does: str
    where: str

    def meets(self, typed: str) -> bool:
        """Whether every word that was typed is in it."""
        told = f"{' '.join(self.keys)} {self.does} {self.where}".casefold()
        return all(word in told for word in typed.casefold().split())


class HelpScreen(ModalScreen[None]):
    """A list of keys that narrows as one types.

    Args:
        active: what the keys do on the screen below, for the part of it that has the focus.
        keymap: the user's own keys, and what is wrong with them, which is told first.
    """

    CSS_PATH = "dialogs.tcss"
    NAME = "the help"
    HOLDS = (Input,)
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", "Show all keys, then close", id="help.close"),
        Binding("down", "scroll(1)", "A line down", show=False, id="help.down"),
        Binding("up", "scroll(-1)", "A line up", show=False, id="help.up"),
        Binding("pagedown", "scroll(10)", "Ten lines down", show=False, id="help.page_down"),
        Binding("pageup", "scroll(-10)", "Ten lines up", show=False, id="help.page_up"),
    ]

    def __init__(self, active: Iterable[ActiveBinding], keymap: KeyMap) -> None:
        super().__init__()
        self._problems = keymap.problems
        here = list(_here(active))
        self._told = [*here, *_elsewhere({each.where for each in here}, keymap)]

    def compose(self) -> ComposeResult:
        """A box to type in, and the keys under it, which scroll."""
        with Vertical(classes="dialog keys") as box:
            box.border_title = "Keys"
            box.border_subtitle = "type to narrow · ↑ ↓ scroll · Esc closes"
            yield Input(placeholder="a key, or what it does", compact=True)
            with VerticalScroll(can_focus=False):
                yield Static(self._lines(""), markup=False)

    @on(Input.Changed)
    def _narrow(self, event: Input.Changed) -> None:
        self.query_one(Static).update(self._lines(event.value))
        self.query_one(VerticalScroll).scroll_home(animate=False)

    def _lines(self, typed: str) -> Content:
        """What meets the words typed; the very key that was typed is told first."""
        key = in_letters(typed.strip())
        its_key = [each for each in self._told if key in each.keys]
        rest = [each for each in self._told if each not in its_key and each.meets(typed)]
        found = [*its_key, *rest]
        width = max((len(" ".join(each.keys)) for each in found), default=0)
        blocks = [Content.styled(problem, "$text-error") for problem in self._problems]
        for where, group in groupby(found, key=lambda each: each.where):
            head = Content.styled(f"{where[0].upper()}{where[1:]}", "bold underline")
            blocks.append(Content("\n").join([head, *(_line(each, width) for each in group)]))
        if not found:
            blocks.append(Content("no key is told in these words"))
        return Content("\n\n").join(blocks)

    def action_scroll(self, by: int) -> None:
        """Move the list by that many lines."""
        self.query_one(VerticalScroll).scroll_relative(y=by, animate=False)

    def action_leave(self) -> None:
        """Show all keys again; with all shown, close."""
        box = self.query_one(Input)
        if box.value:
            box.value = ""
        else:
            self.dismiss()


def _here(active: Iterable[ActiveBinding]) -> Iterator[Told]:
    """What the screen's own keys do, then what the app's do, then those of what has the focus."""

    def is_further(each: ActiveBinding) -> tuple[bool, bool]:
        return not isinstance(each.node, Screen), not isinstance(each.node, App)

    keys: dict[tuple[str, str], list[str]] = {}
    for each in sorted(active, key=is_further):
        binding = each.binding
        told = binding.tooltip or binding.description
        if told and not binding.system:
            keys.setdefault((told, name(type(each.node))), []).append(shown(binding.key))
    for (does, where), names in keys.items():
        yield Told(tuple(names), does, where)


def _elsewhere(told: Collection[str], keymap: KeyMap) -> Iterator[Told]:
    for binding in known().values():
        if binding.where not in told:
            keys = keymap.of(binding.id, binding.keys)
            yield Told(tuple(shown(key) for key in keys), binding.does, binding.where)


def _line(told: Told, width: int) -> Content:
    keys = Content.styled(f"{' '.join(told.keys):>{width}}", "bold")
    return Content.assemble(keys, "  ", told.does)
