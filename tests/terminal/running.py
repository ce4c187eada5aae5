"""How the tests start the program: as it is installed, else from this tree."""

from __future__ import annotations

import shlex
import shutil
import sys
from pathlib import Path

TREE = Path(__file__).parents[2]


def command(*arguments: str) -> str:
    """A line for a shell that runs `ofsted-tui` with these arguments."""
    beside = Path(sys.executable).with_name("ofsted-tui")
    found = str(beside) if beside.exists() else shutil.which("ofsted-tui")
    rest = shlex.join(arguments)
    if found:
        return f"{shlex.quote(found)} {rest}".strip()
    python = f"{shlex.quote(sys.executable)} -m tui {rest}".strip()
    return f"env PYTHONPATH={shlex.quote(str(TREE))} {python}"
