"""The date that a sentence, or what is said in it, opens with: "in 2019", "when … came in"."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence

_BEFORE_DATE = (Role.PREPOSITION, Role.PREVIOUS, Role.DETERMINER, Role.INSPECTION)
_INSPECTED = (Role.COUNCIL, Role.BODY, Role.SERVICE, Role.PRONOUN, Role.COPULA, Role.ADVERB)
_PASSED_OVER = frozenset({",", "time", "occasion"})
_COMING = frozenset({"when", "after", "once"})
_REACH, _COMING_REACH = 8, 9


def date_at_head(sentence: Sentence, first: int, last: int) -> Mark | None:
    """The date before mark `last` that what begins at mark `first` opens with: "in 2019".

    So does "Inspectors came back to the county in 2019", which tells of an inspection, and "When
    it was last inspected, in 2019".
    """
    marks = sentence.marks
    came = marks[first].has(Role.INSPECTION) or marks[first].word in _COMING
    for index in range(first, min(first + (_COMING_REACH if came else _REACH), last)):
        mark = marks[index]
        if mark.date:
            return None if index and marks[index - 1].word in ("since", "until") else mark
        coming = came and (index == first or mark.has(*_INSPECTED) or mark.word == "inspected")
        coming = coming or mark.word in _PASSED_OVER or _is_visit(marks, index)
        if not (coming or mark.has(*_BEFORE_DATE)):
            return None
    return None


def _is_visit(marks: Sequence[Mark], index: int) -> bool:
    """Whether it is the verb in "when inspectors returned in 2021" or "after Ofsted came in"."""
    before = marks[index - 1] if index else None
    called = marks[index].plain or marks[index].word == "called"
    return before is not None and before.has(Role.INSPECTION) and called
