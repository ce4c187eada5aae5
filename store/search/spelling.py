"""What a query that finds nothing may have meant: words of the library that are nearly its own."""

from __future__ import annotations

import re
import sqlite3

from store.search.query import fold, parse_query
from store.search.vocabulary import words_from

SHORTEST = 4
"""Letters of the shortest word that is taken for a mistyped one."""

SURE = 2
"""Letters at the beginning of a word that are taken to be right: so few words are looked at."""


def respelled(index: sqlite3.Connection, text: str) -> str | None:
    """The query with the nearest words of the library in place of those that it has not.

    None where it has all of them, or where one has nothing near it.
    """
    query = parse_query(text)
    words = {token: term.prefix for term in query.wanted for token in term.tokens}
    meant = text
    for word, is_beginning in words.items():
        if _is_known(index, word, is_beginning):
            continue
        near = _nearest(index, word)
        if near is None:
            return None
        meant = _replaced(meant, word, near)
    return meant if meant != text else None


def _is_known(index: sqlite3.Connection, word: str, is_beginning: bool) -> bool:
    found = next(words_from(index, word), "")
    return found.startswith(word) if is_beginning else found == word


def _nearest(index: sqlite3.Connection, word: str) -> str | None:
    """The known word that is the fewest slips of a finger away, if it is one or two."""
    from rapidfuzz.distance import OSA

    if len(word) < SHORTEST:
        return None
    slips = 1 if len(word) < 2 * SHORTEST - 1 else 2
    near: tuple[int, str] | None = None
    for known in words_from(index, word[:SURE]):
        if not known.startswith(word[:SURE]):
            break
        away = OSA.distance(word, known, score_cutoff=slips)
        if away <= slips and (near is None or away < near[0]):
            near = away, known
    return near[1] if near else None


def _replaced(text: str, word: str, other: str) -> str:
    """The text with another word wherever it has that one, however it is written."""
    found = re.finditer(rf"(?<![^\W_]){re.escape(word)}(?![^\W_])", fold(text))
    for match in reversed(list(found)):
        text = text[: match.start()] + other + text[match.end() :]
    return text
