"""What a user names, spelled out: each file of a folder, each match of a pattern."""

from __future__ import annotations

import glob
import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from store.readers.url import is_url


def expand(names: Iterable[str]) -> Iterator[str]:
    """The files and addresses that `names` stand for, in order, one at a time.

    A folder stands for all files in it and below, but for hidden ones; a pattern such as
    `reports/**/*.pdf` for what it matches, and for itself where it matches nothing or is the
    name of a file. Nothing is remembered, so memory does not depend on how many there are.
    """
    for name in names:
        if is_url(name):
            yield name
        elif Path(name).is_dir():
            yield from _below(name)
        elif glob.has_magic(name) and not Path(name).exists():
            yield from _matching(name)
        else:
            yield name


def count(names: Iterable[str]) -> int:
    """How many sources `expand` will give."""
    return sum(1 for _ in expand(names))


def _matching(pattern: str) -> Iterator[str]:
    empty = True
    for match in sorted(glob.glob(pattern, recursive=True)):  # noqa: PTH207 - takes any pattern
        empty = False
        if Path(match).is_dir():
            if not pattern.endswith("**"):
                yield from _below(match)
        else:
            yield match
    if empty:
        yield pattern


def _below(folder: str) -> Iterator[str]:
    for parent, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (str(Path(parent, name)) for name in sorted(files) if not name.startswith("."))
