"""The words of the library, in alphabetical order."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

_AFTER = "\x01"
"""Behind a word, what sorts before every longer word that begins with it."""


def words_from(index: sqlite3.Connection, beginning: str) -> Iterator[str]:
    """The words from the first on that is not before a beginning; one look at the index each."""
    after = beginning
    while True:
        # From word to word: the index would count the places of each on the way to the next.
        found = index.execute(
            "SELECT term FROM places_of_words WHERE term >= ? LIMIT 1", (after,)
        ).fetchone()
        if found is None:
            return
        yield found[0]
        after = found[0] + _AFTER
