"""Whether a library is whole: every record readable, once, with the text it points into."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from store.database import Database
from store.disk.locations import Locations
from store.disk.shelves import look_at_shelves
from store.disk.texts import read_text
from store.errors import LibraryError
from store.index.connections import connect, is_current
from store.records import misplaced_span
from store.stored import digest, from_stored


@dataclass(frozen=True, slots=True)
class Checked:
    """What was found: how many records are whole, and a sentence for each thing that is not.

    `tidied` counts leftovers of killed imports that were cleared away.
    """

    whole: int
    problems: tuple[str, ...]
    tidied: int


def check(places: Locations) -> Checked:
    """Read everything, and compare records, texts and index with each other.

    Raises:
        LibraryError: if the library's lock cannot be had.
    """
    database = Database(places)
    whole: set[str] = set()
    problems: list[str] = []
    with database.writing():
        shelves = look_at_shelves(places)
        shelves_read = not shelves.missing
        problems += [f"{places.shelf(name)} is missing." for name in shelves.missing]
        for name in shelves.stamps:
            try:
                shelf = database.shelf(name)
            except LibraryError as error:
                problems.append(str(error))
                shelves_read = False
                continue
            for sha256, stored in shelf.items():
                problem = _problem(places, sha256, stored)
                if sha256 in whole:
                    problem = f"The record {sha256} is there twice, on shelf {name} too."
                if problem is None:
                    whole.add(sha256)
                else:
                    problems.append(problem)
        if not problems:
            problems += _index_problems(places, whole)
        tidied = _tidy(places, whole) if shelves_read and not problems else 0
    return Checked(len(whole), tuple(problems), tidied)


def _problem(places: Locations, sha256: str, stored: Mapping[str, Any]) -> str | None:
    try:
        if stored.get("sha256") != sha256:
            return f"The record {sha256} is another source's."
        text = read_text(places, sha256)
        if digest(text) != stored.get("text_sha256"):
            return f"The text {places.text(sha256)} is not what its record was made from."
        span = misplaced_span(from_stored(stored, text))
    except (LibraryError, ValueError) as error:
        return str(error)
    return f"The record {sha256} quotes what its text does not have at {span}." if span else None


def _index_problems(places: Locations, whole: set[str]) -> Iterator[str]:
    if not is_current(places.index):
        yield "The index is missing or not of this program's form; it is made at the next start."
        return
    try:
        with contextlib.closing(connect(places.index)) as index:
            (verdict,) = index.execute("PRAGMA quick_check(1)").fetchone()
            indexed = {sha256 for (sha256,) in index.execute("SELECT sha256 FROM articles")}
    except sqlite3.Error as error:
        verdict, indexed = str(error), whole
    if verdict != "ok":
        how = " ".join(verdict.split())
        yield f"The index is damaged ({how}); `ofsted-tui library --reindex` makes it anew."
    elif indexed != whole:
        yield (
            f"The index has {len(indexed)} sources and the records {len(whole)}; "
            "`ofsted-tui library --reindex` makes it anew."
        )


def _tidy(places: Locations, whole: set[str]) -> int:
    """Clear away what only a killed process can have left: nobody else has the lock."""
    leftovers = [*places.records.glob("*.tmp"), *places.texts.glob("*.tmp")]
    leftovers += [path for path in places.texts.glob("*.txt") if path.stem not in whole]
    for path in leftovers:
        with contextlib.suppress(OSError):
            path.unlink()
    return len(leftovers)
