"""A grade before its long object: "rated as good the experiences of care leavers"."""

from __future__ import annotations

from store.parsing.claims.phrases.nearby import mark_before, nearest_before, next_after
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import OF_AREA, Sentence

_OBJECT = 6
_OPENING = frozenset({Role.AREA, Role.GROUP, Role.DETERMINER, Role.POSSESSIVE})
"""What the object begins with."""
_OWNED = frozenset({"the", "its", "their", "our", "that", "those"})
_ENDS = frozenset({".", ",", ";", "and", "but", ")", ":", "–"})
_IN_OBJECT = frozenset(
    {*(Role.DETERMINER, Role.POSSESSIVE, Role.COUNCIL, Role.BODY, Role.SERVICE), Role.PREPOSITION}
)


def is_shifted(sentence: Sentence, at: int) -> bool:
    """Whether a long object comes last: "rated as good the experiences of care leavers"."""
    index = next_after(sentence, at)
    marks = sentence.marks
    if index >= len(marks) or marks[index].roles.isdisjoint(_OPENING):
        return False
    before = mark_before(sentence, at)
    after_as = before is not None and before.word == "as"
    if after_as and marks[index].has(Role.AREA, Role.GROUP, Role.DETERMINER):
        return True
    return _has_object_behind(sentence, index) and _is_active(sentence, at)


def _is_active(sentence: Sentence, at: int) -> bool:
    """Whether it follows an active verb of judging, or goes on from the grade of one.

    So it is in "judged good (the work)" and "rated leadership inadequate and good (the work)".
    """
    before = nearest_before(sentence, at, 2)
    if len(before) < 2:
        return False
    if before[0].has(Role.RATE, Role.FIND):
        return not before[1].has(Role.COPULA, Role.PLUPERFECT) or before[1].word == "had"
    joined = before[0].word in ("and", "but") and before[1].has(Role.GRADE)
    return joined and any(mark.has(Role.RATE) for mark in sentence.marks[:at])


def _has_object_behind(sentence: Sentence, index: int) -> bool:
    """Whether "the", "its" or "the work with" leads from mark `index` to an area."""
    marks = sentence.marks
    if not marks[index].has(Role.DETERMINER, Role.POSSESSIVE, Role.AREA):
        return False
    if Role.AREA in marks[index].roles:
        return marks[index].word.startswith(("the ", "its ", "their "))
    own = marks[index].word.split()[0] in _OWNED
    for ahead, mark in enumerate(marks[index + 1 : index + _OBJECT], index + 2):
        if mark.any(OF_AREA):
            ended = all(m.word in _ENDS for m in marks[ahead : ahead + 1])
            return mark.word != "overall" and (own or ended)
        if not (mark.any(_IN_OBJECT) or mark.word == "'s"):
            return False
    return False
