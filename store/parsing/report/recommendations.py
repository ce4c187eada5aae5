"""A report's own list of what needs to improve, an item each."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from store.parsing.report.outline import Part, Role
from store.records import Recommendation

_MARK = re.compile(r"(?:(?P<number>\d{1,3})\.\s*|(?P<bullet>[•◼■▪●○◦‣–·*-])\s*)(?=\S)")
_ENDED = re.compile(r"[.)][’”]?$")
_GOES_ON = re.compile(r"[a-z(]|\d+(?:[,;)]|\s[a-z])")
_NOTHING = re.compile(r"(?:there (?:is|are|were) no\b|none\b|no priority\b)", re.IGNORECASE)
_TAG = re.compile(
    r"\((?P<tag>(?:outcomes?|enablers?|principles?)\b[^()]*)\)\s*[.;]?$", re.IGNORECASE
)


@dataclass(slots=True)
class _Item:
    start: int
    end: int


def recommendations(text: str, parts: Iterable[Part], council: str) -> tuple[Recommendation, ...]:
    """The items under a report's headings of what the council needs to improve, in order.

    What belongs to an item, wrapped lines and lists within it, is in it; its own mark or number
    is not. `outcome` is the tag that reports since 2025 print behind an item.
    """
    return tuple(
        _recommendation(text, item, part, council)
        for part in parts
        if part.role is Role.IMPROVE
        for item in _items(text, part)
        if not _NOTHING.match(text, item.start)
    )


def _recommendation(text: str, item: _Item, part: Part, council: str) -> Recommendation:
    words = text[item.start : item.end]
    tag = _TAG.search(words)
    outcome = re.sub(r"\s+", " ", tag["tag"]) if tag else None
    return Recommendation(council, part.area, item.start, item.end, words, outcome)


def _items(text: str, part: Part) -> Iterator[_Item]:
    item: _Item | None = None
    style = number = None
    for start, end in _lines(text, part.body, part.end):
        mark = _MARK.match(text, start, end)
        kind = mark and ("1" if mark["number"] else mark["bullet"])
        follows = not mark or not mark["number"] or number in (None, int(mark["number"]) - 1)
        if mark and (style is None or kind == style) and follows:
            if item:
                yield item
            style = kind
            number = int(mark["number"]) if mark["number"] else None
            item = _Item(mark.end(), end)
        elif item and (mark or _continues(text, item, start, end)):
            item.end = end
        elif item:
            yield item
            item = None
    if item:
        yield item


def _continues(text: str, item: _Item, start: int, end: int) -> bool:
    """Whether an unmarked line belongs to the item above it and is no heading or footnote."""
    if _GOES_ON.match(text, start, end):
        return True
    ended = _ENDED.search(text[item.start : item.end])
    return not ended and not text[start].isdigit() and bool(_ENDED.search(text[start:end]))


def _lines(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end:
        stop = text.find("\n", start, end)
        stop = end if stop < 0 else stop
        if text[start:stop].strip():
            yield start, start + len(text[start:stop].rstrip())
        start = stop + 1
