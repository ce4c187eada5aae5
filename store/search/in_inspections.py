"""Inspections of which a judgement meets a query: what a comparison is narrowed to."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from store.dates import PartialDate
from store.search.asking import Search
from store.search.filters import conditions
from store.search.in_judgements import judgements_where
from store.search.query import Field, parse_query

_OF_INSPECTIONS = {Field.GRADE, Field.AREA, Field.YEAR, Field.FRAMEWORK}


@dataclass(frozen=True, slots=True)
class Meeting:
    """What meets a query: inspections by their council and date, and their councils.

    `of_inspections` says whether the query asks anything that only an inspection can meet.
    """

    inspections: frozenset[tuple[str, str]]
    councils: frozenset[str]
    of_inspections: bool
    hint: str | None = None

    def has(self, ons_code: str, date: PartialDate | None) -> bool:
        """Whether a council's inspection of that date is meant; without one, the council."""
        if date is None:
            return ons_code in self.councils and not self.of_inspections
        return (ons_code, date) in self.inspections


def in_inspections(index: sqlite3.Connection, text: str) -> Meeting | None:
    """The inspections of which a judgement meets a query; None if it asks nothing.

    Filters that only an article can meet are left out.
    """
    query = parse_query(text)
    if query.is_empty:
        return None
    wishes = conditions(query.filters)
    where, values = judgements_where(Search(query, wishes, 0, False))
    found = frozenset(index.execute(f"SELECT ons_code, date FROM judgements f {where}", values))
    return Meeting(
        inspections=found,
        councils=frozenset(code for code, _ in found),
        of_inspections=any(wish.field in _OF_INSPECTIONS for wish in query.filters),
        hint=query.hint or wishes.hint,
    )
