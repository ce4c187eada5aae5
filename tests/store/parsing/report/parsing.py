"""What the tests of report parsing share."""

from __future__ import annotations

from store.parsing.report import parse_report
from store.readers import pdf
from store.records import Document, Record
from tests.making.reports import IlacsReport, SifReport, VisitLetter

Report = IlacsReport | SifReport | VisitLetter


def document(report: Report) -> Document:
    """The document that a reader makes of a printed report."""
    found = pdf.extract(report.pdf())
    return Document(source="report.pdf", sha256="0" * 64, text=found.text, pages=found.pages)


def parse(report: Report) -> Record:
    """The record of a printed report, every span of which is checked."""
    record = parse_report(document(report))
    for inspection in record.inspections:
        spans = [span for judgement in inspection.judgements for span in judgement.evidence]
        for span in (*inspection.mentions, *spans):
            assert record.text[span.start : span.end] == span.text
    for finding in record.findings:
        assert record.text[finding.start : finding.end] == finding.text
    for item in record.recommendations:
        assert record.text[item.start : item.end] == item.text
    return record
