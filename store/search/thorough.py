"""All that meets a query, for who wants the whole of it: nothing ranked, nothing left out."""

from __future__ import annotations

import bisect
import sqlite3
from collections.abc import Callable, Iterator
from typing import NamedTuple

from store.history.inspections import MergedInspection
from store.index import reading
from store.records import Area, Framework, Grade, InspectionKind
from store.search.asking import Search
from store.search.filters import conditions
from store.search.hits import Hit
from store.search.in_articles import in_articles
from store.search.in_judgements import judgements_where
from store.search.query import parse_query

_NO_END = 2**31


class JudgementKey(NamedTuple):
    """What a judgement is known by; without area and grade, an inspection of which none is."""

    ons_code: str
    kind: InspectionKind
    date: str
    framework: Framework | None
    area: Area | None = None
    grade: Grade | None = None


def key_of(ons_code: str, inspection: MergedInspection) -> JudgementKey:
    """The key of an inspection that has no judgements."""
    return JudgementKey(ons_code, inspection.kind, inspection.date or "", inspection.framework)


def judgements_meeting(index: sqlite3.Connection, text: str) -> frozenset[JudgementKey]:
    """Every judgement, and every inspection without one, that meets a query."""
    asked = _asked(text)
    if asked is None or asked.wishes.concern_articles_alone:
        return frozenset()
    where, values = judgements_where(asked)
    rows = index.execute(
        f"SELECT ons_code, kind, date, framework, area, grade FROM judgements f {where}", values
    )
    return frozenset(
        JudgementKey(
            ons_code,
            InspectionKind(kind),
            date,
            Framework(framework) if framework else None,
            Area(area) if area else None,
            Grade(grade) if grade else None,
        )
        for ons_code, kind, date, framework, area, grade in rows
    )


def articles_meeting(
    index: sqlite3.Connection, text_of: Callable[[str], str], text: str
) -> Iterator[tuple[Hit, int | None]]:
    """Every source that meets a query, by the sentence that shows it and the page it stands on.

    Args:
        index: the index, for reading.
        text_of: gives the text of a source by its SHA-256.
        text: the query, as typed.
    """
    asked = _asked(text)
    for hit in in_articles(index, asked, _NO_END, text_of) if asked else ():
        record = reading.record(index, hit.source.sha256) if hit.source else None
        pages = record.pages if record else ()
        yield hit, bisect.bisect_right(pages, hit.start) or None


def _asked(text: str) -> Search | None:
    query = parse_query(text)
    return None if query.is_empty else Search(query, conditions(query.filters), _NO_END, False)
