"""Documents to records: what a text says of councils, inspections, judgements and people."""

from __future__ import annotations

from msgspec.structs import replace

from store.parsing.prose import parse_prose
from store.parsing.report import appended_report, is_report, parse_report, with_report
from store.parsing.table import parse_table
from store.records import Document, Record, SourceKind

__all__ = ["parse"]


def parse(document: Document) -> Record:
    """The record of `document`: pure, the same for the same text everywhere.

    The one place where tables, Ofsted's own reports and everything else part ways. What a reader
    could not read stands before what the parser did not understand.
    """
    if document.kind is SourceKind.TABLE:
        record = parse_table(document)
    elif start := appended_report(document):
        paper = parse_prose(replace(document, text=document.text[:start]))
        record = with_report(paper, document, start)
    elif is_report(document):
        record = parse_report(document)
    else:
        record = parse_prose(document)
    if not document.warnings:
        return record
    return replace(record, warnings=document.warnings + record.warnings)
