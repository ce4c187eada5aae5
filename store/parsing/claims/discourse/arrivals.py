"""Whether a sentence tells when inspectors came, or how things were at that time."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark

_INSPECTED = frozenset({"inspected", "reinspected", "re-inspected"})
_NAMING = ("inspected", "inspection", "inspection before", "one before")
_TEAMS = frozenset({"team", "teams", "group", "party", "handful"})
_DESCRIBING = frozenset({"worst", "best", "damning", "scathing", "critical", "glowing", "new"})
_PUT_IN = 12
"""No more words are put in between a date and its clause."""


def tells_how_it_was(marks: Sequence[Mark], date: int) -> bool:
    """Whether it is as in "Five years ago it was a different story" and "In 2018 things were"."""
    heads = all(mark.has(Role.PREPOSITION) for mark in marks[:date])
    ahead = [mark.word for mark in marks[date + 1 : date + 4] if mark.word != ","]
    return heads and ahead[:1] in (["it"], ["things"]) and ahead[1:2] in (["was"], ["were"])


def tells_of_inspectors(marks: Sequence[Mark], date: int) -> bool:
    """Whether it is as in "It was inspected in 2019" or "in November 2019 (when) Ofsted came"."""
    before, behind = marks[:date], _main_clause(marks[date + 1 :])
    if any(Role.INSPECTION in m.roles or m.word.endswith(_NAMING) for m in before):
        return True
    if not behind:
        return False
    if behind[0].word == "came" or any(m.word in _INSPECTED for m in behind[1:3]):
        return True
    head = next((i for i, m in enumerate(behind) if not m.has(Role.DETERMINER, Role.ADVERB)), 0)
    described = behind[head].word in _DESCRIBING and head + 1 < len(behind)
    head += described
    if behind[head].word in _TEAMS and [m.word for m in behind[head + 1 : head + 2]] == ["of"]:
        return any(m.has(Role.INSPECTION) for m in behind[head + 2 : head + 5])
    return Role.INSPECTION in behind[head].roles and not _owns(behind[head + 1 :])


def _main_clause(behind: Sequence[Mark]) -> Sequence[Mark]:
    """What follows a date, but for "when" or what is put in: "in 2019, after its report, …"."""
    if not behind or behind[0].word not in ("when", ","):
        return behind
    inside = next((i for i, mark in enumerate(behind[1:_PUT_IN], 1) if mark.word == ","), 0)
    apart = inside > 1 and not any(mark.has(Role.COPULA, Role.FIND) for mark in behind[1:inside])
    return behind[inside + 1 if apart and behind[0].word == "," else 1 :]


def _owns(following: Sequence[Mark]) -> bool:
    return any(mark.word in ("'s", "'") for mark in following[:1])
