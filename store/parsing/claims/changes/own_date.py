"""What follows a grade and its own date, as of which more is told: "good in 2019, as in 2016"."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark

_LEADING = (Role.PREPOSITION, Role.DETERMINER, Role.PREVIOUS, Role.ADVERB)
_REACH = 5


def past_own_date(ahead: Sequence[Mark]) -> Sequence[Mark]:
    """`ahead`, what follows a grade, without "in 2019" or "back in 2019" at its head."""
    dated = next((i for i, mark in enumerate(ahead[:_REACH]) if mark.date), 0)
    leading = ahead[:dated] if dated else ()
    if not leading or any(m.has(Role.AS) or not m.has(*_LEADING) for m in leading):
        return ahead
    return ahead[dated + 1 :]
