"""What a clause is told beside, and says nothing of a grade: "Despite the loss of its director"."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.claims.phrases.other_clauses import OF_TIME, SHORTEST, tells_of_grades
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark

_LEADING = frozenset({"despite", "in spite of", "without", "unlike", "amid", "given", "with"})
_PARTICIPLES = frozenset({"placed", "led", "run", "beset", "hit", "stung", "torn", "hailed"})
_OF_INSPECTION = frozenset(
    {Role.INSPECTION, Role.PUBLISHED, Role.AREA, Role.GROUP, Role.SERVICE, Role.VISIT}
) | {Role.UP, Role.DOWN, Role.PRONOUN}


def is_adjunct(said: Sequence[Mark], *, opens: bool = False) -> bool:
    """Whether `said` is led by a preposition or a participle, and is of other matters.

    A date in one that `opens` a sentence is of what the participle tells: "Criticised by a judge
    last year, Kent", unlike "The inspection, carried out in May, found".
    """
    if len(said) < SHORTEST or any(m.any(_OF_INSPECTION) or tells_of_grades(m) for m in said):
        return False
    head = said[0]
    timed = any(mark.any(OF_TIME) for mark in said)
    if head.word in _PARTICIPLES or (head.plain and head.word.endswith("ed")):
        return opens or not timed
    to_whom = head.word == "to" and said[1].has(Role.DETERMINER, Role.NOBODY)
    return (to_whom or head.word in _LEADING) and not timed
