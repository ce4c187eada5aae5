"""Documents to records: what a text says of councils, inspections, judgements and people."""

from __future__ import annotations

from store.parsing.prose import parse_prose
from store.parsing.report import is_report, parse_report
from store.records import Document, Record

__all__ = ["parse"]


def parse(document: Document) -> Record:
    """The record of `document`: pure, the same for the same text everywhere.

    The one place where Ofsted's own reports and everything else part ways.
    """
    return parse_report(document) if is_report(document) else parse_prose(document)
