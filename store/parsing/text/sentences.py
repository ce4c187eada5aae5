"""The sentences of a block."""

from __future__ import annotations

import re
from collections.abc import Iterator

_LONGEST = 1000
_END = re.compile(r"[.!?…]+[\"'”’)\]]*(?=\s+[\"'“‘(\[]*[^\W_])")
_ABBREVIATION = re.compile(
    r"(?:\b(?:Cllrs?|Coun|Mrs?|Ms|Dr|Prof|Rev|Hon|St|No|Nos|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?"
    r"|Oct|Nov|Dec|approx|vs?|e\.g|i\.e|etc|para|p|pp)|\b[A-Z])\.$"
)


def sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Start and end of each sentence in `text[start:end]`, white space left out.

    A stretch of more than 1,000 characters without an end is cut at a space: no one reads it as
    one sentence, and no rule that looks back from a word has to look further than that.
    """
    begin = start
    for stop in _END.finditer(text, start, end):
        following = text[stop.end() : stop.end() + 4].lstrip("\"'“‘([ \n\t")
        if following[:1].islower() or _ABBREVIATION.search(
            text, max(begin, stop.end() - 8), stop.end()
        ):
            continue
        yield from _pieces(text, begin, stop.end())
        begin = stop.end()
    yield from _pieces(text, begin, end)


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and text[start].isspace():
        start += 1
    while end - start > _LONGEST:
        cut = text.rfind(" ", start, start + _LONGEST) + 1 or start + _LONGEST
        yield start, cut
        start = cut
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield start, end
