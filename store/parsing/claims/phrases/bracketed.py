"""Grades in brackets, and the council beside them: "managers from Essex (rated good in 2018)"."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.claims.phrases.nearby import marks_after, next_after
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import OF_AREA, Mark, Sentence
from store.parsing.text.tokens import QUOTES
from store.records import Area

_IN_BRACKET = (Role.RATE, Role.COPULA, Role.AS, Role.ADVERB, Role.CURRENT, Role.PREVIOUS)
_AFTER_IN_BRACKET = frozenset({")", ",", ";", "in", "since", "at", "from", "overall", "by"})
_LOCATING = frozenset({"in", "of", "for", "across"})
_SERVED = 3
_FAR = 9
_FARING = frozenset({"do", "did", "fare", "fared"})
_IN_SERVING = frozenset({Role.COPULA, Role.ADVERB, Role.PREPOSITION, Role.CURRENT})
_THAT = frozenset({"that", "this"})
_WHERE = frozenset({"in", "by", "across"})


def opening_bracket(marks: Sequence[Mark], at: int) -> int:
    """The bracket that is open at mark `at`; 0 where none is, or it has nothing before it."""
    for index in range(at - 1, 0, -1):
        if marks[index].word in ("(", ")"):
            return index if marks[index].word == "(" else 0
    return 0


def bracketed_council(sentence: Sentence, at: int) -> int | None:
    """The council of "managers from Essex (rated good in 2018)": what the bracket is beside.

    None for the area of a council, as in "care leavers in Essex (good)", and for those who are
    served there, as in "care leavers are well supported in Essex (good)".
    """
    marks = sentence.marks
    opening = opening_bracket(marks, at) if "(" in sentence.words else 0
    if not opening or not marks[opening - 1].councils:
        return None
    if any(not (m.has(*_IN_BRACKET) or m.word in QUOTES) for m in marks[opening + 1 : at]):
        return None
    after = next_after(sentence, at)
    following = marks[after : after + 1]
    if not all(m.word in _AFTER_IN_BRACKET or m.has(Role.GRADE_NOUN) for m in following):
        return None
    if served_there(sentence, at) is not None:
        return None
    noun = marks[opening - 3] if opening > 2 else None
    if noun is None or marks[opening - 2].word not in _LOCATING:
        return opening - 1
    leading = noun.has(Role.GROUP) and noun.area is Area.LEADERS
    graded = noun.has(Role.AREA, Role.GROUP, Role.AREA_SET) and not leading
    return None if graded else opening - 1


def served_there(sentence: Sentence, at: int) -> int | None:
    """The council by or in which people are served: "care leavers do well in Essex (good)".

    None unless the grade is all that the bracket behind it holds, or is given to "that".
    """
    marks = sentence.marks
    if "(" in sentence.words and (opening := opening_bracket(marks, at)):
        after = [mark.word for mark in marks_after(sentence, at, 1)]
        alone = all(m.word in QUOTES for m in marks[opening + 1 : at])
        return opening - 1 if alone and after == [")"] and _serves(sentence, opening - 1) else None
    if at < _FAR or marks[at - 2].word not in _THAT or not marks[at - 3].has(Role.GIVE):
        return None
    place = next((i for i in range(at - 3, 0, -1) if marks[i].councils), 0)
    return place if _serves(sentence, place) else None


def _serves(sentence: Sentence, place: int) -> bool:
    """Whether the clause that ends at mark `place` tells how people are served there."""
    marks = sentence.marks
    if place < _SERVED or not marks[place].councils or marks[place - 1].word not in _WHERE:
        return False
    for index in range(place - 2, max(-1, place - _FAR), -1):
        mark = marks[index]
        if mark.any(OF_AREA):
            verbal = any(m.has(Role.COPULA) or m.word in _FARING for m in marks[index + 1 :][:1])
            return verbal and mark.area not in (Area.LEADERS, Area.OVERALL)
        if not (mark.plain or mark.any(_IN_SERVING)):
            return False
    return False
