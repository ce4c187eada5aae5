"""What a reader of one format hands over."""

from __future__ import annotations

from dataclasses import dataclass

from store.dates import PartialDate
from store.records import SourceKind


class Unreadable(ValueError):
    """The reason, a clause with "it" left out: "is locked with a password"."""


@dataclass(frozen=True, slots=True)
class Extract:
    """The normalised text of some bytes, and what their format itself says about it.

    `pages` holds the offset at which each page begins; empty where there are no pages. `warnings`
    has a sentence for each thing that was not read.
    """

    text: str
    kind: SourceKind | None = None
    title: str | None = None
    publisher: str | None = None
    author: str | None = None
    published: PartialDate | None = None
    url: str | None = None
    pages: tuple[int, ...] = ()
    warnings: tuple[str, ...] = ()
