"""What a statement is about, in a form in which those on other councils can be looked up."""

from __future__ import annotations

from functools import lru_cache
from operator import add

from store.index.folding import bare_words, number_of

_COMMON = """
about after also and are been being but can children council for from had has have her his however
inspectors into its more not ofsted one other our out over people she should some such than that the
their them there these they this those through too under was were what when where which while who
will with within would young
"""
_UNTELLING = frozenset(_COMMON.split())
_UNTELLING_LENGTH = 2
# Characters that SQLite takes as letters as they are: no marks of ASCII, no halves of others.
_FIRST_CHARACTER = 0x800
_CHARACTERS = 0xD800 - _FIRST_CHARACTER


def word_pairs(text: str) -> str:
    """What a statement is about: each pair of its telling words that stand together.

    A word is a character here, a pair two, with a space between them and the next: so they are
    short, and the index has them as words. Two statements that share two pairs share three telling
    words on end, as a rule.
    """
    telling = "".join(map(_character, text.split()))
    return " ".join(map(add, telling, telling[1:]))


@lru_cache(maxsize=65_536)
def _character(word: str) -> str:
    """One of 53,248 characters, always the same for a word; none if the word tells nothing."""
    folded = bare_words(word)
    if len(folded) <= _UNTELLING_LENGTH or folded in _UNTELLING:
        return ""
    return chr(_FIRST_CHARACTER + number_of(folded) % _CHARACTERS)
