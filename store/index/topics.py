"""What a finding is about, in a form in which findings of other councils can be looked up."""

from __future__ import annotations

from dataclasses import dataclass
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
    return tuple(dict.fromkeys(number_of(" ".join(pair)) for pair in pairwise(words)))
