"""Telling at a glance whether a shelf's file has changed."""

from __future__ import annotations

import re
from pathlib import Path

HEADER = re.compile(rb'\{"schema":(\d+),"sha256":"([0-9a-f]{64})"')
"""How a shelf's file begins: the number of its form, and the SHA-256 of its tables."""


def stamp(path: Path) -> str | None:
    """A short text that changes whenever the file does, None if there is no file.

    Only the file's first bytes are read.

    Raises:
        OSError: if the disk refuses.
    """
    try:
        with path.open("rb") as file:
            header = HEADER.match(file.read(128))
            size = file.seek(0, 2)
    except FileNotFoundError:
        return None
    return f"{header[2].decode() if header else '?'}:{size}"
