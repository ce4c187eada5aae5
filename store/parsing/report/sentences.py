"""The sentences of a report's paragraphs, without the marks and numbers before them."""

from __future__ import annotations

import re
from collections.abc import Iterator

_MARK = re.compile(r"\s*(?:\d{1,3}\.\s*|[•◼■▪●○◦‣–·*-]\s+)?")
_BOUNDARY = re.compile(r"[.!?][’”)]*(\s+)(?=[‘“(]?[A-Z0-9])")
_ABBREVIATIONS = ("e.g", "i.e", "Dr", "Mr", "Mrs", "Ms", "No", "St")


def sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The offsets of each sentence in `text[start:end]`; a line's end always ends one."""
    while start < end:
        stop = text.find("\n", start, end)
        stop = end if stop < 0 else stop
        mark = _MARK.match(text, start, stop)
        begin = mark.end() if mark else start
        for boundary in _BOUNDARY.finditer(text, begin, stop):
            if not text.endswith(_ABBREVIATIONS, begin, boundary.start()):
                yield begin, boundary.start(1)
                begin = boundary.end()
        finish = begin + len(text[begin:stop].rstrip())
        if begin < finish:
            yield begin, finish
        start = stop + 1
