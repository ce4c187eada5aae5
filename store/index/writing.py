"""Putting records into the index and taking them out."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import msgspec
from msgspec import structs

from store.database import Shelf
from store.disk.locations import Locations
from store.history.gathering import Telling
from store.history.merging import source_of
from store.index import entries
from store.index.blobs import pack
from store.index.councils import mark_stale
from store.index.reading import is_known
from store.index.rows import insert
from store.index.statements import drop_statements, put_statements
from store.records import Record
from store.stored import from_stored, text_left

_WITHOUT_TEXT = b""
"""The digest of a record of which nothing but its text is missing: its words are not indexed."""


_AT_ONCE = 100
"""Records whose rows are in memory together."""
_ARTICLE = "id, sha256, source, kind, title, publisher, author, published, url, shelf, council"


class Arrival(NamedTuple):
    """A record that comes to the index, its form on a shelf, and the name of that shelf."""

    record: Record
    stored: Mapping[str, Any]
    shelf: str


class Outdated(Exception):
    """The index cannot be brought up to date step by step; it has to be made anew."""


def bring_up_to_date(index: sqlite3.Connection, places: Locations, shelf: Shelf, name: str) -> None:
    """Make the index hold what stands on one shelf.

    Raises:
        Outdated: if it holds what the shelf no longer has.
        LibraryError: if a record cannot be read; one whose text is lost is put in without it.
    """
    known = dict(
        index.execute(
            "SELECT sha256, digest FROM articles JOIN records ON article = id WHERE shelf = ?",
            (name,),
        ).fetchall()
    )
    arrivals: list[Arrival] = []
    for sha256, stored in shelf.items():
        noted = known.get(sha256)
        if noted == _WITHOUT_TEXT and not text_left(places, stored):
            noted = _digest(stored)
        if noted == _digest(stored):
            del known[sha256]
        elif sha256 not in known and not is_known(index, sha256):
            record = from_stored(stored, text_left(places, stored))
            arrivals.append(Arrival(record, stored, name))
    if known:
        raise Outdated
    put(index, arrivals)


def note_stamps(index: sqlite3.Connection, stamps: Mapping[str, str]) -> None:
    """Note that the index holds what stands on these shelves as they are now."""
    index.executemany("INSERT OR REPLACE INTO shelves VALUES (?, ?)", stamps.items())


def put(index: sqlite3.Connection, arrivals: Sequence[Arrival]) -> None:
    """Add records that are not there yet, no two of one source."""
    for at in range(0, len(arrivals), _AT_ONCE):
        _put_some(index, arrivals[at : at + _AT_ONCE])


def _put_some(index: sqlite3.Connection, arrivals: Sequence[Arrival]) -> None:
    """Add a few records, a table after the other: many rows of one cost less than one of many."""
    (last,) = index.execute("SELECT coalesce(max(id), 0) FROM articles").fetchone()
    numbered = list(enumerate(arrivals, start=last + 1))
    insert(index, f"articles ({_ARTICLE})", [_article(number, each) for number, each in numbered])
    insert(index, "records", [_record(number, each) for number, each in numbered])
    records = [(number, record) for number, (record, _, _) in numbered]
    index.executemany(
        "INSERT INTO words (rowid, title, councils, speakers, publisher, body)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        ((number, *_words(record)) for number, record in records),
    )
    facts = [(number, *fact) for number, record in records for fact in entries.facts(record)]
    insert(index, "facts", facts)
    quoted = [(n, number) for number, r in records for n in entries.fingerprints(r.quotations)]
    insert(index, "quotations", quoted)
    speakers = [(name, number) for number, r in records for name in entries.speakers(r)]
    insert(index, "speakers", speakers)
    put_statements(index, records)
    tellings = [row for number, record in records for row in _tellings(number, record)]
    insert(index, "tellings", tellings)
    mark_stale(index, {told.ons_code: told.council for _, r in records for told in r.inspections})


def _article(number: int, arrival: Arrival) -> tuple[Any, ...]:
    record, _, shelf = arrival
    council = next((told.council for told in record.inspections), None)
    return (number, *structs.astuple(source_of(record)), shelf, council)


def _record(number: int, arrival: Arrival) -> tuple[int, bytes, bytes]:
    record, stored, _ = arrival
    noted = _digest(stored) if record.text else _WITHOUT_TEXT
    return number, pack(structs.replace(record, text="")), noted


def _tellings(number: int, record: Record) -> Iterator[tuple[str, int, bytes]]:
    source = source_of(record)
    told: dict[str, list[Telling]] = {}
    for inspection in record.inspections:
        telling = Telling(source, inspection, record.pages)
        told.setdefault(inspection.ons_code, []).append(telling)
    for ons_code, tellings in told.items():
        yield ons_code, number, pack(tellings)


def drop(index: sqlite3.Connection, record: Record) -> None:
    """Take one record out, if it is there."""
    found = index.execute(
        "SELECT id, digest FROM articles JOIN records ON article = id WHERE sha256 = ?",
        (record.sha256,),
    ).fetchone()
    if found is None:
        return
    *row, noted = found
    # The index forgets words only if it is told the very ones that it was given.
    if not record.text or noted == _WITHOUT_TEXT:
        record = structs.replace(record, text=_words_left(index, *row))
    index.execute(
        "INSERT INTO words (words, rowid, title, councils, speakers, publisher, body)"
        " VALUES ('delete', ?, ?, ?, ?, ?, ?)",
        (*row, *_words(record)),
    )
    index.execute(
        "UPDATE councils SET stale = 1"
        " WHERE ons_code IN (SELECT ons_code FROM tellings WHERE article = ?)",
        row,
    )
    drop_statements(index, record, *row)
    for table in ("records", "facts", "quotations", "speakers", "tellings"):
        index.execute(f"DELETE FROM {table} WHERE article = ?", row)
    index.execute("DELETE FROM articles WHERE id = ?", row)


def _words_left(index: sqlite3.Connection, article: int) -> str:
    """The words that the index has of an article's text, in their order; it reads all to know."""
    words = index.execute(
        "SELECT term FROM places_of_words WHERE doc = ? AND col = 'body' ORDER BY offset",
        (article,),
    )
    return " ".join(word for (word,) in words)


def _words(record: Record) -> Iterable[str]:
    return (
        record.title or "",
        entries.council_names(record),
        entries.speaker_words(record),
        record.publisher or "",
        record.text,
    )


def _digest(stored: Mapping[str, Any]) -> bytes:
    content = msgspec.json.encode(stored)
    return hashlib.blake2b(content, digest_size=16).digest()
