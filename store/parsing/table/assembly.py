"""Put the rows of a table together to one record."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from store.councils import Council
from store.dates import PartialDate
from store.parsing.table import cells
from store.parsing.table.columns import GRADES, Column, Columns, Row, guess, is_heading
from store.parsing.table.naming import councils_by_urn, named, unexplained
from store.records import (
    Area,
    Document,
    Framework,
    Inspection,
    InspectionKind,
    Judgement,
    Record,
    SourceKind,
    Span,
)

_SHORT_INSPECTION_DAYS = 7
_LAST_COMBINED = PartialDate("2022-12-31")
_WARNINGS = 50
_DATES = (Column.START, Column.END, Column.PUBLISHED)


def parse_table(document: Document, columns: Columns | None = None) -> Record:
    """The record of a table whose rows are lines and whose cells are apart by tabs.

    Args:
        document: a table, as its reader gives it.
        columns: the heading of each column; guessed from the headings if not given.

    A row whose council is not known, or a cell that should be a grade and is none, is named in
    the warnings. Rows without a grade or date say nothing of an inspection and are passed over.
    """
    inspections: list[Inspection] = []
    warnings: list[str] = []
    rows = list(_rows(document.text, columns))
    by_urn = councils_by_urn(document.text, [row for _, row, _ in rows])
    american = _american(row for _, row, _ in rows)
    strangers: dict[int, str] = {}
    for number, row, span in rows:
        urn = row.get(Column.URN, "")
        if urn and urn not in by_urn and not (row.get(Column.COUNCIL) or row.get(Column.ONS_CODE)):
            strangers[number] = urn
            continue
        found, unread = _inspection(row, span, by_urn, american)
        if found:
            inspections.append(found)
        warnings += [f"row {number}: {reason}" for reason in unread]
    if strangers:
        warnings.append(unexplained(strangers))
    if not rows:
        warnings.append("no row has headings that name a council and its grades")
    if len(warnings) > _WARNINGS:
        more = len(warnings) - _WARNINGS
        warnings = [*warnings[:_WARNINGS], f"and {more} more rows with something not understood"]
    return Record(
        source=document.source,
        sha256=document.sha256,
        kind=SourceKind.TABLE,
        text=document.text,
        title=document.title,
        publisher=document.publisher,
        author=document.author,
        published=document.published,
        url=document.url,
        inspections=tuple(inspections),
        warnings=tuple(warnings),
    )


def _rows(text: str, columns: Columns | None) -> Iterator[tuple[int, Row, Span]]:
    """The rows under a row of headings; a blank line ends a sheet, and with it its headings."""
    places: dict[Column, int] = {}
    start = 0
    for number, line in enumerate(text.split("\n"), start=1):
        parts = line.split("\t")
        named = _places(parts, columns)
        if named or not line:
            places = named
        elif places:
            row = {c: parts[i].strip() for c, i in places.items() if i < len(parts)}
            yield number, row, Span(start, start + len(line), line)
        start += len(line) + 1


def _places(parts: Sequence[str], columns: Columns | None) -> dict[Column, int]:
    if columns is None:
        guessed = guess(parts)
        columns = guessed if is_heading(guessed) else {}
    elif not set(columns.values()) <= set(parts):
        columns = {}
    return {column: parts.index(heading) for column, heading in columns.items()}


def _american(rows: Iterable[Row]) -> frozenset[Column]:
    """The columns whose dates have the month first."""
    cells_of: dict[Column, list[str]] = {column: [] for column in _DATES}
    for row in rows:
        for column, told in cells_of.items():
            told.append(row.get(column, ""))
    return frozenset(column for column, told in cells_of.items() if cells.is_month_first(told))


def _inspection(
    row: Row, span: Span, by_urn: Mapping[str, Council], american: Collection[Column]
) -> tuple[Inspection | None, list[str]]:
    start, end, published = (
        cells.date(row.get(column, ""), month_first=column in american) for column in _DATES
    )
    start = start or cells.first_day(row.get(Column.END, ""))
    on = end or start or published
    council = named(row, on)
    name = row.get(Column.COUNCIL) or row.get(Column.ONS_CODE) or ""
    if council is None and not name:
        council = by_urn.get(row.get(Column.URN, ""))
    if council is None:
        return None, [f"no council is called {name!r}"] if name else []
    framework = cells.framework(row.get(Column.FRAMEWORK, ""))
    judgements, unread = _judgements(row, framework, on, span)
    told = zip(_DATES, (start, end, published), strict=True)
    undated = [column for column, day in told if day is None and _says(row.get(column, ""))]
    unread += [f"{row[column]!r} is no date for {column}" for column in undated]
    if not judgements and on is None:
        return None, unread
    found = Inspection(
        council=council.name,
        ons_code=council.ons_code,
        framework=framework,
        kind=_kind(row, framework, start, end),
        start=start,
        end=end,
        published=published,
        lead_inspector=row.get(Column.LEAD_INSPECTOR) or None,
        judgements=judgements,
        mentions=(span,),
    )
    return found, unread


def _says(cell: str) -> bool:
    return cell.lower() not in cells.UNGRADED


def _judgements(
    row: Row, framework: Framework | None, on: PartialDate | None, span: Span
) -> tuple[tuple[Judgement, ...], list[str]]:
    found: list[Judgement] = []
    unread: list[str] = []
    for column, area in GRADES.items():
        words = row.get(column, "")
        grade = cells.grade(words, on)
        if grade:
            if area is Area.CARE and _is_combined(row, framework, on):
                area = Area.CARE_AND_CARE_LEAVERS
            found.append(Judgement(area, grade, None, (span,)))
        elif _says(words):
            unread.append(f"{words!r} is no grade for {area}")
    return tuple(found), unread


def _is_combined(row: Row, framework: Framework | None, on: PartialDate | None) -> bool:
    """Whether a row's grade for children in care is the one that was for care leavers too.

    Ofsted gave one for both in ILACS until the end of 2022; the sector's table has it in the
    column for children in care and says in the other that the inspection is older than it.
    """
    if framework is not Framework.ILACS or cells.grade(row.get(Column.CARE_LEAVERS, ""), on):
        return False
    if row.get(Column.CARE_LEAVERS) == "inspection_pre_dates_judgement":
        return True
    return on is not None and on.latest <= _LAST_COMBINED.latest


def _kind(
    row: Row, framework: Framework | None, start: PartialDate | None, end: PartialDate | None
) -> InspectionKind:
    named = cells.kind(row.get(Column.FRAMEWORK, ""))
    if named or framework is not Framework.ILACS or not (start and end):
        return named or InspectionKind.INSPECTION
    if (end.latest - start.earliest).days < _SHORT_INSPECTION_DAYS:
        return InspectionKind.SHORT_INSPECTION
    return InspectionKind.STANDARD_INSPECTION
