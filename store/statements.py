"""What sources say of the work itself: people's words, inspectors' findings, recommendations."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from store.history.inspections import Excerpt
from store.records import Area, Tone


class StatementKind(StrEnum):
    """Who says it: a person, the inspection, or the inspection of what has to be done."""

    QUOTATION = "quotation"
    FINDING = "finding"
    RECOMMENDATION = "recommendation"


class Statement(Struct, frozen=True):
    """One statement with its place in its source.

    `council` is the one that it is about; of a quotation it is known where the speaker's
    organisation is a council, or the source reports on no other.
    """

    kind: StatementKind
    excerpt: Excerpt
    council: str | None = None
    area: Area | None = None
    tone: Tone | None = None
    speaker: str | None = None
    role: str | None = None
    organisation: str | None = None


class FoundStatements(Struct, frozen=True):
    """The newest of those that meet a query, how many do, and what was not understood of it."""

    statements: tuple[Statement, ...] = ()
    total: int = 0
    hint: str | None = None
    interrupted: bool = False
