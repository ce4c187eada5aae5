"""The same grade at an earlier time, pointed at: "It is the verdict it was given in 2018"."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark
from store.parsing.mentions.points import Point

_POINTING = frozenset({"it", "that", "this", "which", "they", "we"})
_BEING = frozenset({"is", "was", "'s", "are", "were"})
_LIKE_THEN = frozenset({"repeats", "repeated", "matches", "matched", "equals", "equalled"}) | {
    *("echoes", "echoed", "mirrors", "mirrored"),
}
_WHERE = frozenset({"where", "what"})
_ROW = frozenset({"last", "first"})
_HAD = (Role.GIVE, Role.COPULA, Role.PLUPERFECT, Role.RATE, Role.SAME, Role.FIND, Role.AS)
_WHOSE = (Role.DETERMINER, Role.POSSESSIVE, Role.COUNCIL, Role.BODY, Role.ADVERB)
_WHO = (Role.PRONOUN, Role.SERVICE, Role.INSPECTION, Role.RELATIVE, *_WHOSE)
_IN_TIME = (Role.PREPOSITION, Role.DATE, Role.PREVIOUS, Role.DETERMINER, Role.ADVERB)
_LONGEST = 18


def pointed_back(marks: Sequence[Mark]) -> tuple[Point, ...] | None:
    """The date at which, as `marks` say, it was so too; None where they say no such thing.

    As in "That is where they were in 2013" and "The council last had such a grade in 2016".
    """
    said = [mark for mark in marks if mark.word[0].isalnum() or mark.word == "'s"]
    date = next((mark.date for mark in said if mark.date), None)
    said = said[: _end_of_statement(said)]
    if len(said) > _LONGEST or date is None or not any(point.year for point in date.points):
        return None
    then = _behind_pointer(said)
    if then is None:
        then = _behind_row(said)
    if then is None:
        return None
    began = next((i for i, mark in enumerate(then) if mark.has(Role.PREPOSITION, Role.DATE)), 0)
    told, when = then[:began], then[began:]
    who = next((i for i, mark in enumerate(told) if mark.has(*_HAD)), len(told))
    had = all(m.has(*_WHO, Role.PREVIOUS) for m in told[:who]) and all(
        m.has(*_HAD, *_WHO, Role.PREVIOUS) or m.word in _ROW for m in told[who:]
    )
    at_that_time = when and all(mark.has(*_IN_TIME) or mark.word in _ROW for mark in when)
    return date.points if had and at_that_time else None


def _behind_pointer(said: Sequence[Mark]) -> Sequence[Mark] | None:
    """What follows "It is the verdict", "That repeats the grade" and "That is where"."""
    if len(said) < 3 or said[0].word not in _POINTING:
        return None
    if said[0].word == "which" and said[1].has(Role.PRONOUN):
        return said[1:] if any(m.word in _BEING for m in said[2:4]) else None
    again = said[1].word in _LIKE_THEN
    if not (again or said[1].word in _BEING):
        return None
    first = 2
    while first < len(said) - 1 and said[first].has(Role.DETERMINER, Role.POSSESSIVE, Role.ADVERB):
        first += 1
    if said[first].word in _WHERE:
        then = said[first + 1 :]
        return then if any(m.word in _BEING for m in then) else None
    return said[first + 1 :] if _is_grade(said[first]) else None


def _behind_row(said: Sequence[Mark]) -> Sequence[Mark] | None:
    """What follows "The council last had such a grade" and "It first received the rating"."""
    said = _without_relative(said)
    noun = next((i for i, mark in enumerate(said) if _is_grade(mark)), 0)
    before = said[:noun]
    such = any(mark.word == "such" for mark in before)
    row = any(not _ROW.isdisjoint(mark.word.split()) for mark in said)
    had = any(mark.has(Role.GIVE, Role.SAME) for mark in before)
    known = all(m.has(*_WHO, *_HAD, Role.PREVIOUS) or m.word in _ROW | {"such"} for m in before)
    if not (noun and row and had and known) or not (such or said[noun - 1].word in ("the", "its")):
        return None
    return said[noun + 1 :]


def _without_relative(said: Sequence[Mark]) -> Sequence[Mark]:
    """What is told of "the council, which covers two towns, first received the rating"."""
    row = next((i for i, m in enumerate(said) if not _ROW.isdisjoint(m.word.split())), 0)
    related = row > 2 and said[1].word == "which"
    return (said[0], *said[row:]) if related else said


def _end_of_statement(said: Sequence[Mark]) -> int:
    """The mark after the date at which something else is told: "in 2017 and has kept it"."""
    dated = next((i for i, mark in enumerate(said) if mark.date), len(said))
    joints = (i for i in range(dated, len(said)) if said[i].has(Role.CONJUNCTION))
    return next(joints, len(said))


def _is_grade(mark: Mark) -> bool:
    return mark.has(Role.GRADE_NOUN) and not mark.has(Role.INSPECTION)
