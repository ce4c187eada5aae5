"""Reading a file from end to end, so that the system has it when parts of it are wanted."""

from __future__ import annotations

import contextlib
import os
import time
from pathlib import Path

_AT_ONCE = 1 << 20

_WANTED_AT_ONCE = 128 << 10
"""Bytes of a file that a system reads ahead for one request at least; of more it may leave off."""


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


def want_again(path: Path) -> None:
    """Have the system read again what it has let go of a file that was read ahead.

    It reads on by itself, and where it still has everything this takes a millisecond. Systems that
    cannot be asked, and a file that is gone, are left alone.
    """
    if not hasattr(os, "posix_fadvise"):
        return
    with contextlib.suppress(OSError), path.open("rb", buffering=0) as file:
        for at in range(0, path.stat().st_size, _WANTED_AT_ONCE):
            os.posix_fadvise(file.fileno(), at, _WANTED_AT_ONCE, os.POSIX_FADV_WILLNEED)
