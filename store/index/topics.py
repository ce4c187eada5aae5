"""What a finding is about, in a form in which findings of other councils can be looked up."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from store.index.folding import fold, number_of
from store.records import Record, Tone

_COMMON = """
about after also and are been being but can children council for from had has have her his however
inspectors into its more not ofsted one other our out over people she should some such than that the
their them there these they this those through too under was were what when where which while who
will with within would young
"""
_UNTELLING = frozenset(_COMMON.split())
_HALF = 1 << 63
# Odd, so that no bit of the first word is lost; any will do.
_FACTOR = 0x9E3779B97F4A7C15


@dataclass(frozen=True, slots=True)
class Topic:
    """What a finding is about: a number for each pair of its telling words that stand together."""

    council: str
    tone: str
    word_pairs: tuple[int, ...]


def topics(record: Record) -> tuple[Topic, ...]:
    """What is praised and criticised; a recommendation is of something that was found wanting."""
    found = [(each.council, each.tone, each.text) for each in record.findings]
    found += [(each.council, Tone.WEAKNESS, each.text) for each in record.recommendations]
    named = [Topic(council, tone, _word_pairs(text)) for council, tone, text in found]
    return tuple(dict.fromkeys(topic for topic in named if topic.word_pairs))


def _word_pairs(text: str) -> tuple[int, ...]:
    words = [word for word in fold(text).split() if len(word) > 2 and word not in _UNTELLING]
    numbers = list(map(_number_of_word, words))
    return tuple({_pair(first, second): None for first, second in pairwise(numbers)})


_number_of_word = lru_cache(maxsize=65_536)(number_of)


def _pair(first: int, second: int) -> int:
    """One number of 64 bits, signed, for two in their order."""
    return (first * _FACTOR + second + _HALF) % (2 * _HALF) - _HALF
