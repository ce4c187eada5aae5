"""Where quotation marks open and close, paragraph by paragraph."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct

from store.parsing.text.blocks import Block

_OPENING = {"“": "”", '"': '"', "‘": "’", "'": "'"}
_MARK = re.compile(f"[{''.join(_OPENING)}]")
_LONGEST = 4000
_STOPS = ".,?!…;:"


class Quoted(Struct, frozen=True, gc=False):
    """`text[start:end]` stands in quotation marks; `block` is the index of its paragraph.

    It ends with its paragraph where no mark closes it, as it does where the same person speaks on
    in the next one. `opens` says that nothing stands before the quotation.
    """

    start: int
    end: int
    block: int
    opens: bool


def quoted(text: str, blocks: Sequence[Block]) -> list[Quoted]:
    """All stretches in quotation marks, in order; marks within marks belong to the outer ones."""
    found: list[Quoted] = []
    for index, block in enumerate(blocks):
        at = block.start
        while mark := _MARK.search(text, at, block.end):
            at = mark.start()
            if _opens(text, at, block.start):
                end = _closing(text, at, min(block.end, at + _LONGEST))
                stop = block.end if end is None else end
                if stop > at + 1:
                    opens = at == block.start
                    announced = text[max(block.start, at - 3) : at].rstrip().endswith(":")
                    if end is not None or opens or announced or text[at] == "“":
                        found.append(Quoted(at + 1, stop, index, opens))
                        at = stop
            at += 1
    return found


def _opens(text: str, at: int, start: int) -> bool:
    before = text[at - 1] if at > start else " "
    after = text[at + 1 : at + 2]
    return not before.isalnum() and bool(after) and not after.isspace() and after not in ".,;:)"


def _closing(text: str, at: int, limit: int) -> int | None:
    """Where the mark that closes the one at `at` stands, at most at `limit`."""
    mark = _OPENING[text[at]]
    single = mark in "’'"
    possessive = None
    nested = 0
    index = at + 1
    while (index := _next(text, mark, text[at], index, limit)) >= 0:
        after = text[index + 1 : index + 2]
        if text[index] != mark:
            nested += 1
        elif after.isalnum() and (single or nested == 0):
            pass
        elif nested and not single:
            nested -= 1
        elif single and text[index - 1] == "s":
            # "the officers’ work": a mark after an s may be an apostrophe; a later one decides.
            if possessive is not None:
                return possessive
            possessive = index
        elif possessive is not None and text[index - 1] not in _STOPS:
            return possessive
        else:
            return index
        index += 1
    return possessive


def _next(text: str, mark: str, opening: str, index: int, limit: int) -> int:
    close = text.find(mark, index, limit)
    if mark == opening:
        return close
    other = text.find(opening, index, close if close >= 0 else limit)
    return other if other >= 0 else close
