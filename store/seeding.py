"""The library as it is at its first opening: with the five seed articles in it."""

from __future__ import annotations

from pathlib import Path

from store.disk.locations import Locations
from store.library import Library
from store.records import Record


def open_seeded(home: Path) -> Library:
    """The library in the data directory `home`; where none was ever kept, the seeds are put in.

    A library whose user has removed the seeds does not get them back.

    Raises:
        LibraryError: if it cannot be opened or made; one sentence says why and what to do.
    """
    is_new = not Locations(home).records.exists()
    library = Library.open(home)
    if is_new:
        library.add(seed_records())
    return library


def seed_records() -> list[Record]:
    """What is understood of each seed article, in the order of their names."""
    from importlib.resources import as_file, files

    from store.parsing import parse
    from store.readers import read

    records = []
    for article in sorted(files("seeds").iterdir(), key=lambda entry: entry.name):
        if article.name.endswith(".txt"):
            with as_file(article) as path:
                records.append(parse(read(str(path))))
    return records
