"""The same weak grade at another time: "inadequate in 2016, and in 2019 it was no better"."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark
from store.parsing.mentions.points import Point

_ENDS = ("no better", "no different")
_OPENING = (
    *(Role.CONJUNCTION, Role.PREPOSITION, Role.DATE, Role.PRONOUN, Role.BODY, Role.SERVICE),
    *(Role.DETERMINER, Role.POSSESSIVE),
)
_BEHIND = 3


def no_better(ahead: Sequence[Mark]) -> tuple[Point, ...]:
    """The date at which `ahead`, what follows a grade and its date, says that it was no better.

    () where it says no such thing.
    """
    said = next((i for i, mark in enumerate(ahead) if mark.word.endswith(_ENDS)), None)
    if said is None or not all(m.has(*_OPENING) or m.word == "," for m in ahead[:said]):
        return ()
    dates = [mark.date for mark in (*ahead[:said], *ahead[said + 1 : said + _BEHIND]) if mark.date]
    told = len(dates) == 1 and any(point.year for point in dates[0].points)
    return dates[0].points if told else ()
