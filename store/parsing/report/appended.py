"""A report that stands in another document, as in the papers of a committee that discusses it."""

from __future__ import annotations

import re

from msgspec.structs import replace

from store.parsing.report.assembly import parse_report
from store.parsing.report.layout import TITLE_CHARACTERS, has_imprint, report_title
from store.records import Document, Inspection, Record, Span

_FEWEST_BEFORE = 2 * TITLE_CHARACTERS
_LINES_ABOVE = re.compile(r"(?:^[^\n]{1,60}\n){0,3}\Z", re.MULTILINE)


def appended_report(document: Document) -> int | None:
    """Where a report of Ofsted's begins behind a paper of someone else's, or None."""
    text = document.text
    if len(text) < 2 * _FEWEST_BEFORE or report_title(text[:_FEWEST_BEFORE]) is not None:
        return None
    title = report_title(text) if has_imprint(text) else None
    if title is None or title < _FEWEST_BEFORE or not has_imprint(text[title:]):
        return None
    pages = [page for page in document.pages if page <= title]
    above = _LINES_ABOVE.search(text, 0, title)
    start = max(pages) if pages else above.start() if above else title
    return start if start >= _FEWEST_BEFORE else None


def with_report(paper: Record, document: Document, start: int) -> Record:
    """What was read of a paper, `document.text[:start]`, with what the report behind it says.

    Of the report's council the report alone tells the inspections.
    """
    pages = tuple(page - start for page in document.pages if page >= start)
    report = parse_report(replace(document, text=document.text[start:], pages=pages))
    councils = {inspection.council for inspection in report.inspections}
    others = [told for told in paper.inspections if told.council not in councils]
    return replace(
        paper,
        text=document.text,
        inspections=(*(_moved(told, start) for told in report.inspections), *others),
        findings=(
            *paper.findings,
            *(replace(f, start=f.start + start, end=f.end + start) for f in report.findings),
        ),
        recommendations=tuple(
            replace(item, start=item.start + start, end=item.end + start)
            for item in report.recommendations
        ),
        sections=tuple(
            replace(part, start=part.start + start, end=part.end + start)
            for part in report.sections
        ),
        pages=document.pages,
        warnings=paper.warnings + report.warnings,
    )


def _moved(told: Inspection, by: int) -> Inspection:
    judgements = tuple(
        replace(judgement, evidence=_moved_spans(judgement.evidence, by))
        for judgement in told.judgements
    )
    return replace(told, judgements=judgements, mentions=_moved_spans(told.mentions, by))


def _moved_spans(spans: tuple[Span, ...], by: int) -> tuple[Span, ...]:
    return tuple(replace(span, start=span.start + by, end=span.end + by) for span in spans)
