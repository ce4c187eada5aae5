"""What a cell of the comparison says, and the place that one goes to from it. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from store.records import Area
from store.wording import GRADES, inspection_words
from tui.places import Place
from tui.shown.comparison import Column, CouncilRow
from tui.shown.words import AREA, CHANGED


def place_of(row: CouncilRow, column: Column) -> Place | None:
    """The judgement of a cell, or the inspection of one that is no area's; None without a grade."""
    inspection = row.standing.inspection if row.standing else None
    key = (inspection.kind, inspection.date) if inspection else None
    if isinstance(column, Area):
        return Place(row.council.name, key, column) if row.judgement(column) else None
    return Place(row.council.name, key)


def told(row: CouncilRow, column: Column) -> str:
    """What is said of a cell: the council, its grade, whether that moved, and the inspection."""
    parts: Sequence[str] = (row.council.name, "no dated inspection with grades is known")
    if row.standing:
        judgement = row.judgement(column) if isinstance(column, Area) else None
        grade = f"{AREA[judgement.area]}: {GRADES[judgement.grade]}" if judgement else ""
        disputed = "sources disagree" if judgement and judgement.disputed else ""
        inspection = inspection_words(row.standing.inspection)
        parts = (row.council.name, grade, disputed, _moved(row, column), inspection)
    return " · ".join(part for part in parts if part)


def _moved(row: CouncilRow, column: Column) -> str:
    if not row.before or not isinstance(column, Area):
        return ""
    move = row.moves.get(column)
    if move:
        return f"{CHANGED[move.change]}, {GRADES[move.before]} before"
    return "not inspected anew" if row.before == row.standing else ""
