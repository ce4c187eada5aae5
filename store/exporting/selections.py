"""What can be exported, and the rows that each choice has in a library."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from store.councils import council_by_code
from store.exporting.row import Row, RowKind
from store.exporting.rows import (
    first,
    row_of_hit,
    row_of_reading,
    row_of_statement,
    row_of_ungraded,
    rows_of_disagreement,
    rows_of_history,
    rows_of_inspection,
    rows_of_moves,
)
from store.history.standing import LATEST, latest_inspection
from store.history.summary import pairs_between
from store.library import Library
from store.search.thorough import key_of
from store.statements import StatementKind


@dataclass(frozen=True, slots=True)
class Everything:
    """All that the library has."""

    @property
    def stem(self) -> str:
        """What a file of it is called, without its suffix."""
        return "ofsted-tui"


@dataclass(frozen=True, slots=True)
class OneCouncil:
    """All inspections of a council, and all that is said, found and recommended there."""

    ons_code: str
    name: str

    @property
    def stem(self) -> str:
        """What a file of it is called, without its suffix."""
        return re.sub(r"\W+", "-", self.name).strip("-").lower()


@dataclass(frozen=True, slots=True)
class Comparison:
    """The grades that councils held on a day, as far as they were published by another.

    `ons_codes` are those of the councils, in their order; None for all that existed on the day.
    """

    at: datetime.date = LATEST
    published_by: datetime.date | None = None
    ons_codes: tuple[str, ...] | None = None

    @property
    def stem(self) -> str:
        """What a file of it is called, without its suffix."""
        return "comparison" if self.at == LATEST else f"comparison-{self.at}"


@dataclass(frozen=True, slots=True)
class Moves:
    """What became of the grades that councils held on a day, by a later one, if given anew.

    `ons_codes` are those of the councils; None for all that had grades on both days.
    """

    since: datetime.date
    at: datetime.date = LATEST
    published_by: datetime.date | None = None
    ons_codes: tuple[str, ...] | None = None

    @property
    def stem(self) -> str:
        """What a file of it is called, without its suffix."""
        return f"moved-since-{self.since}"


@dataclass(frozen=True, slots=True)
class Search:
    """All that a query finds, also what a screen has no room for."""

    query: str

    @property
    def stem(self) -> str:
        """What a file of it is called, without its suffix."""
        return "search"


@dataclass(frozen=True, slots=True)
class Statements:
    """The statements of some kinds that meet a query."""

    query: str = ""
    kinds: tuple[StatementKind, ...] = tuple(StatementKind)

    @property
    def stem(self) -> str:
        """What a file of it is called, without its suffix."""
        return "statements"


@dataclass(frozen=True, slots=True)
class Disagreements:
    """What sources cannot all be right about."""

    @property
    def stem(self) -> str:
        """What a file of it is called, without its suffix."""
        return "disagreements"


Selection = Everything | OneCouncil | Comparison | Moves | Search | Statements | Disagreements


def rows_of(library: Library, chosen: Selection, only: Iterable[RowKind] = ()) -> Iterator[Row]:
    """The rows of a choice, one by one; those of some kinds alone, if any are named.

    Raises:
        LibraryError: if the library cannot be read.
    """
    wanted = frozenset(only) or frozenset(RowKind)
    return (row for row in _rows(library, chosen) if row.row in wanted)


def _rows(library: Library, chosen: Selection) -> Iterator[Row]:
    match chosen:
        case Everything():
            for summary in library.councils():
                yield from _history_rows(library, summary.ons_code)
            yield from _statement_rows(library, Statements())
        case OneCouncil(ons_code, name):
            yield from _history_rows(library, ons_code)
            about = _statement_rows(library, Statements(f'council:"{name}" '))
            yield from (row for row in about if row.ons_code == ons_code)
        case Comparison():
            yield from _comparison_rows(library, chosen)
        case Moves():
            yield from _move_rows(library, chosen)
        case Search(query):
            yield from _search_rows(library, query)
        case Statements():
            yield from _statement_rows(library, chosen)
        case Disagreements():
            for disagreement in library.disagreements():
                yield from rows_of_disagreement(disagreement)


def _history_rows(library: Library, ons_code: str) -> Iterator[Row]:
    history = library.history(ons_code)
    return rows_of_history(history) if history else iter(())


def _statement_rows(library: Library, chosen: Statements) -> Iterator[Row]:
    return map(row_of_statement, library.all_statements(chosen.query, chosen.kinds))


def _comparison_rows(library: Library, chosen: Comparison) -> Iterator[Row]:
    codes = chosen.ons_codes
    if codes is None:
        codes = tuple(summary.ons_code for summary in library.councils())
    for code in codes:
        council, history = council_by_code(code), library.history(code)
        if council is not None and history is not None and council.existed_on(chosen.at):
            stood_on = latest_inspection(history, chosen.at, chosen.published_by)
            yield from rows_of_inspection(council, stood_on)


def _move_rows(library: Library, chosen: Moves) -> Iterator[Row]:
    histories = library.histories()
    if chosen.ons_codes is not None:
        by_code = {history.ons_code: history for history in histories}
        histories = [by_code[code] for code in chosen.ons_codes if code in by_code]
    for pair in pairs_between(histories, chosen.since, chosen.at, chosen.published_by):
        yield from rows_of_moves(*pair)


def _search_rows(library: Library, query: str) -> Iterator[Row]:
    found = library.judgements_meeting(query)
    for ons_code in sorted({key.ons_code for key in found}):
        council, history = council_by_code(ons_code), library.history(ons_code)
        for inspection in history.inspections if history else ():
            key = key_of(ons_code, inspection)
            if key in found:
                yield row_of_ungraded(council, inspection, next(iter(inspection.mentions), None))
            for judgement in inspection.judgements:
                for reading in judgement.readings:
                    if key._replace(area=judgement.area, grade=reading.grade) in found:
                        sentence = first(reading)
                        yield row_of_reading(council, inspection, judgement, reading, sentence)
    for hit, page in library.articles_meeting(query):
        yield row_of_hit(hit, page)
