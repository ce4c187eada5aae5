"""What a report says of earlier inspections and visits of the same council."""

from store.parsing.report.earlier.merging import previous

__all__ = ["previous"]
