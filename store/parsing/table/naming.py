"""Which council a row is of: by its name, its ONS code, or Ofsted's own number."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from store.councils import Council, council_by_code, council_by_name
from store.dates import PartialDate
from store.parsing.table.columns import Column, Row


def councils_by_urn(text: str, rows: Iterable[Row]) -> Mapping[str, Council]:
    """Which council each of Ofsted's numbers is of: as the rows say, else as any line does.

    Such a line has the number and one council in its cells; it may stand in a sheet of its own,
    and no headings are asked for.
    """
    told: dict[str, set[Council]] = {}
    for row in rows:
        if urn := row.get(Column.URN):
            told.setdefault(urn, set()).update(filter(None, [named(row, None)]))
    beside: dict[str, set[Council]] = {}
    for line in text.split("\n"):
        parts = [part.strip() for part in line.split("\t")]
        for urn in {part for part in parts if part in told and not told[part]}:
            councils = (council_by_code(part) or council_by_name(part) for part in parts)
            beside.setdefault(urn, set()).update(filter(None, councils))
    return {urn: one.pop() for urn, one in (told | beside).items() if len(one) == 1}


def unexplained(urns: Mapping[int, str]) -> str:
    """One line on all rows that only have a number of Ofsted's which no line explains."""
    first, *more = urns
    rows = f"row {first}" + (f" and {len(more)} more" if more else "")
    return (
        f"{rows}: nothing says which council has the number {urns[first]!r}; "
        "add a column with the councils' names or ONS codes"
    )


def named(row: Row, on: PartialDate | None) -> Council | None:
    """The council that a row names; of two of one name, the one that was there on that day."""
    by_code = council_by_code(row.get(Column.ONS_CODE, ""))
    day = on.latest if on else None
    return by_code or council_by_name(row.get(Column.COUNCIL, ""), day)
