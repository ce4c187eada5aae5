"""The years that a text says have passed, and the present that they lead to."""

from __future__ import annotations

import re

from store.parsing.mentions.elapsed import NUMBERS
from store.parsing.mentions.marks import Marked

_ELAPSED = re.compile(
    r"\b(?:past|last) (two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) years\b"
)
"""In small letters."""
_YEAR = r"(?:[a-z]+ )?(20\d\d)"
_COUNT = r"(one|two|three|four|five|six|seven|eight|nine|ten|a|\d{1,2})"
_AGO = re.compile(
    rf"\b{_COUNT} years? ago,? (?:back )?in {_YEAR}\b|\bin {_YEAR},? {_COUNT} years? ago\b", re.I
)
_AFTER = re.compile(
    rf"(?<!over )(?<!than )(?<!least )(?<!nearly )(?<!almost )\b{_COUNT} years? (?:after|on from) "
    rf"[^.;:,]{{0,60}}?\bin {_YEAR}\b.*?\b(?:is|are|has|have) ",
    re.I,
)
"""Where the present has been reached so long after: "six years after its last report in 2014"."""
_COUNTED = ("years ago", "year ago", "years after", "year after", "years on", "year on")
"""Without one of these a text counts no years up to the present."""


def years_reached(marked: Marked) -> set[int]:
    """The years that a text has reached: 2021 by "three years ago, in 2018"."""
    text, words = marked.text, marked.text.lower()
    if not any(counted in words for counted in _COUNTED):
        return set()
    ago = {int(m[2] or m[3]) + _number(m[1] or m[4]) for m in _AGO.finditer(text)}
    return ago | {
        int(m[2]) + _number(m[1])
        for sentence in marked.sentences
        if (m := _AFTER.search(text, sentence.start, sentence.end))
    }


def years_elapsed(text: str) -> set[int]:
    """How many years a text says have passed: 5 by "over the past five years"."""
    words = text.lower()
    return {_number(m[1]) for m in _ELAPSED.finditer(words)} if " years" in words else set()


def _number(word: str) -> int:
    return int(NUMBERS.get(word.lower(), 0) or word)
