"""What parts a grade from a date before it, which is that of something else."""

from __future__ import annotations

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Sentence


def is_told_apart(sentence: Sentence, index: int, at: int) -> bool:
    """Whether mark `index` lies between the grade at mark `at` and a date that is not its own."""
    mark = sentence.marks[index]
    if mark.word.endswith(("years after", "year after")) or _follows_what(sentence, index, at):
        return True
    if precedes_inspection(sentence, index):
        return True
    return _is_of_time_before(sentence, index, at)


def precedes_inspection(sentence: Sentence, before: int) -> bool:
    """Whether something came before what gave the grade: "was before the report that rated Kent".

    The time that is told then is its own.
    """
    if sentence.marks[before].word.split()[-1] != "before":
        return False
    told = sentence.marks[before + 1 : before + 5]
    noun = next((i for i, mark in enumerate(told) if mark.has(Role.INSPECTION)), len(told))
    return any(mark.has(Role.RELATIVE) for mark in told[noun + 1 : noun + 2])


def _follows_what(sentence: Sentence, index: int, at: int) -> bool:
    """Whether mark `index` is as in "was given notice in 2016 after it was judged inadequate"."""
    if sentence.marks[index].word not in ("after", "because"):
        return False
    inside = sentence.marks[index + 1 : at]
    subject = bool(inside) and inside[0].has(Role.PRONOUN, Role.BODY, Role.COUNCIL, Role.SERVICE)
    return index > 0 and subject and not any(mark.word == "," for mark in inside)


def _is_of_time_before(sentence: Sentence, index: int, at: int) -> bool:
    """Whether it is as in "took over in 2016 from a council that had been rated inadequate"."""
    if Role.RELATIVE not in sentence.marks[index].roles:
        return False
    body = index > 0 and Role.BODY in sentence.marks[index - 1].roles
    return body and any(Role.PLUPERFECT in mark.roles for mark in sentence.marks[index + 1 : at])
