"""Sentences that tell news, not what has been known for years."""

from __future__ import annotations

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Sentence
from store.parsing.mentions.points import THESE_DAYS

_IT = frozenset({"it", "they"})
_TIMES = frozenset({"time", "day", "week", "month", "fortnight"})
_OPENING = 3
_HAVE = frozenset({"has", "have"})


def is_news(sentence: Sentence) -> bool:
    """Whether it speaks of a new report, of today or of both."""
    if sentence.has(Role.PUBLISHED, Role.CURRENT):
        return True
    if any(point.relative in THESE_DAYS for _, date in sentence.dates for point in date.points):
        return True
    if _has_just_been(sentence) or _is_of_same_time(sentence):
        return True
    if "both" not in sentence.words:
        return False
    return any(m.word == "both" or (m.word[:4] == "both" and m.councils) for m in sentence.marks)


def _is_of_same_time(sentence: Sentence) -> bool:
    """Whether it is as in "Kent was inspected at the same time", unlike "At the same time, …"."""
    if "same" not in sentence.words:
        return False
    told = [token.word for token in sentence.tokens]
    return any(told[i] == "same" and told[i + 1] in _TIMES for i in range(_OPENING, len(told) - 1))


def _has_just_been(sentence: Sentence) -> bool:
    """Whether it is as in "Kent has just been rated", unlike "Kent helps: it has just been"."""
    if "just" not in sentence.words:
        return False
    told = [token.word for token in sentence.tokens]
    return any(
        told[i] in _HAVE and told[i + 1] == "just" and told[i - 1] not in _IT
        for i in range(1, len(told) - 1)
    )
