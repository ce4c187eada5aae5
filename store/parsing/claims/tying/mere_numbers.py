"""Mere numbers that have a grade; what they count is not named: "three were judged good"."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark

_NUMBERS = frozenset(
    ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
)
_AMOUNTS = _NUMBERS | {"one", "majority", "minority"}


def is_number(between: Sequence[Mark]) -> bool:
    """Whether a mere number is the subject: "of its four areas three were judged good"."""
    verbs = (i for i, m in enumerate(between) if m.has(Role.COPULA, Role.RATE))
    verb = next(verbs, len(between))
    number = between[verb - 1] if verb else None
    if number is None or number.date:
        return False
    if not (number.word in _AMOUNTS or number.word.isdecimal()):
        return False
    return not any(m.has(Role.UP, Role.DOWN) for m in between[:verb])
