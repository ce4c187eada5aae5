"""Tables as plain text: columns in line, numbers to the right."""

from __future__ import annotations

from collections.abc import Sequence

Row = Sequence[str | int]
"""The cells of a line."""


def table(heads: Sequence[str], rows: Sequence[Row]) -> list[str]:
    """The lines of a table; its first column to the left, columns of numbers to the right."""
    cells = [[str(cell) for cell in row] for row in (heads, *rows)]
    widths = [max(len(row[at]) for row in cells) for at in range(len(heads))]
    rights = [any(isinstance(row[at], int) for row in rows) for at in range(len(heads))]
    return [
        "  ".join(
            cell.rjust(width) if right else cell.ljust(width)
            for cell, width, right in zip(row, widths, rights, strict=True)
        ).rstrip()
        for row in cells
    ]
