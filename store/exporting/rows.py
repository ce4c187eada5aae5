"""The one form of row that all exports have: what is said, of whom, and where it stands. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from pathlib import PurePath
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from store.councils import Council, council_by_code, council_by_name
from store.dates import PartialDate
from store.history.disagreements import Disagreement, Matter
from store.history.inspections import (
    CouncilHistory,
    Excerpt,
    MergedInspection,
    MergedJudgement,
    Reading,
    Source,
)
from store.history.standing import Standing
from store.history.summary import moves_between
from store.records import (
    Area,
    Change,
    Framework,
    Grade,
    InspectionKind,
    SourceKind,
    Tone,
)
from store.search.hits import Hit
from store.statements import Statement


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


def rows_of_history(history: CouncilHistory) -> Iterator[Row]:
    """A row for each sentence behind each grade, and for each that tells of an ungraded visit."""
    council = council_by_code(history.ons_code)
    for inspection in history.inspections:
        for judgement in inspection.judgements:
            for reading in judgement.readings:
                for excerpt in reading.excerpts or (None,):
                    yield row_of_reading(council, inspection, judgement, reading, excerpt)
        if not inspection.judgements:
            for mention in inspection.mentions or (None,):
                yield row_of_ungraded(council, inspection, mention)


def rows_of_inspection(council: Council, inspection: MergedInspection | None) -> Iterator[Row]:
    """A row for each grade that an inspection gave, with the first sentence that says so.

    A council without an inspection has one row, which says no more than that.
    """
    if inspection is None:
        yield row_of_council(council)
        return
    for judgement in inspection.judgements:
        for reading in judgement.readings:
            yield row_of_reading(council, inspection, judgement, reading, first(reading))


def row_of_reading(
    council: Council | None,
    inspection: MergedInspection,
    judgement: MergedJudgement,
    reading: Reading,
    excerpt: Excerpt | None,
) -> Row:
    """A grade, with a sentence that says so."""
    return Row(
        row=RowKind.JUDGEMENT,
        area=judgement.area,
        grade=reading.grade,
        change=judgement.change if reading.grade is judgement.grade else None,
        disputed=judgement.disputed,
        **_council(council),
        **_inspection(inspection),
        **_place(excerpt),
    )


def rows_of_moves(before: Standing, after: Standing) -> Iterator[Row]:
    """A row for each grade that was given anew, with a sentence for what it is now."""
    for move in moves_between(before, after):
        judgement = after.judgement(move.area)
        if judgement is None:
            continue
        reading = next(each for each in judgement.readings if each.grade is move.after)
        yield replace(
            row_of_reading(after.council, after.inspection, judgement, reading, first(reading)),
            row=RowKind.MOVE,
            change=move.change,
            grade_before=move.before,
            inspection_before=before.inspection.date,
        )


def row_of_ungraded(
    council: Council | None, inspection: MergedInspection, mention: Excerpt | None
) -> Row:
    """An inspection or a visit of which no grade is known, with a sentence that tells of it.

    Where there is no such sentence, its row still has a source.
    """
    told_by = (*inspection.sources, *inspection.mentioned_by)
    return Row(
        row=RowKind.INSPECTION,
        **_council(council),
        **_inspection(inspection),
        **(_place(mention) or (_source(told_by[0]) if told_by else {})),
    )


def first(reading: Reading) -> Excerpt | None:
    """The first of the sentences behind a reading."""
    return reading.excerpts[0] if reading.excerpts else None


def row_of_council(council: Council) -> Row:
    """A council alone."""
    return Row(row=RowKind.COUNCIL, **_council(council))


def rows_of_disagreement(found: Disagreement) -> Iterator[Row]:
    """A row for each sentence, or source without one, that makes a claim of several.

    It has the grade or the date that is claimed, in its column, and no other date.
    """
    council = council_by_code(found.ons_code)
    for claim in found.claims:
        shown = Row(
            row=RowKind.DISAGREEMENT,
            framework=found.framework,
            inspection=found.kind,
            area=found.area,
            disputed=True,
            **_council(council),
            **_claimed(found.matter, claim.value),
        )
        telling = {excerpt.source for excerpt in claim.excerpts}
        for excerpt in claim.excerpts:
            yield replace(shown, **_place(excerpt))
        for source in claim.sources:
            if source not in telling:
                yield replace(shown, **_source(source))


def _claimed(matter: Matter, value: str) -> dict[str, Any]:
    if matter is Matter.GRADE:
        return {"grade": Grade(value)}
    first, _, last = value.partition("/")
    if matter is Matter.PUBLISHED:
        return {"inspection_published": PartialDate(first)}
    return {
        "inspection_start": PartialDate(first),
        "inspection_end": PartialDate(last or first),
    }


def row_of_statement(statement: Statement) -> Row:
    """What somebody said, an inspection found, or a report recommends."""
    excerpt = statement.excerpt
    published = excerpt.source.published
    council = (
        council_by_name(statement.council, published.latest if published else None)
        if statement.council
        else None
    )
    return Row(
        row=RowKind(statement.kind),
        area=statement.area,
        tone=statement.tone,
        speaker=statement.speaker,
        role=statement.role,
        organisation=statement.organisation,
        **_council(council),
        **_place(excerpt),
    )


def row_of_hit(hit: Hit, page: int | None) -> Row:
    """A title or a sentence that a search found in a source, on that page of it."""
    assert hit.source is not None
    council = council_by_name(hit.council) if hit.council else None
    excerpt = Excerpt(hit.source, hit.start, hit.end, hit.text, page)
    return Row(row=RowKind(hit.kind), **_council(council), **_place(excerpt))


def _council(council: Council | None) -> dict[str, Any]:
    if council is None:
        return {}
    return {
        "council": council.name,
        "ons_code": council.ons_code,
        "council_kind": str(council.kind),
        "region": council.region,
    }


def _inspection(inspection: MergedInspection) -> dict[str, Any]:
    return {
        "framework": inspection.framework,
        "inspection": inspection.kind,
        "inspection_start": inspection.start,
        "inspection_end": inspection.end,
        "inspection_published": inspection.published,
        "lead_inspector": inspection.lead_inspector,
    }


def _place(excerpt: Excerpt | None) -> dict[str, Any]:
    if excerpt is None:
        return {}
    return {
        "sentence": excerpt.text,
        "page": excerpt.page,
        "start": excerpt.start,
        "end": excerpt.end,
        **_source(excerpt.source),
    }


def _source(source: Source) -> dict[str, Any]:
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
