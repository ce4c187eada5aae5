"""What the index holds of a council: what its sources tell, merged, and each judgement a row."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from store.councils import council_by_code
from store.history.gathering import Telling
from store.history.inspections import CouncilHistory, Excerpt, MergedInspection
from store.history.merging import merge
from store.index.blobs import pack, unpack
from store.records import Area, Framework, Grade, InspectionKind
from store.wording import AREAS, GRADES, inspection_words


class _Judgement(NamedTuple):
    """A row of the table of judgements, but for its number."""

    ons_code: str
    region: str
    area: Area | None
    grade: Grade | None
    framework: Framework | None
    kind: InspectionKind
    first_year: int | None
    last_year: int | None
    date: str
    words: str
    sha256: str | None
    start: int
    stop: int


def mark_stale(index: sqlite3.Connection, names: Mapping[str, str]) -> None:
    """Note that records came to councils, by their ONS codes: `settle` merges them anew."""
    index.executemany(
        "INSERT INTO councils (ons_code, name, kind, region) VALUES (?, ?, '', '')"
        " ON CONFLICT (ons_code) DO UPDATE SET stale = 1",
        names.items(),
    )


def settle(index: sqlite3.Connection) -> None:
    """Merge anew the inspections of every council that records came to or went from."""
    stale = index.execute("SELECT ons_code, name FROM councils WHERE stale").fetchall()
    for ons_code, name in stale:
        rows = index.execute(
            "SELECT article, content FROM tellings WHERE ons_code = ?", (ons_code,)
        )
        parts = {article: unpack(content, list[Telling]) for article, content in rows}
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
            inspections=merge(telling for part in parts.values() for telling in part),
        )
        articles = {telling.source.sha256: at for at, part in parts.items() for telling in part}
        _put_council(index, history, articles)


def _put_council(
    index: sqlite3.Connection, history: CouncilHistory, articles: Mapping[str, int]
) -> None:
    """Put a merged history in; `articles` are the numbers of its sources, by their SHA-256."""
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
            len(articles),
            history.ons_code,
        ),
    )
    index.execute(
        "INSERT OR REPLACE INTO histories VALUES (?, ?)", (history.ons_code, pack(history))
    )
    index.executemany(
        "INSERT INTO inspection_articles VALUES (?, ?, ?, ?)",
        [
            (history.ons_code, place, reports, articles[source.sha256])
            for place, inspection in enumerate(history.inspections)
            for sources, reports in ((inspection.sources, True), (inspection.mentioned_by, False))
            for source in sources
        ],
    )
    _put_judgements(index, history)


def _put_judgements(index: sqlite3.Connection, history: CouncilHistory) -> None:
    council = council_by_code(history.ons_code)
    aliases = " ".join((council.official_name if council else "", history.region, history.kind))
    (last,) = index.execute("SELECT coalesce(max(id), 0) FROM judgements").fetchone()
    rows = (row for inspection in history.inspections for row in _judgements(history, inspection))
    numbered = list(enumerate(rows, start=last + 1))
    index.executemany(
        f"INSERT INTO judgements VALUES ({', '.join('?' * (len(_Judgement._fields) + 1))})",
        [(number, *row) for number, row in numbered],
    )
    index.executemany(
        "INSERT INTO judgement_words (rowid, words, aliases) VALUES (?, ?, ?)",
        [(number, row.words, aliases) for number, row in numbered],
    )


def _judgements(history: CouncilHistory, inspection: MergedInspection) -> Iterator[_Judgement]:
    """A row for each grade of an inspection; one without area and grade where it has none."""
    about = inspection_words(inspection)
    lines: list[tuple[Area | None, Grade | None, str, tuple[Excerpt, ...]]] = [
        (each.area, reading.grade, f"{AREAS[each.area]}: {GRADES[reading.grade]}", reading.excerpts)
        for each in inspection.judgements
        for reading in each.readings
    ]
    lines = lines or [(None, None, "", inspection.mentions)]
    dates = [date for date in (inspection.start, inspection.end, inspection.published) if date]
    years = [date.year for date in dates]
    for area, grade, verdict, excerpts in lines:
        words = " · ".join(part for part in (history.council, verdict, about) if part)
        place = excerpts[0] if excerpts else None
        yield _Judgement(
            ons_code=history.ons_code,
            region=history.region,
            area=area,
            grade=grade,
            framework=inspection.framework,
            kind=inspection.kind,
            first_year=min(years, default=None),
            last_year=max(years, default=None),
            date=inspection.date or "",
            words=words,
            sha256=place.source.sha256 if place else None,
            start=place.start if place else 0,
            stop=place.end if place else 0,
        )


def _forget_judgements(index: sqlite3.Connection, ons_code: str) -> None:
    index.execute(
        "DELETE FROM judgement_words WHERE rowid IN (SELECT id FROM judgements WHERE ons_code = ?)",
        (ons_code,),
    )
    index.execute("DELETE FROM judgements WHERE ons_code = ?", (ons_code,))
