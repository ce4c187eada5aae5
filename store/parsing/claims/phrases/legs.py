"""Grades told as one after another, of no subject: "and from good to outstanding"."""

from __future__ import annotations

from store.parsing.claims.phrases.paths import end_of_path, way_to
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Sentence

_BETWEEN = frozenset({"and", "then", ",", "later", "again", "finally", "next", "eventually"})
_OF_TIME = (Role.DATE, Role.PREVIOUS, Role.PREPOSITION, Role.ADVERB)


def is_next_leg(sentence: Sentence, at: int) -> bool:
    """Whether its way sets out from where one told before it ended: "from A to B and from B to C".

    So it is for both ends of the second.
    """
    start = at if end_of_path(sentence, at) is not None else way_to(sentence, at)
    if start is None:
        return False
    marks = sentence.marks
    opening = next((i for i in range(start - 1, 0, -1) if marks[i].word == "from"), 0)
    before = next((i for i in range(opening - 1, 0, -1) if marks[i].grade), 0)
    if not before or marks[before].grade is not marks[start].grade:
        return False
    between = (m for m in marks[before + 1 : opening] if not sentence.tokens[m.first].is_quote)
    near = all(mark.word in _BETWEEN or mark.has(*_OF_TIME) for mark in between)
    return near and way_to(sentence, before) is not None
