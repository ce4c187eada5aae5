"""What the app remembers from one launch to the next: the way one went, the theme, the widths."""

from __future__ import annotations

import contextlib
from pathlib import Path

import msgspec

from store.disk.files import replace_durably
from tui.places import Place

FILE = "state.json"
MOST = 100
"""Places of the way that are kept; the first ones are forgotten."""


class State(msgspec.Struct, frozen=True):
    """Everything remembered; what is None is left as the app has it by itself.

    Args:
        theme: the colours that one chose.
        form: the form of the last citation.
        trail: the places where one has been.
        at: which of them one was at, from 0.
        widths: the widths of the browser's columns.
        positions: the lines where one was reading, by article and sentence.
    """

    theme: str | None = None
    form: str | None = None
    trail: tuple[Place, ...] = ()
    at: int = 0
    widths: tuple[int, ...] | None = None
    positions: dict[str, int] = {}


def load(home: Path) -> State:
    """What was remembered in the data directory; nothing, if that cannot be read."""
    try:
        return _decoder.decode((home / FILE).read_bytes())
    except (OSError, ValueError, RecursionError):
        return State()


def save(home: Path, state: State) -> None:
    """Remember it; where the disk refuses, the next launch begins afresh, and nothing else."""
    gone = max(0, min(len(state.trail) - MOST, state.at))
    kept = state.trail[gone : gone + MOST]
    state = msgspec.structs.replace(state, trail=kept, at=state.at - gone)
    with contextlib.suppress(OSError):
        replace_durably(home / FILE, msgspec.json.encode(state, enc_hook=str))


_decoder = msgspec.json.Decoder(State, dec_hook=lambda kind, written: kind(written))
