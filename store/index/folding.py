"""Words as they are compared and numbered: the same wherever they mean the same."""

from __future__ import annotations

import hashlib
import re
import unicodedata

# Accents, once they stand apart from their letters, are marks as commas are.
_MARKS = re.compile(r"[^\w\s]")


def bare_words(words: str) -> str:
    """Words without case, accents, marks and extra white space."""
    plain = unicodedata.normalize("NFKD", words.casefold())
    return " ".join(_MARKS.sub("", plain).split())


def number_of(words: str) -> int:
    """A number of 64 bits, signed as SQLite has them, that these words have on every machine."""
    digest = hashlib.blake2b(words.encode(), digest_size=8).digest()
    return int.from_bytes(digest, "big", signed=True)
