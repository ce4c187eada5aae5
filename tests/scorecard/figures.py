"""A figure of the scorecard, and how the commands that measure are asked for theirs."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the scorecard: what was measured, and what came of it."""

    of: str
    what: str
    value: str


def told_by(*arguments: str) -> str:
    """What a Python module prints when it is run, on both streams; it may fail."""
    done = subprocess.run(
        [sys.executable, "-m", *arguments],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    return done.stdout


def read_off(of: str, told: str, patterns: dict[str, str]) -> Iterator[Figure]:
    """A figure for each pattern: the groups that it finds in what was told, or that it was not."""
    for what, pattern in patterns.items():
        found = re.search(pattern, told)
        value = " ".join(found.groups()) if found else f"NOT MEASURED: {told.strip()[-120:]!r}"
        yield Figure(of, what, value)
