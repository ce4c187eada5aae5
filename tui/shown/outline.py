"""The outline of a report: its headings, where they stand, and which of them one is under. Pure."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from store.records import Record, Section


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of a report, from `start` up to `end`, on a page counted from 1.

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
    ]


def section_at(headings: Sequence[Heading], offset: int) -> int:
    """The number of the heading that an offset stands under; the first, if it is before all."""
    return max(bisect_right([heading.start for heading in headings], offset) - 1, 0)


def _end(text: str, section: Section) -> int:
    """Where a heading ends: it may run over lines that its words do not tell of."""
    words = r"\s+".join(map(re.escape, section.heading.split()))
    printed = re.compile(words).match(text, section.start)
    return printed.end() if printed else section.start
