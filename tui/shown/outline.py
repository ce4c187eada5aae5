"""The outline of a source: its headings, where they stand, and which of them one is under. Pure.

A report's are those that the parser knows it by. Of all else they are the crossheads: a few words
on a line of their own, between paragraphs, that are no sentence.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from store.records import Record, Section, SourceKind

LONGEST = 70
"""Characters of a crosshead."""
PARAGRAPH = 100
"""Characters of the shortest line that is a paragraph, and no list, caption or link."""
_LINE = re.compile(r"[^\n]+")
_CROSSHEAD = re.compile(r"[“‘\"'(]?[A-Z0-9].*[\w’”'\"?]")
_BYLINE = re.compile(r"By\b|.*\b(?:19|20)\d\d$")


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading, from `start` up to `end`, on a page counted from 1.

    Where the report prints no words for a section, `end` is `start`.
    """

    words: str
    start: int
    end: int
    page: int | None = None


def outline(record: Record) -> list[Heading]:
    """The headings of a record in the order of its text; none where its source has none."""
    return [
        Heading(
            " ".join(section.heading.split()),
            section.start,
            _end(record.text, section),
            bisect_right(record.pages, section.start) or None,
        )
        for section in record.sections
    ] or list(_crossheads(record))


def section_at(headings: Sequence[Heading], offset: int) -> int:
    """The number of the heading that an offset stands under; the first, if it is before all."""
    return max(bisect_right([heading.start for heading in headings], offset) - 1, 0)


def _crossheads(record: Record) -> Iterator[Heading]:
    """The lines under the first paragraph that stand over another one and are no sentence."""
    if record.kind in (SourceKind.REPORT, SourceKind.TABLE):
        return
    is_under_paragraph = False
    for line, below in pairwise(_LINE.finditer(record.text)):
        words = line.group().strip()
        if (
            is_under_paragraph
            and len(words) <= LONGEST
            and " " in words
            and len(below.group()) >= PARAGRAPH
            and _CROSSHEAD.fullmatch(words)
            and not _BYLINE.match(words)
        ):
            yield Heading(" ".join(words.split()), line.start(), line.end())
        is_under_paragraph |= len(words) >= PARAGRAPH


def _end(text: str, section: Section) -> int:
    """Where a heading ends: it may run over lines that its words do not tell of."""
    words = r"\s+".join(map(re.escape, section.heading.split()))
    printed = re.compile(words).match(text, section.start)
    return printed.end() if printed else section.start
