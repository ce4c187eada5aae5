"""What is wrong with a key map: ids and keys that are none, and keys that would do two things."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from itertools import combinations

from textual.app import App
from textual.keys import Keys
from textual.screen import Screen

from tui.keys.bindings import KeyBinding, Reach, known, reaches, written
from tui.keys.typed import Key, character, key_of

_MODIFIERS = {"ctrl", "alt", "shift", "super", "meta", "hyper"}
_NAMED = {key.value for key in Keys if not key.value.startswith("<")}
_AS_SHOWN = {"esc": "escape", "pgup": "pageup", "pgdn": "pagedown"}
"""Keys that the screen shows by another name than Textual has for them."""
_HELP = "`ofsted-tui keys` lists them"

Entries = dict[str, tuple[Key, ...]]
"""Keys by the id of the binding that they are given to."""


class _Wrong(Exception):
    """An entry that cannot hold; `str()` says why."""


def accepted(table: Mapping[str, object]) -> tuple[Entries, list[str]]:
    """The entries that can hold together, and a sentence for each that was left out."""
    entries: Entries = {}
    problems = []
    for binding, value in table.items():
        try:
            entries[binding] = _entry(binding, value)
        except _Wrong as wrong:
            problems.append(str(wrong))
    # What is left out gives its binding the old keys back, which others may have taken.
    while clash := next(_clashes(entries), None):
        del entries[clash.id]
        problems.append(clash.sentence)
    return entries, problems


def _entry(id: str, value: object) -> tuple[Key, ...]:
    binding = known().get(id)
    if binding is None:
        near = get_close_matches(id, known(), n=1)
        hint = f"did you mean {near[0]}?" if near else _HELP
        raise _Wrong(f"there is no binding {id}; {hint}")
    keys = [value] if isinstance(value, str) else value
    if not isinstance(keys, list) or not keys:
        raise _Wrong(f'{id} needs a key, as in {id} = "x", or a list of them')
    return tuple(dict.fromkeys(_key(each, binding) for each in keys))


def _key(given: object, binding: KeyBinding) -> Key:
    if not isinstance(given, str):
        raise _Wrong(f"{binding.id} = {given!r} is no key; write it in quotes")
    key = named(given)
    if key is None:
        raise _Wrong(f"{binding.id} = {given!r} is no key; write it as y, Y, ?, f5 or ctrl+k")
    if binding.typed_over and character(key):
        raise _Wrong(f"{binding.id} = {given!r} would be typed into the box; use ctrl with it")
    return key


def named(given: str) -> Key | None:
    """Textual's name of a key as somebody wrote it; None for what is no key."""
    *modifiers, last = given.strip().split("+") if len(given) > 1 else [given]
    modifiers = [each.lower() for each in modifiers]
    if not (last and set(modifiers) <= _MODIFIERS and len(set(modifiers)) == len(modifiers)):
        return None
    if len(last) == 1:
        if not last.isprintable() or (modifiers and not last.isascii()):
            return None
        if modifiers == ["shift"]:  # this is how it arrives
            modifiers, last = [], last.upper()
        base = key_of(last.lower() if modifiers else last)
    else:
        base = _AS_SHOWN.get(last.lower(), last.lower())
    if base not in _NAMED and character(base) is None:
        return None
    return "+".join([*sorted(modifiers), base])


@dataclass(frozen=True, slots=True)
class _Clash:
    """An entry that gives a key which does something else already."""

    id: str
    sentence: str


@dataclass(frozen=True, slots=True)
class _Use:
    """What a key does in one of the classes that get it."""

    known_as: str
    does: str
    is_new: bool
    is_fixed_in_widget: bool


def _clashes(entries: Entries) -> Iterator[_Clash]:
    order = list(entries)
    for reach in reaches():
        for key, uses in _uses(reach, entries).items():
            for first, second in combinations(uses, 2):
                if not (first.is_new or second.is_new):
                    continue
                if first.is_fixed_in_widget or second.is_fixed_in_widget:
                    continue  # a key for editing in a box holds there, and nowhere else
                new = [use for use in (first, second) if use.is_new]
                out = max(new, key=lambda use: order.index(use.known_as))
                other = second if out is first else first
                yield _Clash(out.known_as, _sentence(out, other, key, reach.where))


def _sentence(out: _Use, other: _Use, key: Key, where: str) -> str:
    names = f" ({other.known_as})" if other.known_as in known() else ""
    way = f", or give {other.known_as} one of its own" if names else ""
    return (
        f"{out.known_as} keeps its keys: in {where} {written(key)!r} is for “{other.does}”{names}; "
        f"choose another{way}"
    )


def _uses(reach: Reach, entries: Entries) -> dict[Key, list[_Use]]:
    uses: dict[Key, dict[str, _Use]] = {}
    for owner in reach.chain:
        for default, binding in owner._merged_bindings or ():
            keys = entries.get(binding.id or "", (default,))
            for key in keys:
                use = _Use(
                    known_as=binding.id or binding.action,
                    does=binding.tooltip or binding.description or binding.action,
                    is_new=binding.id in entries and key not in known()[binding.id].keys,
                    is_fixed_in_widget=not (binding.id or issubclass(owner, Screen | App)),
                )
                uses.setdefault(key, {}).setdefault(use.known_as, use)
    return {key: list(found.values()) for key, found in uses.items()}
