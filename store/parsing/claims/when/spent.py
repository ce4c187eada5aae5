"""Whether a date before a grade is that of another grade, right before it."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.claims.phrases.clauses import is_starting_point
from store.parsing.claims.when.after import opens_aside
from store.parsing.claims.when.dated import opens_clause
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence
from store.parsing.text.tokens import QUOTES

_ASIDE = 12
_NEAR, _FAR = 4, 6
_JOINING = frozenset({"and", "but", "while", ";"})


def is_spent(sentence: Sentence, index: int) -> bool:
    """Whether the date at mark `index` is that of a grade right before it."""
    marks = sentence.marks
    if _is_of_starting_point(sentence, index):
        return True
    following = [m for m in marks[index + 1 : index + 3] if m.word not in QUOTES][:1]
    going_on = opens_clause(following) or _arrives(marks, index)
    if _joint_before(marks, index).word in _JOINING and (going_on or _is_parted(sentence, index)):
        return False
    given = any(Role.GIVE in mark.roles for mark in marks[max(0, index - 2) : index])
    reach = _FAR if given else _NEAR
    for before in range(index - 1, max(0, index - reach) - 1, -1):
        if Role.GRADE in marks[before].roles:
            return True
        moved = marks[before + 1].has(Role.RATE, Role.UP, Role.DOWN)
        if moved and Role.COPULA in marks[before].roles:
            return False
        if opens_aside(marks, before) or marks[before].word in (",", ";"):
            return reach > _NEAR and _is_put_behind(marks, before, index)
    return False


def _is_put_behind(marks: Sequence[Mark], comma: int, dated: int) -> bool:
    """Whether it is as in "The top rating, first given in 2018, is", which dates that alone."""
    closed = any(mark.word == "," for mark in marks[dated + 1 : dated + 2])
    return closed and marks[comma].word == "," and marks[comma - 1].has(Role.GRADE)


def _joint_before(marks: Sequence[Mark], dated: int) -> Mark:
    """The mark before "in 2016" and "that in 2016"."""
    at = dated - 1
    if at > 0 and Role.PREPOSITION in marks[at].roles:
        at -= 1
    return marks[at - (at > 0 and marks[at].word == "that")]


def _is_parted(sentence: Sentence, index: int) -> bool:
    """Whether a pause or an aside parts it from its grade: "and in 2016, by another team, poor"."""
    ahead = sentence.marks[index + 1 : index + _ASIDE]
    if not ahead or ahead[0].word != ",":
        return False
    closing = next((i for i, mark in enumerate(ahead) if i and mark.word == ","), 0)
    behind = [
        m for m in ahead[closing + 1 :] if m.word not in QUOTES and not m.has(Role.DETERMINER)
    ]
    return any(mark.grade for mark in behind[:1])


def _arrives(marks: Sequence[Mark], dated: int) -> bool:
    """Whether a grade comes right behind a date: "rose to X in 2017 and this week to Y"."""
    following = [m for m in marks[dated + 1 : dated + 4] if m.word not in QUOTES]
    led = following[0].word == "to" or following[0].has(Role.AS) if following else False
    return led and any(mark.has(Role.GRADE) for mark in following[1:2])


def _is_of_starting_point(sentence: Sentence, index: int) -> bool:
    """Whether it is as in "moved from inadequate, its grade in 2018, to good"."""
    marks = sentence.marks
    if [mark.word for mark in marks[index + 1 : index + 2]] != [","]:
        return False
    opening = next((i for i in range(index - 1, 0, -1) if marks[i].word == ","), 0)
    before = opening - 1
    while before > 0 and sentence.tokens[marks[before].first].is_quote:
        before -= 1
    return before > 0 and marks[before].has(Role.GRADE) and is_starting_point(sentence, before)
