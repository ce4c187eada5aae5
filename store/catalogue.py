"""What is asked of a library: councils and sources by name, and what meets a query."""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from store.disk.locations import Locations
from store.disk.texts import read_text
from store.errors import LibraryError
from store.history.inspections import CouncilHistory, CouncilSummary, Source
from store.index import reading
from store.index.connections import Connections, Stopped
from store.index.reading import Counts
from store.records import Record, misplaced_span
from store.statements import FoundStatements, Statement, StatementKind

if TYPE_CHECKING:
    from store.history.disagreements import Disagreement
    from store.related import Related
    from store.search.hits import Hit
    from store.search.in_inspections import Meeting
    from store.search.searching import SearchResults
    from store.search.thorough import JudgementKey

_ALL = -1
"""No limit, as SQLite has it."""


class Catalogue:
    """A library as it is read. Its methods may be called from any thread.

    All is answered from the derived index, and texts from their files. What searches is imported
    when it is used, so that opening stays light: the first screen waits for it.
    """

    def __init__(self, places: Locations) -> None:
        self._places = places
        self._index = Connections(places.index)

    @property
    def home(self) -> Path:
        """The data directory that it is in."""
        return self._places.home

    def close(self) -> None:
        """Let go of the index's file."""
        self._index.close()

    def is_empty(self) -> bool:
        """Whether there is no source in it."""
        with self._index.reading() as index:
            return index.execute("SELECT 1 FROM articles LIMIT 1").fetchone() is None

    def counts(self) -> Counts:
        """How many councils, inspections and articles there are."""
        with self._index.reading() as index:
            return reading.counts(index)

    def known(self, sha256s: Iterable[str]) -> set[str]:
        """Those of the sources, by SHA-256, that are in it."""
        with self._index.reading() as index:
            return {sha256 for sha256 in sha256s if reading.is_known(index, sha256)}

    def digests(self) -> frozenset[str]:
        """The SHA-256 of all sources: what an import need not parse again."""
        with self._index.reading() as index:
            return reading.digests(index)

    def councils(self, query: str = "") -> list[CouncilSummary]:
        """The councils that something is known of, by name.

        With a query, those of them of which an inspection or a judgement meets it.
        """
        with self._index.reading() as index:
            councils = reading.summaries(index)
            if not query:
                return councils
            from store.search.searching import council_codes

            found = council_codes(index, query)
        return [each for each in councils if found is None or each.ons_code in found]

    def history(self, council: str) -> CouncilHistory | None:
        """A council's inspections, by its name or ONS code; None if nothing is known of it."""
        with self._index.reading() as index:
            return reading.history(index, council)

    def histories(self) -> list[CouncilHistory]:
        """The inspections of all councils that something is known of, by the council's name."""
        with self._index.reading() as index:
            return reading.histories(index)

    def disagreements(self) -> Iterator[Disagreement]:
        """Where sources disagree on a grade or a date, council by council."""
        from store.history.disagreements import disagreements

        with self._index.reading() as index:
            for history in reading.histories(index):
                if any(inspection.disputed for inspection in history.inspections):
                    yield from disagreements(reading.tellings(index, history.ons_code))

    def left_open(self) -> Iterator[Record]:
        """The records of sources in which something was seen and not understood, as they came.

        Raises:
            LibraryError: if a text cannot be read, or is not what was imported.
        """
        with self._index.reading() as index:
            for record in reading.records(index):
                if record.warnings:
                    yield self._with_text(record)

    def article(self, sha256: str) -> Record | None:
        """All that is known of a source, with its text; None if it is not there.

        Raises:
            LibraryError: if the text cannot be read, or is not what was imported.
        """
        with self._index.reading() as index:
            record = reading.record(index, sha256)
        return self._with_text(record) if record else None

    def councils_of(self, sha256: str) -> list[str]:
        """The names of the councils that a source tells of, in the order in which it does."""
        with self._index.reading() as index:
            record = reading.record(index, sha256)
        return list(dict.fromkeys(told.council for told in record.inspections)) if record else []

    def articles(self) -> list[Source]:
        """All sources, the newest first."""
        with self._index.reading() as index:
            return reading.sources(index)

    def records(self) -> Iterator[Record]:
        """All records with their texts, in the order in which they came.

        Raises:
            LibraryError: if a text cannot be read, or is not what was imported.
        """
        with self._index.reading() as index:
            for record in reading.records(index):
                yield self._with_text(record)

    def related(self, sha256: str, council: str | None = None) -> list[Related]:
        """The sources that belong to a source, and why; all councils that it tells of, or one."""
        from store.related import related

        with self._index.reading() as index:
            return related(index, sha256, council)

    def inspections_meeting(self, query: str) -> Meeting | None:
        """The inspections of which a judgement meets a query; None if it asks nothing."""
        from store.search.in_inspections import in_inspections

        with self._index.reading() as index:
            return in_inspections(index, query)

    def judgements(self, query: str, ons_code: str) -> set[tuple[str, str, str | None]] | None:
        """Which judgements of a council meet a query; None if it asks nothing.

        Each is named by its inspection's kind and date, empty where that is unknown, and its area,
        None for an inspection without judgements.
        """
        if not query:
            return None
        from store.search.searching import judgements_met

        with self._index.reading() as index:
            return judgements_met(index, query, ons_code)

    def search(
        self,
        query: str,
        limit: int = 50,
        *,
        ranked: bool = True,
        within: float = math.inf,
        until: Callable[[Hit], bool] | None = None,
    ) -> SearchResults:
        """What is found for a query, whatever it is; see `store.search.query` for the language.

        With `ranked` off, the articles are the first at hand instead of the best: what to show
        while the best are still being worked out. A search that is not done `within` so many
        seconds is interrupted, and gives what it has found until then. One that goes on `until`
        a hit, each of which is asked about in turn, ends with that.
        """
        from store.search.searching import SearchResults, search

        found: list[Hit] = []
        try:
            with self._index.searching(within) as under_way:

                def text_of(sha256: str) -> str:
                    under_way.go_on()
                    return read_text(self._places, sha256)

                hits, hint = search(under_way.connection, text_of, query, limit, ranked)
                for hit in hits:
                    found.append(hit)
                    if until and until(hit):
                        break
        except Stopped:
            return SearchResults(tuple(found), interrupted=True)
        except LibraryError as error:
            return SearchResults(hint=str(error))
        return SearchResults(tuple(found), hint)

    def respelled(self, query: str) -> str | None:
        """What a query that finds nothing may have meant, if words in it are nearly known ones.

        It can be interrupted as a search can.
        """
        from store.search.spelling import respelled

        try:
            with self._index.searching() as under_way:
                return respelled(under_way.connection, query)
        except Stopped:
            return None

    def complete(self, query: str) -> list[str]:
        """The whole queries that a query which is being typed may become, the likeliest first."""
        from store.search.completion import complete

        with self._index.reading() as index:
            return complete(index, query)

    def have_at_hand(self) -> None:
        """Have what searches will read in the system's memory; for a thread of its own."""
        self._index.read_ahead()

    def interrupt_search(self) -> None:
        """Stop the searches that are under way; they return without hits."""
        self._index.interrupt()

    def statements(
        self,
        query: str = "",
        kinds: Collection[StatementKind] = tuple(StatementKind),
        limit: int = 500,
    ) -> FoundStatements:
        """What people said, inspectors found and reports recommend: the newest that meet a query.

        It can be interrupted as a search can.
        """
        from store.search.in_statements import statements

        try:
            with self._index.searching() as under_way:
                return statements(under_way.connection, query, kinds, limit)
        except Stopped:
            return FoundStatements(interrupted=True)

    def all_statements(
        self, query: str = "", kinds: Collection[StatementKind] = tuple(StatementKind)
    ) -> tuple[Statement, ...]:
        """All statements of some kinds that meet a query, the newest first."""
        from store.search.in_statements import statements

        with self._index.reading() as index:
            return statements(index, query, kinds, _ALL).statements

    def judgements_meeting(self, query: str) -> frozenset[JudgementKey]:
        """Every judgement, and every inspection without one, that meets a query."""
        from store.search.thorough import judgements_meeting

        with self._index.reading() as index:
            return judgements_meeting(index, query)

    def articles_meeting(self, query: str) -> Iterator[tuple[Hit, int | None]]:
        """Every source that meets a query, with the page on which it shows that it does."""
        from store.search.thorough import articles_meeting

        with self._index.reading() as index:
            yield from articles_meeting(index, partial(read_text, self._places), query)

    def _with_text(self, record: Record) -> Record:
        """The record of the index with its text, of which all that it quotes must be there."""
        whole = replace(record, text=read_text(self._places, record.sha256))
        if misplaced_span(whole):
            raise LibraryError(
                f"The text {self._places.text(record.sha256)} is not what was imported: "
                "remove its source from the library and import it again."
            )
        return whole
