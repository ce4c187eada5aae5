"""Grades that stand in pairs with what they are of: "good for A, poor for B", "good (A)"."""

from __future__ import annotations

from store.parsing.claims.phrases.forms import HOW_MANY
from store.parsing.claims.phrases.nearby import marks_after
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import OF_AREA, Sentence
from store.records import Area

_BOUNDS = frozenset({":", "–", "-", ".", "(", ")"})
_IN_ROW = frozenset({",", ";", "and", "but", "'"})
_AROUND = _IN_ROW | _BOUNDS


def is_bracketed(sentence: Sentence, at: int) -> bool:
    """Whether what is graded follows in a bracket of its own: "good (leadership)"."""
    following = marks_after(sentence, at, 8)
    if not following or following[0].word != "(":
        return False
    closing = next((i for i, m in enumerate(following) if m.word == ")"), 0)
    inside = following[1:closing]
    return any(m.has(Role.AREA, Role.GROUP) for m in inside) and not any(
        m.has(Role.GRADE) or m.date for m in inside
    )


def fills_bracket(sentence: Sentence, at: int, noun: int) -> bool:
    """Whether it is all that a bracket behind the noun before mark `noun` holds: "A (good)"."""
    marks = sentence.marks
    closed = [mark.word for mark in marks_after(sentence, at, 1)] == [")"]
    return closed and noun < at and marks[noun].word == "(" and noun + 2 >= at


def is_parallel(sentence: Sentence, at: int) -> bool:
    """Whether it is one of several pairs: "good for adoption, inadequate for leadership"."""
    marks = sentence.marks
    pairs = [i for i, mark in enumerate(marks) if Role.GRADE in mark.roles and _heads(sentence, i)]
    return at in pairs and len(pairs) > 1


def is_in_row(sentence: Sentence, at: int) -> bool:
    """Whether it is one of a row: "Inadequate overall, inadequate leaders, good adoption"."""
    marks = sentence.marks
    if at + 1 >= len(marks) or not marks[at + 1].any(OF_AREA):
        return False
    if at and marks[at - 1].word not in _AROUND:
        return False
    first = next((i + 1 for i in range(at - 1, -1, -1) if marks[i].word in _BOUNDS), 0)
    last = next((i for i in range(at, len(marks)) if marks[i].word in _BOUNDS), len(marks))
    row = [m for m in marks[first:last] if m.word not in _IN_ROW and Role.SERVICE not in m.roles]
    paired = len(row) > 3 and all(
        Role.GRADE in m.roles if i % 2 == 0 else m.any(OF_AREA) for i, m in enumerate(row)
    )
    whole = any(m.area is Area.OVERALL for m in row)
    return paired and len(row) % 2 == 0 and (whole or len(row) > 5)


def _heads(sentence: Sentence, at: int) -> bool:
    """Whether "for" and an area, "in two" or "overall" follow the grade at mark `at` directly."""
    following = marks_after(sentence, at, 4)
    if following and following[0].word == "overall":
        return True
    if not following or following[0].word not in ("for", "in", "on", "to"):
        return False
    for mark in following[1:]:
        if mark.has(Role.AREA, Role.GROUP, Role.AREA_SET) or mark.word in HOW_MANY:
            return True
        if not mark.has(Role.DETERMINER, Role.POSSESSIVE):
            return False
    return False
