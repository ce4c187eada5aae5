"""The perfect, which tells a grade as what has come about by now: "has been rated good"."""

from __future__ import annotations

from store.parsing.claims.phrases.paths import end_of_path, way_to
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Sentence

HAVE = frozenset({"has", "have", "'ve", "has been", "have been"})
"""What a perfect begins with."""
_NOT_YET = frozenset({"to", "will", "would", "could", "may", "might", "must", "should", "not"})
_PAST = frozenset({"was", "were", "that", ";", ":", "(", ")"})
_OF_PAST = frozenset(
    {Role.GRADE, Role.PREVIOUS, Role.PLUPERFECT, Role.DATE, Role.RELATIVE, Role.NEGATION}
)
_COUNTING = frozenset({"after", "since", "from", "before", "following", "despite"})
_REACH = 5


def has_come(sentence: Sentence, at: int) -> int | None:
    """The mark "has" of the perfect that the grade at mark `at` is told in; None if it is not.

    So it is in "has, a year after it opened, been judged good", but not in "has previously been
    judged good", where what is told is itself put back.
    """
    if HAVE.isdisjoint(sentence.words):
        return None
    marks = sentence.marks
    aside = sentence.outside(at)
    for index in range(_opening(sentence, at) - 1, -1, -1):
        mark = marks[index]
        if index in aside:
            continue
        if mark.word in HAVE:
            return None if index and marks[index - 1].word in _NOT_YET else index
        if mark.word == ",":
            opening = next((i for i in range(index - 1, 0, -1) if marks[i].word == ","), 0)
            return opening - 1 if opening and marks[opening - 1].word in HAVE else None
        counted = mark.has(Role.PREVIOUS) and is_counted_from(sentence, index)
        if mark.word in _PAST or (mark.any(_OF_PAST) and not counted):
            return None
    return None


def _opening(sentence: Sentence, at: int) -> int:
    """Where the way to the grade at mark `at` opens, past a comma before it; or that mark."""
    start = way_to(sentence, at)
    if start is None and end_of_path(sentence, at) is not None:
        start = at
    if start is None or start < 2:
        return at
    words = [mark.word for mark in sentence.marks[start - 2 : start]]
    return start - 2 if words == [",", "from"] else start


def is_counted_from(sentence: Sentence, index: int) -> bool:
    """Whether mark `index` tells what time is counted from: "three years after", "since its last".

    Unlike "previously" it then says when something else was, and not the grade.
    """
    words = sentence.marks[index].word.split()
    if not _COUNTING.isdisjoint((words[0], words[-1])):
        return True
    for mark in reversed(sentence.marks[max(0, index - _REACH) : index]):
        if mark.word.split()[-1] in _COUNTING:
            return True
        if mark.word in (",", ";") or mark.has(Role.GRADE):
            return False
    return False
