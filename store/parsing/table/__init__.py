"""Tables of inspection outcomes to records, each grade with its row as evidence."""

from store.parsing.table.assembly import parse_table
from store.parsing.table.columns import (
    Column,
    Columns,
    UnknownColumn,
    columns_named,
    guess,
    headings,
    is_known,
)

__all__ = [
    "Column",
    "Columns",
    "UnknownColumn",
    "columns_named",
    "guess",
    "headings",
    "is_known",
    "parse_table",
]
