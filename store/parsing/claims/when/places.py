"""Places that only come up in a sentence, whose date is not that of their grade."""

from __future__ import annotations

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Sentence

_OF_JUDGING = (Role.INSPECTION, Role.RATE, Role.FIND, Role.VISIT)
_RELATIVES = frozenset({"which", "whose", "where"})


def is_of_place(sentence: Sentence, index: int, at: int) -> bool:
    """Whether the clause at mark `index` is on a place that only comes up: "came from Kent, where".

    Or tells what it is like today. The date of the main clause is then none of its grade.
    """
    marks = sentence.marks
    if marks[index].word not in _RELATIVES:
        return False
    comma = marks[index - 1].word == ","
    place = index - 1 - comma
    if place < 1 or not marks[place].has(Role.COUNCIL, Role.BODY):
        return False
    if any(mark.word in ("is", "are") for mark in marks[index + 1 : at]):
        return True
    named = marks[place - 1].has(Role.PREPOSITION) and bool(marks[place].councils)
    named = named and not any(mark.has(*_OF_JUDGING) for mark in marks[:index])
    return named or marks[at].word.startswith(("require ", "requires "))
