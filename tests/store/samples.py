"""Records written by hand for tests: a text of our own, and what stands in it."""

from __future__ import annotations

import hashlib

from store.councils import council_by_name
from store.dates import PartialDate
from store.records import (
    Area,
    Grade,
    Inspection,
    InspectionKind,
    Judgement,
    Quotation,
    Record,
    SourceKind,
    Span,
    Status,
)


def a_record(
    text: str,
    *inspections: Inspection,
    title: str | None = None,
    publisher: str | None = "Weekly Herald",
    published: str | None = None,
    kind: SourceKind = SourceKind.ARTICLE,
    quotations: tuple[Quotation, ...] = (),
    warnings: tuple[str, ...] = (),
) -> Record:
    """A record of that text; it is known by the text's digest."""
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    return Record(
        source=f"{sha256[:8]}.txt",
        sha256=sha256,
        kind=kind,
        text=text,
        title=title,
        publisher=publisher,
        published=PartialDate(published) if published else None,
        inspections=inspections,
        quotations=quotations,
        warnings=warnings,
    )


def told(
    council: str,
    *judgements: Judgement,
    status: Status = Status.REPORTED,
    kind: InspectionKind = InspectionKind.INSPECTION,
    start: str | None = None,
    end: str | None = None,
    published: str | None = None,
) -> Inspection:
    """An inspection of a council of the gazetteer."""
    found = council_by_name(council)
    assert found is not None
    return Inspection(
        council=found.name,
        ons_code=found.ons_code,
        kind=kind,
        status=status,
        judgements=judgements,
        start=PartialDate(start) if start else None,
        end=PartialDate(end) if end else None,
        published=PartialDate(published) if published else None,
    )


def judged(text: str, area: Area, grade: Grade, sentence: str) -> Judgement:
    """A judgement whose evidence is `sentence`, which stands in `text`."""
    return Judgement(area, grade, None, (span(text, sentence),))


def said(text: str, words: str, speaker: str) -> Quotation:
    """Words that stand in `text`, and who said them."""
    place = span(text, words)
    return Quotation(speaker, None, None, place.start, place.end, place.text)


def span(text: str, words: str) -> Span:
    """Where words stand in a text."""
    start = text.index(words)
    return Span(start, start + len(words), words)
