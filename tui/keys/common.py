"""What keys have in common: those that do the same in several parts, and how they are shown."""

from __future__ import annotations

import os
import re

from textual.binding import Binding

_NAME = re.compile("[a-z]{2,}")
_PAGES = {"pgup": "PgUp", "pgdn": "PgDn"}
_MOVES = {
    "down": ("down,j", "Down"),
    "up": ("up,k", "Up"),
    "left": ("left,h", "Left"),
    "right": ("right,l", "Right"),
    "page_down": ("pagedown,ctrl+f", "A page down"),
    "page_up": ("pageup,ctrl+b", "A page up"),
    "first": ("home,g", "To the first"),
    "last": ("end,G", "To the last"),
}


def moving(part: str, **actions: str) -> list[Binding]:
    """The keys that move a cursor.

    Args:
        part: what the ids begin with.
        actions: what is done to move it `down`, `up`, `left`, `right`, `page_down`, `page_up`, to
            the `first` or to the `last`; a move that is not named has no key.
    """
    return [
        Binding(keys, actions[move], words, show=False, id=f"{part}.{move}")
        for move, (keys, words) in _MOVES.items()
        if move in actions
    ]


def quoting(part: str, what: str = "excerpt", *, show: bool = True) -> list[Binding]:
    """The keys that copy what a cursor is on, with its citation, and open its source.

    Args:
        part: what the ids begin with.
        what: what is copied, in a word.
        show: whether the footer tells of copying.
    """
    told = f"Copy {what} and citation"
    source = "Open the source itself"
    return [
        Binding("y", "copy(False)", "Copy", show=show, id=f"{part}.copy", tooltip=told),
        Binding("Y", "copy(True)", "Copy as", show=False, id=f"{part}.copy_as"),
        Binding("o", "open", "Open", show=False, id=f"{part}.open", tooltip=source),
    ]


def in_letters(shown: str) -> str:
    """A key as it is shown, its name as on the keyboard: `Esc`, `PgUp`, `Shift+Tab`.

    On the console of Linux, which has no signs for them, in words.
    """
    if os.environ.get("TERM") == "linux":
        shown = shown.replace("⏎", "enter").replace("⌫", "bksp")
    return _NAME.sub(lambda name: _PAGES.get(name[0], name[0].capitalize()), shown)
