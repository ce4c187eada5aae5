"""Clauses that open with their grade, or put its object last: "Good, too, were X"."""

from __future__ import annotations

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Sentence

_BEFORE_FRONTED = (Role.RATE, Role.AS, Role.ADVERB, Role.CURRENT, Role.CONJUNCTION)
_WAS = frozenset({"was", "is ", "wer", "are"})


def fronting_verb(sentence: Sentence, at: int) -> int | None:
    """The verb after a grade that opens the clause: "Good, too, were X", "Rated good is X"."""
    marks = sentence.marks
    for index in range(at - 1, -1, -1):
        mark = marks[index]
        if mark.word == ";":
            break
        if not (sentence.tokens[mark.first].is_quote or mark.has(*_BEFORE_FRONTED)):
            return None
    for index in range(at + 1, min(len(marks), at + 7)):
        mark = marks[index]
        if mark.has(Role.COPULA) or (mark.has(Role.ECHO_AFTER) and mark.word[:3] in _WAS):
            return index
        passing = mark.word in (",", "in") or mark.has(Role.ADVERB, Role.COUNCIL)
        if not (passing or sentence.tokens[mark.first].is_quote):
            return None
    return None


def is_shifted(sentence: Sentence, at: int) -> bool:
    """Whether a long object comes last: "rated as good the experiences of care leavers"."""
    following = sentence.marks[at + 1 : at + 2]
    after_as = at > 0 and sentence.marks[at - 1].word == "as"
    return after_as and any(m.has(Role.AREA, Role.GROUP, Role.DETERMINER) for m in following)


def opens_sentence(sentence: Sentence, at: int) -> bool:
    """Whether the grade is the first word: "'Good' is the verdict on …"."""
    marks = sentence.marks[:at]
    return all(sentence.tokens[m.first].is_quote or m.has(Role.DETERMINER) for m in marks)
