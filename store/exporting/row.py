"""The one form of row that all exports have, and what fills its columns. Pure."""

from __future__ import annotations

from enum import StrEnum
from pathlib import PurePath
from typing import Any

from msgspec import Struct

from store.councils import Council
from store.dates import PartialDate
from store.history.inspections import Excerpt, MergedInspection, Source
from store.records import (
    Area,
    Change,
    Framework,
    Grade,
    InspectionKind,
    SourceKind,
    Tone,
)


class RowKind(StrEnum):
    """What a row tells: a grade; an inspection or visit without one; what somebody says.

    `MOVE` is a grade of two days that was given anew between them,
    `COUNCIL` is a council of which nothing more is told, `TITLE` and `TEXT` what a search found in
    a source, `DISAGREEMENT` a grade or a date that another source contradicts.
    """

    JUDGEMENT = "judgement"
    MOVE = "move"
    INSPECTION = "inspection"
    QUOTATION = "quotation"
    FINDING = "finding"
    RECOMMENDATION = "recommendation"
    COUNCIL = "council"
    TITLE = "title"
    TEXT = "text"
    DISAGREEMENT = "disagreement"


class Row(Struct, frozen=True, kw_only=True):
    """One thing said in one source; its fields, in their order, are the columns of every export.

    Dates are ISO 8601, as precise as they are known. `change` is that since the inspection before;
    a move has that from `grade_before`, which the inspection of the date `inspection_before` gave.
    `disputed` says that sources give this judgement several grades, which have a row each. `start`
    and `end` are offsets in code points in the source's text, where `sentence` stands; `page`
    counts from 1. `file` is the name of the source's file, without its folder.
    """

    row: RowKind
    council: str | None = None
    ons_code: str | None = None
    council_kind: str | None = None
    region: str | None = None
    framework: Framework | None = None
    inspection: InspectionKind | None = None
    inspection_start: PartialDate | None = None
    inspection_end: PartialDate | None = None
    inspection_published: PartialDate | None = None
    lead_inspector: str | None = None
    area: Area | None = None
    grade: Grade | None = None
    change: Change | None = None
    grade_before: Grade | None = None
    inspection_before: PartialDate | None = None
    disputed: bool | None = None
    tone: Tone | None = None
    speaker: str | None = None
    role: str | None = None
    organisation: str | None = None
    sentence: str | None = None
    title: str | None = None
    publisher: str | None = None
    author: str | None = None
    source_kind: SourceKind | None = None
    source_published: PartialDate | None = None
    url: str | None = None
    file: str | None = None
    sha256: str | None = None
    page: int | None = None
    start: int | None = None
    end: int | None = None


COLUMNS = Row.__struct_fields__
"""The names of the columns, in their order."""


def council_cells(council: Council | None) -> dict[str, Any]:
    """What a row says of a council."""
    if council is None:
        return {}
    return {
        "council": council.name,
        "ons_code": council.ons_code,
        "council_kind": str(council.kind),
        "region": council.region,
    }


def inspection_cells(inspection: MergedInspection) -> dict[str, Any]:
    """What a row says of an inspection."""
    return {
        "framework": inspection.framework,
        "inspection": inspection.kind,
        "inspection_start": inspection.start,
        "inspection_end": inspection.end,
        "inspection_published": inspection.published,
        "lead_inspector": inspection.lead_inspector,
    }


def excerpt_cells(excerpt: Excerpt | None) -> dict[str, Any]:
    """What a row says of a sentence, and of the source that it stands in."""
    if excerpt is None:
        return {}
    return {
        "sentence": excerpt.text,
        "page": excerpt.page,
        "start": excerpt.start,
        "end": excerpt.end,
        **source_cells(excerpt.source),
    }


def source_cells(source: Source) -> dict[str, Any]:
    """What a row says of a source."""
    return {
        "title": source.title,
        "publisher": source.publisher,
        "author": source.author,
        "source_kind": source.kind,
        "source_published": source.published,
        "url": source.url,
        "file": _file_name(source),
        "sha256": source.sha256,
    }


def _file_name(source: Source) -> str | None:
    """The name alone: where a file lies on one's own disk is nothing to hand on."""
    return None if source.source == source.url else PurePath(source.source).name
