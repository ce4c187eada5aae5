"""Where the lines of a text break on a screen. Pure, and quick: it is asked at every key."""

from __future__ import annotations

import re
from functools import lru_cache

from rich.cells import cell_len

_WORD = re.compile(r"\s*\S+")


@lru_cache(maxsize=1024)
def wrapped(text: str, width: int) -> tuple[tuple[int, int], ...]:
    """The start and end of each line of `text` at a width in cells, broken at white space.

    A word that is too long for a line is cut. A text of white space alone has one empty line.
    """
    lines: list[tuple[int, int]] = []
    begin = end = used = 0
    for word in _WORD.finditer(text):
        cells = cell_len(word[0])
        if used + cells > width:
            if end > begin:
                lines.append((begin, end))
            begin = word.end() - len(word[0].lstrip())
            for at in range(begin, word.end()):
                if at > begin and cell_len(text[begin : at + 1]) > width:
                    lines.append((begin, at))
                    begin = at
            cells, used = cell_len(text[begin : word.end()]), 0
        end = word.end()
        used += cells
    return (*lines, (begin, end))
