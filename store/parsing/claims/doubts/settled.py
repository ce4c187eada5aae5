"""Whether what a word of hope or fear stands before is so for all that: "should be proud that"."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.claims.doubts.conditions import IF
from store.parsing.claims.doubts.told_ahead import is_told_ahead
from store.parsing.claims.phrases.nearby import marks_after
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence
from store.records import Area

_RECALLING = frozenset(
    ["recall", "remember", "know", "aware", "note", "recollect", "see", "read"]
) | {
    *("recalled", "remembered", "noted", "reminded"),
}
_REACHED = frozenset({"achieved", "reached", "met", "fulfilled", "realised", "hit", "attained"})
_TAKING_REACH = 6


def is_settled(sentence: Sentence, at: int, marks: Sequence[Mark], index: int) -> bool:
    """Whether the word of hope that is mark `index` of `marks` leaves the grade as told.

    `marks` are those before the grade at mark `at`, leftwards.
    """
    word, before = marks[index], marks[index:]
    if word.word == "should" and any(Role.VERDICT in m.roles for m in before):
        return True
    return (
        _came_so(sentence, at, word, before)
        or _dates(word, marks[:index])
        or _is_forced(before)
        or _is_reached(before)
        or _could_tell(marks, index)
        or is_told_ahead(sentence, before)
        or _is_recalled(marks[max(0, index - 3) : index])
    )


def _is_reached(marks: Sequence[Mark]) -> bool:
    """Whether it is as in "has achieved its ambition of a good rating", told leftwards."""
    said = [m.word for m in marks[1:4] if not m.has(Role.POSSESSIVE, Role.DETERMINER, Role.ADVERB)]
    return bool(said) and said[0] in _REACHED


def _dates(until: Mark, following: Sequence[Mark]) -> bool:
    """Whether it tells how long something went on: "until (in) 2016 …", told leftwards."""
    near = (
        following[-1:] if following and not following[-1].has(Role.PREPOSITION) else following[-2:]
    )
    return until.word == "until" and any(mark.date for mark in near)


def _is_forced(marks: Sequence[Mark]) -> bool:
    """Whether it is as in "the overall judgement had to be inadequate", told leftwards."""
    overall = marks[1:2] and (marks[1].has(Role.GRADE_NOUN) or marks[1].area is Area.OVERALL)
    return marks[0].word == "had to be" and bool(overall)


def _could_tell(marks: Sequence[Mark], index: int) -> bool:
    """Whether it is as in "By 2019 inspectors could say that", told leftwards."""
    said = index > 0 and marks[index].word.startswith("could") and marks[index - 1].has(Role.FIND)
    by_them = any(mark.has(Role.INSPECTION) for mark in marks[index + 1 : index + 2])
    return said and by_them and any(mark.tells_year for mark in marks[index + 2 : index + 4])


def _is_recalled(following: Sequence[Mark]) -> bool:
    """Whether it is as in "members will recall" or "until then", told leftwards."""
    near = [mark.word for mark in reversed(following)]
    return near[:1] == ["then"] or not _RECALLING.isdisjoint(near)


def _came_so(sentence: Sentence, at: int, word: Mark, before: Sequence[Mark]) -> bool:
    """Whether it came so: "it would be inadequate again in 2016", "took years to get to good"."""
    if word.word in ("get to", "getting to"):
        return any(mark.word in ("took", "taken") for mark in before[:_TAKING_REACH])
    if word.word not in ("would", "would be") or any(
        m.has(Role.FIND, Role.AIM) for m in before[1:]
    ):
        return False
    after = [m for m in marks_after(sentence, at, 4) if not m.has(Role.AGAIN)]
    dated = len(after) > 1 and after[0].word in ("in", "at", "by") and after[1].date is not None
    return dated and not any(m.word in IF for m in sentence.marks)
