"""Times that are looked back on: "the dark days when it was poor", "safer than when it was"."""

from __future__ import annotations

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Sentence

_REACH = 9
_BEFORE = 7
_DAYS = frozenset({"days", "times", "years", "era"})
_PRESENT = frozenset({"is", "are", "'s", "'re", "has", "have"})
_PAST = frozenset({"was", "were", "judged", "rated", "found", "graded", "called", "had"})
_PARTING = frozenset({",", ";", ":", "–"})


def is_bygone(sentence: Sentence, at: int) -> bool:
    """Whether it is told of a time that is over, or that today is held against.

    As in "recalled the days when Kent was X" and "safer than they were when Ofsted found X".
    """
    if "when" not in sentence.words:
        return False
    marks = sentence.marks
    when = at - 1
    while when > max(0, at - _REACH) and marks[when].word != "when":
        if marks[when].word in _PARTING or marks[when].has(Role.GRADE):
            return False
        when -= 1
    if when < 1 or marks[when].word != "when":
        return False
    told = {mark.word.split()[-1] for mark in marks[when + 1 : at]}
    if not _PRESENT.isdisjoint(told) or _PAST.isdisjoint(told):
        return False
    before = marks[max(0, when - _BEFORE) : when]
    noun = before[-1].word.split()[-1]
    if noun in _DAYS or (noun == "time" and before[-1].word.split()[0] == "a"):
        return True
    if noun == "time" and len(before) > 1 and before[-2].word == "a":
        return True
    than = next((i for i, mark in enumerate(before) if mark.word == "than"), len(before))
    return than < len(before) and not any(mark.word in _PARTING for mark in before[than:])
