"""The blocks of a text: headings, paragraphs, list items, rows of a table."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum

from msgspec import Struct

_BULLET = re.compile(r"\s*(?:[•●▪‣◦·*o]|[-–—]|\(?\d{1,2}[.)]|\(?[a-hivx]{1,4}[.)])\s+(?=\S)")
_STAMP = re.compile(r"\s*(?:date|published|posted|updated):?\s+\d{4}-\d{2}-\d{2}(?=\s+\S)", re.I)
_CLOSING = "\"'”’)]"
"""What may stand behind the mark that closes a sentence."""
_SLASHED = re.compile(r"[^/\n]{1,80}(?: / [^/\n]{1,80}){2,}(?<![.!?:;,])")
"""A row whose cells stand between strokes: two of them at least, and no end of a sentence."""
_WRAPPED_AT = 55
_HANGING = frozenset(
    ["a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with"]
)
_HEADING_LENGTH = 140


class BlockKind(StrEnum):
    """What a block looks like."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    ROW = "row"


class Block(Struct, frozen=True, gc=False):
    """`text[start:end]` without surrounding space, nor the bullet or number of an item."""

    kind: BlockKind
    start: int
    end: int


def blocks(text: str) -> list[Block]:
    """The blocks of `text` in order. Lines that were wrapped in mid-sentence are one block."""
    found: list[Block] = []
    begin = end = 0
    last = ""
    for line in re.finditer(r"[^\n]+", text):
        if line[0].isspace():
            continue
        apart = text.count("\n", end, line.start()) > 1
        if end and not apart and _continues(last, line[0]):
            end, last = line.end(), line[0]
            continue
        if end:
            found += _cut(text, begin, end)
        (begin, end), last = line.span(), line[0]
    if end:
        found += _cut(text, begin, end)
    return found


def _cut(text: str, begin: int, end: int) -> Iterator[Block]:
    """A block, or two where a date's label and day run into the words that they stand over."""
    if stamp := _STAMP.match(text, begin, end):
        yield _block(text, begin, stamp.end())
        begin = stamp.end()
    yield _block(text, begin, end)


def _continues(last: str, line: str) -> bool:
    if _BULLET.match(line) or "|" in line or _has_cells(line) or _is_closed(last):
        return False
    hangs = line.lstrip()[:1].islower() or last.split()[-1] in _HANGING
    return len(last) >= _WRAPPED_AT and hangs


def _is_closed(line: str) -> bool:
    """Whether a mark of punctuation ends it, be it inside quotation marks or brackets."""
    return line.rstrip().rstrip(_CLOSING).endswith((".", "!", "?", ":", ";", ","))


def _has_cells(line: str) -> bool:
    """Whether bars, tabs or strokes part a line into the cells of a row."""
    words = line.strip()
    barred = words.count("|") - words.startswith("|") > 0
    if barred or "\t" in words:
        return True
    return " / " in words and _SLASHED.fullmatch(words) is not None


def _block(text: str, begin: int, end: int) -> Block:
    words = text[begin:end]
    bullet = _BULLET.match(words)
    if _has_cells(words):
        kind = BlockKind.ROW
    elif bullet:
        kind = BlockKind.ITEM
        begin += bullet.end()
    elif len(words) <= _HEADING_LENGTH and not _is_closed(words):
        kind = BlockKind.HEADING
    else:
        kind = BlockKind.PARAGRAPH
    words = text[begin:end]
    return Block(kind, end - len(words.lstrip()), begin + len(words.rstrip()))
