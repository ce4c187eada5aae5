"""What the app remembers from one launch to the next: where one was, the theme, the last form."""

from __future__ import annotations

import contextlib
from pathlib import Path

import msgspec

from store.dates import PartialDate
from store.files import replace_durably
from store.records import Area, InspectionKind

FILE = "state.json"


class State(msgspec.Struct, frozen=True):
    """Everything remembered; what is None is left as the app has it by itself."""

    theme: str | None = None
    form: str | None = None
    council: str | None = None
    kind: InspectionKind | None = None
    date: str | None = None
    area: Area | None = None
    positions: dict[str, int] = {}

    @property
    def inspection(self) -> tuple[InspectionKind, PartialDate | None] | None:
        """The inspection that the cursor was on."""
        if self.kind is None:
            return None
        return self.kind, PartialDate(self.date) if self.date else None


def load(home: Path) -> State:
    """What was remembered in the data directory; nothing, if that cannot be read."""
    try:
        state = msgspec.json.decode((home / FILE).read_bytes(), type=State)
        if state.date:
            PartialDate(state.date)
    except (OSError, ValueError):
        return State()
    return state


def save(home: Path, state: State) -> None:
    """Remember it; where the disk refuses, the next launch begins afresh, and nothing else."""
    with contextlib.suppress(OSError):
        replace_durably(home / FILE, msgspec.json.encode(state))
