"""Two columns of print: whether a page holds them line by line across, and its text in their order.

Most files hold one column after the other, which needs nothing. Where each line of the page is
held with what stands beside it, the columns are told by the gap that runs down the page, and by
lines that fill the room on both sides of it, which the cells of a table do not.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

import pypdfium2

_NARROWEST_GAP = 8
_FEWEST_LINES = 12
_SHARE_OF_LINES = 0.6
_MIDDLE = (0.35, 0.65)
_FILLED = 0.7


class _Box(NamedTuple):
    """Where a piece of a line stands, in points from the page's lower left corner."""

    left: float
    bottom: float
    right: float
    top: float

    def is_beside(self, other: _Box) -> bool:
        """Whether the two have most of their height in common."""
        common = min(self.top, other.top) - max(self.bottom, other.bottom)
        return common > min(self.top - self.bottom, other.top - other.bottom) / 2


def gap_between_columns(text_page: pypdfium2.PdfTextPage, width: float) -> int | None:
    """Where two columns part that a page holds line by line, in points from the left, or None."""
    lines = [sorted(line) for line in _lines(text_page)]
    wide = [line for line in lines if line[-1].right - line[0].left > width / 2]
    gaps: Counter[int] = Counter()
    for line in wide:
        for before, after in pairwise(line):
            if after.left - before.right >= _NARROWEST_GAP:
                gaps.update(range(int(before.right) + 1, int(after.left)))
    if not gaps:
        return None
    gap, count = gaps.most_common(1)[0]
    is_middle = _MIDDLE[0] * width < gap < _MIDDLE[1] * width
    if not is_middle or count < max(_FEWEST_LINES, _SHARE_OF_LINES * len(wide)):
        return None
    return gap if _both_filled(wide, gap) else None


def text_by_column(text_page: pypdfium2.PdfTextPage, gap: int) -> str:
    """The page's text, the left column before the right one down to each line across both."""
    text: list[str] = []
    sides: tuple[list[str], list[str]] = ([], [])
    for line in _lines(text_page):
        left = [box for box in line if box.right <= gap]
        right = [box for box in line if box.left >= gap]
        if len(left) + len(right) < len(line):
            text += [*sides[0], *sides[1], _text(text_page, line)]
            sides = ([], [])
            continue
        for side, boxes in zip(sides, (left, right), strict=True):
            if boxes:
                side.append(_text(text_page, boxes))
    return "\n".join((*text, *sides[0], *sides[1]))


def _both_filled(lines: Sequence[Sequence[_Box]], gap: int) -> bool:
    """Whether the usual line goes from margin to gap, and from gap to margin."""
    parted = [line for line in lines if not any(box.left < gap < box.right for box in line)]
    left = [max((b.right for b in line if b.right <= gap), default=0) for line in parted]
    right = [max((b.right for b in line if b.left >= gap), default=0) for line in parted]
    start = min(line[0].left for line in parted)
    middle = min((b.left for line in parted for b in line if b.left >= gap), default=0)
    return (
        median(left) - start >= _FILLED * (max(left) - start) > 0
        and median(right) - middle >= _FILLED * (max(right) - middle) > 0
        and max(right) - middle >= _FILLED * (max(left) - start)
    )


def _lines(text_page: pypdfium2.PdfTextPage) -> list[list[_Box]]:
    """The boxes of a page's text in the order of the file; those beside each other are a line."""
    lines: list[list[_Box]] = []
    for index in range(text_page.count_rects()):
        box = _Box(*text_page.get_rect(index))
        if lines and lines[-1][-1].is_beside(box):
            lines[-1].append(box)
        else:
            lines.append([box])
    return lines


def _text(text_page: pypdfium2.PdfTextPage, boxes: Sequence[_Box]) -> str:
    words = text_page.get_text_bounded(
        left=min(box.left for box in boxes) - 1,
        bottom=min(box.bottom for box in boxes),
        right=max(box.right for box in boxes) + 1,
        top=max(box.top for box in boxes),
    )
    return " ".join(str(words).split())
