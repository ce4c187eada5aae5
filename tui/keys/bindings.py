"""Every binding of ours, found in the classes that declare it, and where each of them acts.

Nothing is listed here by hand: a screen or widget under `tui` that declares `BINDINGS` with ids is
found with them. `NAME` is what its users call it, and a screen's `HOLDS` are the widgets in it that
take keys.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from textual.binding import Binding
from textual.dom import DOMNode
from textual.keys import format_key
from textual.screen import ModalScreen, Screen
from textual.widgets import Input

from tui.keys.common import in_letters
from tui.keys.typed import Key, character


@dataclass(frozen=True, slots=True)
class KeyBinding:
    """What one or several keys do.

    Args:
        id: What it is known by, as `browser.copy`.
        keys: The keys that it has unless a key map says otherwise.
        does: What its user reads of it.
        where: The part of the program that it acts in.
        typed_over: Whether characters go into a box there, so that none can be its key.
    """

    id: str
    keys: tuple[Key, ...]
    does: str
    where: str
    typed_over: bool


@dataclass(frozen=True, slots=True)
class Reach:
    """The classes that get a key, from the part of a screen that has the focus up to the app."""

    where: str
    chain: tuple[type[DOMNode], ...]


@cache
def known() -> dict[str, KeyBinding]:
    """Every binding that has an id, by it; what acts everywhere comes first."""
    found: dict[str, KeyBinding] = {}
    for owner in _owners():
        for declared in owner.__dict__.get("BINDINGS", ()):
            if isinstance(declared, Binding) and declared.id:
                found[declared.id] = _key_binding(declared, owner)
    return found


@cache
def reaches() -> tuple[Reach, ...]:
    """Every way from something that can have the focus, through its screen, up to the app."""
    found = []
    for owner in _owners():
        if not issubclass(owner, Screen):
            continue
        above = (owner,) if issubclass(owner, ModalScreen) else (owner, _app())
        found += [Reach(name(owner), (holds, *above)) for holds in _held(owner)]
        found.append(Reach(name(owner), above))
    return tuple(found)


def name(owner: type[DOMNode]) -> str:
    """What users call the part of the program that a class is."""
    return str(getattr(owner, "NAME", owner.__name__))


def shown(key: Key) -> str:
    """A key as the screen shows it: `?` for `question_mark`, `^k` for `ctrl+k`."""
    *modifiers, last = key.split("+")
    caret = "^" if "ctrl" in modifiers else ""
    named = "+".join([*(each for each in modifiers if each != "ctrl"), caret + format_key(last)])
    return in_letters(named)


def written(key: Key) -> str:
    """A key as one writes it in a key map: the character, where it is one."""
    return character(key) or key if key not in ("space", "comma") else key


def _key_binding(declared: Binding, owner: type[DOMNode]) -> KeyBinding:
    split = Binding.make_bindings([declared])
    return KeyBinding(
        id=declared.id or "",
        keys=tuple(binding.key for binding in split),
        does=declared.tooltip or declared.description,
        where=name(owner),
        typed_over=_is_typed_over(owner),
    )


def _is_typed_over(owner: type[DOMNode]) -> bool:
    if issubclass(owner, Screen):
        held = _held(owner)
        return bool(held) and all(issubclass(each, Input) for each in held)
    return issubclass(owner, Input)


def _held(screen: type[DOMNode]) -> tuple[type[DOMNode], ...]:
    held: tuple[type[DOMNode], ...] = getattr(screen, "HOLDS", ())
    return held


@cache
def _owners() -> tuple[type[DOMNode], ...]:
    found = {
        owner: None
        for module in ("tui.screens", "tui.panes", "tui.widgets")
        for owner in _declaring(module)
    }
    # Under what acts everywhere, the screen that everything begins on.
    names = ["the panes", "lists"]
    rest = sorted(found, key=lambda owner: (name(owner) not in names, name(owner)))
    return (_app(), *rest)


def _app() -> type[DOMNode]:
    # By name, as the others are found: the app shows the help, which is made from this.
    app: type[DOMNode] = importlib.import_module("tui.app").OfstedApp
    return app


def _declaring(package: str) -> Iterator[type[DOMNode]]:
    for found in pkgutil.iter_modules(importlib.import_module(package).__path__, f"{package}."):
        for value in vars(importlib.import_module(found.name)).values():
            is_ours = isinstance(value, type) and value.__module__ == found.name
            if is_ours and issubclass(value, DOMNode) and "BINDINGS" in value.__dict__:
                yield value
