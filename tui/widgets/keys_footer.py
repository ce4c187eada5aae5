"""The line at the foot of a screen that says what its keys do, as far as there is room."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import ClassVar, NamedTuple

from textual.binding import Binding
from textual.content import Content
from textual.events import Leave, MouseDown, MouseMove
from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import Input

from tui.keys.typed import character

ALWAYS = "keys"
"""The action whose key stays: it leads to all those for which there is no room."""


class ToldKey(NamedTuple):
    """A key in the line: what is pressed, how that is written, and what it does."""

    key: str
    display: str
    description: str
    tooltip: str
    action: str

    @property
    def width(self) -> int:
        """The cells that it takes with the one behind it, which parts it from the next."""
        return Content(f"{self.display} {self.description} ").cell_length


class KeysFooter(Widget, can_focus=False):
    """Keys in the order of the bindings, the nearest to the focus first; whole ones only.

    It draws all of them as one line: a widget for each would be mounted, styled and laid out anew
    with every other focus, and before the first paint.
    """

    ALLOW_SELECT = False
    COMPONENT_CLASSES: ClassVar[set[str]] = {"keys--key", "keys--action", "keys--under-mouse"}

    def __init__(self) -> None:
        super().__init__()
        self._keys: list[ToldKey] = []
        self._under_mouse: ToldKey | None = None

    @property
    def keys(self) -> Sequence[ToldKey]:
        """The keys that the line tells of, from the left."""
        return tuple(self._keys)

    def on_mount(self) -> None:
        """Tell of the keys that work from now on, whenever they may be others."""
        self.screen.bindings_updated_signal.subscribe(self, self._bindings_changed)

    def render(self) -> Content:
        """The keys for which there is room, and at the end the one that tells of the others."""
        self._keys = list(_fitting(self._told(), self.size.width))
        return Content(" ").join(self._draw(key) for key in self._keys)

    def on_mouse_move(self, event: MouseMove) -> None:
        """Light up what is under the mouse, and say more of it."""
        self._point(self._key_at(event.x))

    def on_leave(self, event: Leave) -> None:
        """The mouse is elsewhere."""
        self._point(None)

    def on_mouse_down(self, event: MouseDown) -> None:
        """Do what the key does."""
        key = self._key_at(event.x)
        if key:
            self.app.simulate_key(key.key)

    def _bindings_changed(self, screen: Screen[object]) -> None:
        if screen is self.screen and self.app.app_focus:
            self.refresh()

    def _told(self) -> list[ToldKey]:
        """What each action's first key is, of all that work and are to be shown."""
        told: dict[str, ToldKey] = {}
        for active in self.screen.active_bindings.values():
            binding = active.binding
            if is_typed(binding, self.screen.focused):
                continue
            if binding.show and binding.action not in told:
                told[binding.action] = ToldKey(
                    binding.key,
                    self.app.get_key_display(binding),
                    binding.description,
                    active.tooltip,
                    binding.action,
                )
        return list(told.values())

    def _key_at(self, x: int) -> ToldKey | None:
        ends = accumulate(key.width for key in self._keys)
        return next((key for key, end in zip(self._keys, ends, strict=True) if x < end), None)

    def _point(self, key: ToldKey | None) -> None:
        if key != self._under_mouse:
            self._under_mouse = key
            self.tooltip = key.tooltip if key else None
            self.refresh()

    def _draw(self, key: ToldKey) -> Content:
        light = ("keys--under-mouse",) * (key == self._under_mouse)
        return Content.assemble(
            (key.display, self.get_visual_style(*light, "keys--key")),
            (f" {key.description}", self.get_visual_style(*light, "keys--action")),
        )


def is_typed(binding: Binding, focused: Widget | None) -> bool:
    """Whether its key is a character that goes into the box which has the focus."""
    return isinstance(focused, Input) and not binding.priority and bool(character(binding.key))


def _fitting(keys: Sequence[ToldKey], room: int) -> Iterator[ToldKey]:
    last = [key for key in keys if key.action == ALWAYS]
    room -= sum(key.width for key in last)
    for key in keys:
        room -= key.width if key not in last else 0
        if room < 0:
            break
        if key not in last:
            yield key
    yield from last
