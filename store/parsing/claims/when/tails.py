"""What is told of an earlier grade right behind it: "rated good five years ago, it is now"."""

from __future__ import annotations

from store.parsing.claims.phrases.clauses import is_starting_point
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Sentence

_IN_TAIL = frozenset(
    {
        *(Role.DATE, Role.PREVIOUS, Role.PREPOSITION, Role.DETERMINER, Role.INSPECTION),
        *(Role.GRADE_NOUN, Role.ADVERB, Role.AGAIN),
    }
)
_REACH = 8


def tail_before(sentence: Sentence, at: int) -> range:
    """The marks between an earlier grade and the comma or "to" behind it that only tell its time.

    They say nothing of the grade at mark `at`: "from inadequate at the last inspection to good".
    """
    marks = sentence.marks
    graded = next((i for i in range(at - 1, -1, -1) if Role.GRADE in marks[i].roles), None)
    if graded is None:
        return range(0)
    starting = is_starting_point(sentence, graded)
    for index in range(graded + 1, min(at, graded + _REACH)):
        mark = marks[index]
        if mark.word == "," or (starting and mark.word == "to"):
            return range(graded + 1, index)
        quote = sentence.tokens[mark.first].is_quote
        if not (quote or mark.any(_IN_TAIL)):
            return range(0)
    return range(0)
