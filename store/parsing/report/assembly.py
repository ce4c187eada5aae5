"""Put a report's parts together to one record."""

from __future__ import annotations

import re

from store.parsing.report import cover
from store.parsing.report.judgements import judgements
from store.parsing.report.layout import Layout, recognise
from store.records import (
    Document,
    Framework,
    Inspection,
    InspectionKind,
    Judgement,
    Record,
    SourceKind,
    Span,
)

_SHORT_INSPECTION_DAYS = 7
_GRADED = (Layout.SIF, Layout.ILACS)
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
    warnings: list[str] = []
    heading = cover.title(text)
    days = cover.period(text)
    published = cover.published(text) or document.published
    on = days.end if days else published
    council = cover.council(heading, on)
    inspections: list[Inspection] = []
    graded: tuple[Judgement, ...] = ()
    if layout in _GRADED:
        graded, unread = judgements(document, layout)
        warnings += unread
    elif layout not in _KINDS:
        warnings.append(f"its judgements are not read: it is an {layout.value}")
    if days is None:
        warnings.append("the dates of the inspection could not be read")
    if council is None:
        warnings.append("no council is named in the report's title")
    else:
        inspections.append(
            Inspection(
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
        )
    return Record(
        source=document.source,
        sha256=document.sha256,
        kind=SourceKind.REPORT,
        text=text,
        title=document.title or re.sub(r"\s+", " ", heading),
        publisher="Ofsted",
        author=document.author,
        published=published,
        url=document.url,
        inspections=tuple(inspections),
        pages=document.pages,
        warnings=tuple(warnings),
    )


def _kind(layout: Layout, days: cover.Period | None) -> InspectionKind:
    if layout is not Layout.ILACS or days is None:
        return _KINDS.get(layout, InspectionKind.INSPECTION)
    if days.days <= _SHORT_INSPECTION_DAYS:
        return InspectionKind.SHORT_INSPECTION
    return InspectionKind.STANDARD_INSPECTION


def _heading_span(text: str, heading: str) -> Span:
    start = text.index(heading)
    return Span(start, start + len(heading), heading)
