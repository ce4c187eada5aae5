"""What a search gives."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from store.history.inspections import Source


class HitKind(StrEnum):
    """Where a hit is."""

    COUNCIL = "council"
    JUDGEMENT = "judgement"
    TITLE = "title"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Hit:
    """Something that was found.

    `start` and `end` are the place to go to in the source's text; `text` is what is to be shown,
    a sentence or a line, and `marks` are the places in `text` where the words stand. A council
    has no source; a judgement whose source has no sentence for it neither.
    """

    kind: HitKind
    council: str | None
    source: Source | None
    start: int
    end: int
    text: str
    marks: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class SearchResults:
    """What was found, the best first.

    `hint` is one line about what the query could not mean; `interrupted` is set where a search
    was stopped, and its hits are then those that had been found, in an order that may change.
    """

    hits: tuple[Hit, ...] = ()
    hint: str | None = None
    interrupted: bool = False
