"""Clauses that grade an area of a council's, whatever else their sentence names."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import OF_AREA, Mark, Sentence, is_part
from store.records import Area

_OTHERS = (Role.OTHER_TOPIC, Role.FOREIGN)
_COUNCILS = ("council's", "authority's", "county's", "borough's", "city's")
_JUDGING = (Role.INSPECTION, Role.RATE)
_ENDS_CLAUSE = frozenset({",", ";", "–", ":", "(", ")"})


def judges_area(sentence: Sentence) -> bool:
    """Whether a clause in which nothing else is named grades an area, and says it is a council's.

    Others can be named beside it: "care in Kent was rated good, although some live in homes".
    """
    if not (sentence.has(Role.GRADE) and sentence.any(OF_AREA)):
        return False
    if sentence.has(*_OTHERS) and not sentence.has(*_JUDGING):
        return False
    ends = [i for i, mark in enumerate(sentence.marks) if mark.word in _ENDS_CLAUSE]
    bounds = pairwise([-1, *ends, len(sentence.marks)])
    return any(map(_grades_area, (sentence.marks[first + 1 : last] for first, last in bounds)))


def _grades_area(clause: Sequence[Mark]) -> bool:
    if any(mark.has(*_OTHERS) and not mark.has(Role.OTHER_JUDGE) for mark in clause):
        return False
    council = any(m.has(Role.COUNCIL, Role.BODY) or m.word.endswith(_COUNCILS) for m in clause)
    return (
        council
        and any(mark.grade for mark in clause)
        and any(is_part(mark) and mark.area is not Area.LEADERS for mark in clause)
    )
