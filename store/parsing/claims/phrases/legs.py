"""Grades told as one after another, of no subject: "and from good to outstanding", "X became Y"."""

from __future__ import annotations

from store.parsing.claims.phrases.nearby import next_after
from store.parsing.claims.phrases.paths import end_of_path, way_to
from store.parsing.claims.phrases.turned import turns_into_another
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence
from store.parsing.text.tokens import QUOTES
from store.records import Grade

_BETWEEN = frozenset({"and", "then", ",", "later", "again", "finally", "next", "eventually"})
_OF_TIME = (Role.DATE, Role.PREVIOUS, Role.PREPOSITION, Role.ADVERB)
_LEADING = (Role.DETERMINER, Role.POSSESSIVE, Role.PREVIOUS, Role.ADVERB, Role.GRADE_NOUN)
_OPENING = frozenset({",", "and", "but", ":", ";", "–", "then"})
_CLOSING = frozenset({".", ",", ";", "!", "and", "but", "–", "again", "overall", "one", "in", ")"})
_CLOSING |= {"for", "by"}
_OTHERS = (Role.FOREIGN, Role.GENERIC, Role.OTHER_TOPIC, Role.AREA, Role.GROUP)
_REACH = 18


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


def is_turned(sentence: Sentence, at: int) -> bool:
    """Whether a grade is told to have become another, at either end: "good became inadequate"."""
    if sentence.has(*_OTHERS):
        return False
    marks = sentence.marks
    near = range(at - 1, max(-1, at - _REACH), -1)
    start = at
    if not turns_into_another(sentence, at):
        start = next((i for i in near if marks[i].grade), at)
        if start == at or not turns_into_another(sentence, start):
            return False
    end = next((i for i in range(start + 1, len(marks)) if marks[i].grade), None)
    if (
        end is None
        or _is_renamed(marks[start], marks[end])
        or at not in (start, end)
        or not _opens(sentence, start)
    ):
        return False
    following = marks[next_after(sentence, end) :][:1]
    return all(m.word in _CLOSING or m.has(Role.GRADE_NOUN, Role.DATE) for m in following)


def _is_renamed(start: Mark, end: Mark) -> bool:
    """Whether it may be the scale that changed: "adequate became requires improvement"."""
    return start.grade is Grade.ADEQUATE and end.grade is Grade.REQUIRES_IMPROVEMENT


def _opens(sentence: Sentence, start: int) -> bool:
    """Whether the clause begins with the grade at mark `start`, as "a rating of good" does."""
    marks = sentence.marks
    for index in range(start - 1, -1, -1):
        mark = marks[index]
        if mark.word in _OPENING:
            return True
        if not (mark.has(*_LEADING) or mark.word in QUOTES or mark.word == "of"):
            return False
    return True
