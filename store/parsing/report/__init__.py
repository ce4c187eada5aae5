"""Ofsted's own reports to records: every layout since November 2013, older ones by name only."""

from store.parsing.report.appended import appended_report, with_report
from store.parsing.report.assembly import is_report, parse_report

__all__ = ["appended_report", "is_report", "parse_report", "with_report"]
