"""Reading a file from end to end, so that the system has it when parts of it are wanted."""

from __future__ import annotations

import time
from pathlib import Path

_AT_ONCE = 1 << 20


def read_ahead(path: Path, most: int, patience: float) -> bool:
    """Read a file of at most `most` bytes once, and let go of what was read.

    A disk gives a file in a piece in the time of a few hundred places of it one after another,
    and the system keeps it while it has the room. Other threads go on meanwhile.

    Returns:
        Whether the whole file was read: not if it is longer, cannot be read, or takes more than
        `patience` seconds.
    """
    until = time.monotonic() + patience
    piece = bytearray(_AT_ONCE)
    try:
        with path.open("rb", buffering=0) as file:
            if path.stat().st_size > most:
                return False
            while time.monotonic() < until:
                if not file.readinto(piece):
                    return True
    except OSError:
        return False
    return False
