"""The rows of what is exported: of a history, a comparison, statements, hits. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from msgspec.structs import replace

from store.councils import Council, council_by_code, council_by_name
from store.dates import PartialDate
from store.exporting.row import (
    Row,
    RowKind,
    council_cells,
    excerpt_cells,
    inspection_cells,
    source_cells,
)
from store.history.disagreements import Disagreement, Matter
from store.history.inspections import (
    CouncilHistory,
    Excerpt,
    MergedInspection,
    MergedJudgement,
    Reading,
)
from store.history.standing import Standing
from store.history.summary import moves_between
from store.records import Grade
from store.search.hits import Hit
from store.statements import Statement


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
        **council_cells(council),
        **inspection_cells(inspection),
        **excerpt_cells(excerpt),
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
        **council_cells(council),
        **inspection_cells(inspection),
        **(excerpt_cells(mention) or (source_cells(told_by[0]) if told_by else {})),
    )


def first(reading: Reading) -> Excerpt | None:
    """The first of the sentences behind a reading."""
    return reading.excerpts[0] if reading.excerpts else None


def row_of_council(council: Council) -> Row:
    """A council alone."""
    return Row(row=RowKind.COUNCIL, **council_cells(council))


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
            **council_cells(council),
            **_claimed(found.matter, claim.value),
        )
        telling = {excerpt.source for excerpt in claim.excerpts}
        for excerpt in claim.excerpts:
            yield replace(shown, **excerpt_cells(excerpt))
        for source in claim.sources:
            if source not in telling:
                yield replace(shown, **source_cells(source))


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
        **council_cells(council),
        **excerpt_cells(excerpt),
    )


def row_of_hit(hit: Hit, page: int | None) -> Row:
    """A title or a sentence that a search found in a source, on that page of it."""
    assert hit.source is not None
    council = council_by_name(hit.council) if hit.council else None
    excerpt = Excerpt(hit.source, hit.start, hit.end, hit.text, page)
    return Row(row=RowKind(hit.kind), **council_cells(council), **excerpt_cells(excerpt))
