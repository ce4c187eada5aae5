"""The scorecard as it stands in the README: written there by the scorecard, and by nobody else."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from tests.scorecard.figures import ROOT, Figure

README = ROOT / "README.md"
HEAD = "| of | what | figure |\n|---|---|---|\n"
_BLOCK = re.compile(
    r"(<!-- written by `python -m tests\.scorecard --readme` -->\n)(.*?)(<!-- end -->)", re.DOTALL
)
_LINE = re.compile(r"\| (.*?) \| (.*?) \| (.*?) \|")


def row(figure: Figure) -> str:
    """A figure as a line of the table."""
    return f"| {figure.of} | {figure.what} | {figure.value} |\n"


def write(figures: Iterable[Figure], readme: Path = README) -> None:
    """Put the figures in the place of those that the README has.

    Raises:
        ValueError: if the README has no place for them, or one of them was not measured.
    """
    table = HEAD + "".join(map(row, figures))
    if "NOT MEASURED" in table:
        raise ValueError("a figure was not measured: the README stays as it is")
    text, number = _BLOCK.subn(
        lambda block: f"{block[1]}{table}{block[3]}", readme.read_text(encoding="utf-8")
    )
    if number != 1:
        raise ValueError(f"{readme} has {number} places for the scorecard")
    readme.write_text(text, encoding="utf-8")


def read(readme: Path = README) -> Iterator[Figure]:
    """The figures that the README has.

    Raises:
        ValueError: if it has no place for them.
    """
    block = _BLOCK.search(readme.read_text(encoding="utf-8"))
    if block is None:
        raise ValueError(f"{readme} has no place for the scorecard")
    for line in block[2].removeprefix(HEAD).splitlines():
        found = _LINE.fullmatch(line)
        if found is None:
            raise ValueError(f"{readme} has a line that is no figure: {line}")
        yield Figure(*found.groups())
