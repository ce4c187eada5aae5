"""Putting records into the index and taking them out; a council is merged again afterwards."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterable, Mapping
from typing import Any

import msgspec
from msgspec import structs

from store.councils import council_by_code
from store.database import Shelf, from_stored, text_left
from store.disk.locations import Locations
from store.history.gathering import Telling
from store.history.inspections import CouncilHistory, Excerpt, MergedInspection
from store.history.merging import merge, source_of
from store.index import entries
from store.index.blobs import pack, unpack
from store.index.reading import is_known
from store.index.statements import StatementRow, statement_rows
from store.index.topics import word_pairs
from store.records import Area, Grade, Inspection, Record
from store.statements import StatementKind
from store.wording import AREAS, GRADES, inspection_words

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
    _put_statements(index, record, article)
    told: dict[str, list[Inspection]] = {}
    for inspection in record.inspections:
        told.setdefault(inspection.ons_code, []).append(inspection)
    for ons_code, inspections in told.items():
        tellings = [Telling(source, each, record.pages) for each in inspections]
        index.execute("INSERT INTO tellings VALUES (?, ?, ?)", (ons_code, article, pack(tellings)))
        _mark_stale(index, ons_code, inspections[0].council)


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
    _drop_statements(index, record, *row)
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


def settle(index: sqlite3.Connection) -> None:
    """Merge anew the inspections of every council that records came to or went from."""
    stale = index.execute("SELECT ons_code, name FROM councils WHERE stale").fetchall()
    for ons_code, name in stale:
        rows = index.execute("SELECT content FROM tellings WHERE ons_code = ?", (ons_code,))
        parts = [unpack(content, list[Telling]) for (content,) in rows]
        _forget_judgements(index, ons_code)
        index.execute("DELETE FROM inspection_articles WHERE ons_code = ?", (ons_code,))
        if not parts:
            index.execute("DELETE FROM councils WHERE ons_code = ?", (ons_code,))
            index.execute("DELETE FROM histories WHERE ons_code = ?", (ons_code,))
            continue
        council = council_by_code(ons_code)
        history = CouncilHistory(
            council=name,
            ons_code=ons_code,
            kind=council.kind if council else "",
            region=council.region if council else "",
            inspections=merge(telling for part in parts for telling in part),
        )
        _put_council(index, history, len(parts))


def _put_statements(index: sqlite3.Connection, record: Record, article: int | None) -> None:
    (last,) = index.execute("SELECT coalesce(max(id), 0) FROM statements").fetchone()
    numbered = list(enumerate(statement_rows(record), start=last + 1))
    index.executemany(
        f"INSERT INTO statements VALUES ({', '.join('?' * (len(StatementRow._fields) + 2))})",
        [(number, article, *statement) for number, statement in numbered],
    )
    publisher = record.publisher or ""
    index.executemany(
        "INSERT INTO statement_words (rowid, text, speakers, publisher) VALUES (?, ?, ?, ?)",
        [(number, each.text, each.said_by, publisher) for number, each in numbered],
    )
    index.executemany("INSERT INTO topics VALUES (?, ?)", _topics(numbered))


def _topics(numbered: Iterable[tuple[int, StatementRow]]) -> list[tuple[int, int]]:
    """The rows of the table of topics for statements with their numbers; a quotation has none."""
    return [
        (pair, number)
        for number, statement in numbered
        if statement.sort != StatementKind.QUOTATION
        for pair in word_pairs(statement.text)
    ]


def _drop_statements(index: sqlite3.Connection, record: Record, article: int) -> None:
    numbers = index.execute(
        "SELECT id FROM statements WHERE article = ? ORDER BY id", (article,)
    ).fetchall()
    numbered = [
        (number, statement)
        for (number,), statement in zip(numbers, statement_rows(record), strict=True)
    ]
    publisher = record.publisher or ""
    index.executemany(
        "INSERT INTO statement_words (statement_words, rowid, text, speakers, publisher)"
        " VALUES ('delete', ?, ?, ?, ?)",
        [(number, each.text, each.said_by, publisher) for number, each in numbered],
    )
    index.executemany("DELETE FROM topics WHERE word_pair = ? AND statement = ?", _topics(numbered))
    index.execute("DELETE FROM statements WHERE article = ?", (article,))


def _put_council(index: sqlite3.Connection, history: CouncilHistory, articles: int) -> None:
    graded = (each for each in history.inspections if each.judgements)
    newest = next(graded, None)
    judged = newest.judgements if newest else ()
    overall = next((judgement for judgement in judged if judgement.area is Area.OVERALL), None)
    index.execute(
        "UPDATE councils SET kind = ?, region = ?, stale = 0, grade = ?, change = ?,"
        " inspections = ?, articles = ? WHERE ons_code = ?",
        (
            history.kind,
            history.region,
            overall.grade if overall else None,
            overall.change if overall else None,
            len(history.inspections),
            articles,
            history.ons_code,
        ),
    )
    index.execute(
        "INSERT OR REPLACE INTO histories VALUES (?, ?)", (history.ons_code, pack(history))
    )
    for place, inspection in enumerate(history.inspections):
        _put_judgements(index, history, inspection)
        told = [(source, True) for source in inspection.sources]
        told += [(source, False) for source in inspection.mentioned_by]
        index.executemany(
            "INSERT INTO inspection_articles SELECT ?, ?, ?, id FROM articles WHERE sha256 = ?",
            [(history.ons_code, place, reports, source.sha256) for source, reports in told],
        )


def _put_judgements(
    index: sqlite3.Connection, history: CouncilHistory, inspection: MergedInspection
) -> None:
    about = inspection_words(inspection)
    lines: list[tuple[Area | None, Grade | None, str, tuple[Excerpt, ...]]] = [
        (each.area, reading.grade, f"{AREAS[each.area]}: {GRADES[reading.grade]}", reading.excerpts)
        for each in inspection.judgements
        for reading in each.readings
    ]
    lines = lines or [(None, None, "", inspection.mentions)]
    dates = [date for date in (inspection.start, inspection.end, inspection.published) if date]
    years = [date.year for date in dates]
    council = council_by_code(history.ons_code)
    aliases = " ".join((council.official_name if council else "", history.region, history.kind))
    for area, grade, verdict, excerpts in lines:
        words = " · ".join(part for part in (history.council, verdict, about) if part)
        place = excerpts[0] if excerpts else None
        row = index.execute(
            "INSERT INTO judgements (ons_code, region, area, grade, framework, kind, first_year,"
            " last_year, date, words, sha256, start, stop)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                *(history.ons_code, history.region, area, grade),
                *(inspection.framework, inspection.kind),
                *(min(years, default=None), max(years, default=None)),
                *(inspection.date or "", words),
                place.source.sha256 if place else None,
                *((place.start, place.end) if place else (0, 0)),
            ),
        ).lastrowid
        index.execute(
            "INSERT INTO judgement_words (rowid, words, aliases) VALUES (?, ?, ?)",
            (row, words, aliases),
        )


def _forget_judgements(index: sqlite3.Connection, ons_code: str) -> None:
    index.execute(
        "DELETE FROM judgement_words WHERE rowid IN (SELECT id FROM judgements WHERE ons_code = ?)",
        (ons_code,),
    )
    index.execute("DELETE FROM judgements WHERE ons_code = ?", (ons_code,))


def _mark_stale(index: sqlite3.Connection, ons_code: str, name: str) -> None:
    index.execute(
        "INSERT INTO councils (ons_code, name, kind, region) VALUES (?, ?, '', '')"
        " ON CONFLICT (ons_code) DO UPDATE SET stale = 1",
        (ons_code, name),
    )


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
