"""Put a report's parts together to one record."""

from __future__ import annotations

import re

from msgspec.structs import replace

from store.parsing.days import Period
from store.parsing.report import cover
from store.parsing.report.earlier import previous
from store.parsing.report.findings import findings
from store.parsing.report.judgement_table import NO_TABLE, judgement_table
from store.parsing.report.judgements import judgements
from store.parsing.report.layout import Layout, recognise
from store.parsing.report.outline import outline
from store.parsing.report.recommendations import recommendations
from store.records import (
    Document,
    Framework,
    Inspection,
    InspectionKind,
    Judgement,
    Record,
    Section,
    SourceKind,
    Span,
)

_SHORT_INSPECTION_DAYS = 7
_GRADED = (Layout.SIF, Layout.ILACS)
_UNREAD = (Layout.LOOKED_AFTER, Layout.SAFEGUARDING, Layout.BOARD, Layout.OTHER)
_FRAMEWORKS = {
    Layout.SIF: Framework.SIF,
    Layout.ILACS: Framework.ILACS,
    Layout.FOCUSED_VISIT: Framework.ILACS,
    Layout.JTAI: Framework.JTAI,
    Layout.LOOKED_AFTER: Framework.SLAC,
    Layout.SAFEGUARDING: Framework.SLAC,
}
_KINDS = {
    Layout.FOCUSED_VISIT: InspectionKind.FOCUSED_VISIT,
    Layout.MONITORING_VISIT: InspectionKind.MONITORING_VISIT,
    Layout.JTAI: InspectionKind.JOINT_TARGETED_AREA_INSPECTION,
}


def is_report(document: Document) -> bool:
    """Whether `document` is a report of Ofsted's on a council's children's services."""
    return recognise(document.text) is not None


def parse_report(document: Document) -> Record:
    """The record of a document that `is_report`.

    Its one reported inspection has the grades of the judgement table; what could not be read,
    or contradicts itself, is left out and named in the warnings.
    """
    text = document.text
    layout = recognise(text)
    if layout is None:
        raise ValueError(f"not a report of Ofsted's: {document.source}")
    heading = cover.title(text)
    days = cover.period(text)
    published = cover.published(text) or document.published
    table = judgement_table(document, layout) if layout in _GRADED else NO_TABLE
    parts = outline(text, table.end or len(heading), summary_first=layout is not Layout.SIF)
    graded: tuple[Judgement, ...] = ()
    warnings: tuple[str, ...] = ()
    if layout in _GRADED:
        graded, warnings = judgements(text, table, parts, layout)
    elif layout in _UNREAD:
        parts = ()
        older = "a" if layout is Layout.OTHER else "an older"
        warnings = (f"its judgements are not read: it is {older} {layout.value}",)
    councils = cover.councils(text, days.end if days else published)
    if days is None and layout is not Layout.OTHER:
        warnings = (*warnings, "the dates of the inspection could not be read")
    record = Record(
        source=document.source,
        sha256=document.sha256,
        kind=SourceKind.REPORT,
        text=text,
        title=document.title or re.sub(r"\s+", " ", heading),
        publisher="Ofsted",
        author=document.author,
        published=published,
        url=document.url,
        sections=tuple(Section(part.heading, part.start, part.end) for part in parts),
        pages=document.pages,
        warnings=warnings,
    )
    if layout is Layout.OTHER:
        return record
    if len(councils) != 1:
        named = ", ".join(council.name for council in councils) or "no council"
        unclear = f"the report's title names {named}, where one council should stand"
        return replace(record, warnings=(*warnings, unclear))
    (council,) = councils
    reported = Inspection(
        council=council.name,
        ons_code=council.ons_code,
        framework=_FRAMEWORKS.get(layout),
        kind=_kind(layout, days),
        start=days.start if days else None,
        end=days.end if days else None,
        published=published,
        lead_inspector=cover.lead_inspector(text),
        judgements=graded,
        mentions=(_heading_span(text, heading),),
    )
    return replace(
        record,
        inspections=(reported, *previous(text, parts, council)),
        findings=findings(text, parts, council.name),
        recommendations=recommendations(text, parts, council.name),
    )


def _kind(layout: Layout, days: Period | None) -> InspectionKind:
    if layout is not Layout.ILACS or days is None:
        return _KINDS.get(layout, InspectionKind.INSPECTION)
    if days.days <= _SHORT_INSPECTION_DAYS:
        return InspectionKind.SHORT_INSPECTION
    return InspectionKind.STANDARD_INSPECTION


def _heading_span(text: str, heading: str) -> Span:
    start = text.index(heading)
    return Span(start, start + len(heading), heading)
