"""What a statement is about, in a form in which those on other councils can be looked up."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

from store.index.folding import bare_words, number_of

_COMMON = """
about after also and are been being but can children council for from had has have her his however
inspectors into its more not ofsted one other our out over people she should some such than that the
their them there these they this those through too under was were what when where which while who
will with within would young
"""
_UNTELLING = frozenset(_COMMON.split())
_UNTELLING_LENGTH = 2


def word_pairs(text: str) -> tuple[int, ...]:
    """What a statement is about: a number for each pair of its telling words that stand together.

    Two statements that share two pairs share three telling words on end, as a rule.
    """
    numbers = filter(None, map(_number_of_word, text.split()))
    return tuple({first << 31 | second for first, second in pairwise(numbers)})


@lru_cache(maxsize=65_536)
def _number_of_word(word: str) -> int:
    """A number of 31 bits, so that SQLite can hold two in one; 0 if the word tells nothing."""
    folded = bare_words(word)
    if len(folded) <= _UNTELLING_LENGTH or folded in _UNTELLING:
        return 0
    return number_of(folded) & 0x7FFF_FFFF
