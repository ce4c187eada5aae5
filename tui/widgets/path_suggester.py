"""Completes the path that is being typed."""

from __future__ import annotations

import asyncio
import os
from pathlib import Path

from textual.suggester import Suggester


class PathSuggester(Suggester):
    """Suggests the first file or folder whose name begins as what is typed does."""

    def __init__(self) -> None:
        super().__init__(use_cache=False, case_sensitive=True)

    async def get_suggestion(self, value: str) -> str | None:
        """The completion of the last path in `value`; the disk is asked in a thread."""
        return await asyncio.to_thread(complete, value)


def complete(value: str) -> str | None:
    """`value` with its path completed, a folder with its slash; None where nothing fits."""
    folder, slash, start = value.rpartition(os.sep)
    try:
        entries = sorted(Path((folder + slash) or ".").expanduser().iterdir())
    except (OSError, RuntimeError, ValueError):
        return None
    for entry in entries:
        if entry.name.startswith(start) and (start or not entry.name.startswith(".")):
            end = os.sep if entry.is_dir() else ""
            return folder + slash + entry.name + end
    return None
