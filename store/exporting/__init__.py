"""What is shown, as a file to be worked on elsewhere: chosen, laid out in rows, written."""

from store.exporting.files import ExportFailed, export_to_file, export_to_stream
from store.exporting.formats import Format, format_of
from store.exporting.row import Row, RowKind
from store.exporting.selections import (
    Comparison,
    Disagreements,
    Everything,
    Moves,
    OneCouncil,
    Search,
    Selection,
    Statements,
    rows_of,
)

__all__ = [
    "Comparison",
    "Disagreements",
    "Everything",
    "ExportFailed",
    "Format",
    "Moves",
    "OneCouncil",
    "Row",
    "RowKind",
    "Search",
    "Selection",
    "Statements",
    "export_to_file",
    "export_to_stream",
    "format_of",
    "rows_of",
]
