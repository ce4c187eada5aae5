"""Finding words in a text as they are, whatever their case and the kind of quotes and dashes. Pure.

What is typed is literal text: no sign in it has a meaning of its own.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass

from store.search.query import fold

_SIGNS = {
    "'": "‘’\u201a\u201b\u2032`\u00b4",
    '"': "“”\u201e\u201f\u2033\u00ab\u00bb",
    "-": "\u2010\u2011\u2012–—\u2015−",
    " ": "\t\n\u00a0\u2002\u2003\u2007\u2009\u200a\u202f",
}
_PLAIN = str.maketrans({sign: plain for plain, signs in _SIGNS.items() for sign in signs})


def plain(text: str) -> str:
    """A text as it is compared: as long as it was, so that offsets in it are those of the text."""
    return fold(text.translate(_PLAIN))


@dataclass(frozen=True, slots=True)
class Matches:
    """Where some words stand in a text: offsets in code points, `length` of them each."""

    starts: tuple[int, ...] = ()
    length: int = 0

    def at(self, number: int) -> tuple[int, int]:
        """The stretch of a match, by its number from 0."""
        return self.starts[number], self.starts[number] + self.length

    def after(self, offset: int) -> int:
        """The number of the first match at an offset or after it; round the end, the first."""
        number = bisect_left(self.starts, offset)
        return number if number < len(self.starts) else 0


def matches(plain_text: str, words: str) -> Matches:
    """Every place where words stand in a text, none within another.

    The time that it takes grows with the text's length alone, whatever is looked for.

    Args:
        plain_text: The text as `plain` gives it.
        words: What a person typed.
    """
    wanted = plain(words)
    if not wanted:
        return Matches()
    starts: list[int] = []
    start = plain_text.find(wanted)
    while start >= 0:
        starts.append(start)
        start = plain_text.find(wanted, start + len(wanted))
    return Matches(tuple(starts), len(wanted))
