"""What the index holds of a council: what its sources tell, merged, and each judgement a row."""

from __future__ import annotations

import sqlite3

from store.councils import council_by_code
from store.history.gathering import Telling
from store.history.inspections import CouncilHistory, Excerpt, MergedInspection
from store.history.merging import merge
from store.index.blobs import pack, unpack
from store.records import Area, Grade
from store.wording import AREAS, GRADES, inspection_words


def mark_stale(index: sqlite3.Connection, ons_code: str, name: str) -> None:
    """Note that records came to a council: `settle` merges it anew."""
    index.execute(
        "INSERT INTO councils (ons_code, name, kind, region) VALUES (?, ?, '', '')"
        " ON CONFLICT (ons_code) DO UPDATE SET stale = 1",
        (ons_code, name),
    )


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
