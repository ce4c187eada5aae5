"""Putting records into the index and taking them out."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterable, Mapping
from typing import Any

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
from store.index.statements import drop_statements, put_statements
from store.records import Inspection, Record
from store.stored import from_stored, text_left

_WITHOUT_TEXT = b""
"""The digest of a record of which nothing but its text is missing: its words are not indexed."""


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
    for sha256, stored in shelf.items():
        noted = known.get(sha256)
        if noted == _WITHOUT_TEXT and not text_left(places, stored):
            noted = _digest(stored)
        if noted == _digest(stored):
            del known[sha256]
        elif sha256 not in known and not is_known(index, sha256):
            put(index, from_stored(stored, text_left(places, stored)), stored, name)
    if known:
        raise Outdated


def note_stamps(index: sqlite3.Connection, stamps: Mapping[str, str]) -> None:
    """Note that the index holds what stands on these shelves as they are now."""
    index.executemany("INSERT OR REPLACE INTO shelves VALUES (?, ?)", stamps.items())


def put(index: sqlite3.Connection, record: Record, stored: Mapping[str, Any], shelf: str) -> None:
    """Add one record, which is not there yet; `stored` is its form on the shelf of that name."""
    source = source_of(record)
    article = index.execute(
        "INSERT INTO articles"
        " (sha256, source, kind, title, publisher, author, published, url, shelf, council)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (*structs.astuple(source), shelf, next((t.council for t in record.inspections), None)),
    ).lastrowid
    content = pack(structs.replace(record, text=""))
    noted = _digest(stored) if record.text else _WITHOUT_TEXT
    index.execute("INSERT INTO records VALUES (?, ?, ?)", (article, content, noted))
    index.execute(
        "INSERT INTO words (rowid, title, councils, speakers, publisher, body)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        (article, *_words(record)),
    )
    index.executemany(
        "INSERT INTO facts VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [(article, *fact) for fact in entries.facts(record)],
    )
    index.executemany(
        "INSERT INTO quotations VALUES (?, ?)",
        [(number, article) for number in entries.fingerprints(record.quotations)],
    )
    index.executemany(
        "INSERT INTO speakers VALUES (?, ?)",
        [(name, article) for name in entries.speakers(record)],
    )
    put_statements(index, record, article)
    told: dict[str, list[Inspection]] = {}
    for inspection in record.inspections:
        told.setdefault(inspection.ons_code, []).append(inspection)
    for ons_code, inspections in told.items():
        tellings = [Telling(source, each, record.pages) for each in inspections]
        index.execute("INSERT INTO tellings VALUES (?, ?, ?)", (ons_code, article, pack(tellings)))
        mark_stale(index, ons_code, inspections[0].council)


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
    content = msgspec.json.encode(stored, order="sorted")
    return hashlib.blake2b(content, digest_size=16).digest()
