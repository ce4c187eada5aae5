"""What follows a grade and its own date, as of which more is told: "good in 2019, as in 2016"."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark
from store.records import Area

_LEADING = (
    *(Role.PREPOSITION, Role.DETERMINER, Role.PREVIOUS, Role.ADVERB, Role.INSPECTION),
    Role.PUBLISHED,
)
_REACH = 7


def past_own_date(ahead: Sequence[Mark]) -> Sequence[Mark]:
    """`ahead`, what follows a grade, without "in 2019" or "in a report out in May" at its head.

    So it is without "was the overall outcome", which names the grade.
    """
    ahead = ahead[_end_of_name(ahead) :]
    dated = min([i for i, mark in enumerate(ahead[:_REACH]) if mark.date], default=0)
    leading = ahead[:dated] if dated else ()
    if not leading or any(m.has(Role.AS) or not m.has(*_LEADING) for m in leading):
        return ahead
    return ahead[dated + 1 :]


def _end_of_name(ahead: Sequence[Mark]) -> int:
    """The mark behind "overall" and "was the verdict", which only say what grade it is."""
    if not ahead or ahead[0].area is Area.OVERALL:
        return len(ahead[:1])
    if not ahead[0].has(Role.COPULA):
        return 0
    name = next((i for i, m in enumerate(ahead[1:4], 1) if not m.has(Role.DETERMINER)), 0)
    named = name and (ahead[name].has(Role.GRADE_NOUN) or ahead[name].area is Area.OVERALL)
    return name + 1 if named else 0
