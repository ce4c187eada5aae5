"""Keys, and the characters that they type."""

from __future__ import annotations

from textual.binding import Binding
from textual.keys import format_key, key_to_character

Key = str
"""A key by Textual's name for it, as `question_mark` or `ctrl+k`."""


def character(key: Key) -> str | None:
    """The character that a key types into a box; None for a key that types none."""
    typed = {"space": " ", "comma": ","}.get(key) or key_to_character(key) or format_key(key)
    return typed if len(typed) == 1 and typed.isprintable() and key_of(typed) == key else None


def key_of(typed: str) -> Key:
    """The key that types a character that can be printed."""
    named = {" ": "space", ",": "comma"}.get(typed, typed)
    return next(iter(Binding.make_bindings([Binding(named, "")]))).key
