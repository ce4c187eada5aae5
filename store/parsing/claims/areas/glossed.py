"""Grades put in to tell what other words mean: "the worst of four, inadequate, overall"."""

from __future__ import annotations

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Sentence

_APPOSING = frozenset({",", "–"})
_RANKS = frozenset({"best", "worst", "highest", "lowest", "strongest", "weakest"})
_RANKED = 3


def is_put_beside_rank(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "a better mark, good, for adoption" and "the worst, inadequate, went"."""
    marks = sentence.marks
    if at < _RANKED or marks[at - 1].word not in _APPOSING:
        return False
    ranked = marks[at - 2].word in _RANKS and marks[at - 3].has(Role.DETERMINER, Role.POSSESSIVE)
    closed = [mark.word for mark in marks[at + 1 : at + 2]] == [marks[at - 1].word]
    return closed and (ranked or marks[at - 2].has(Role.GRADE_NOUN))


def last_of_gloss(sentence: Sentence, at: int) -> int:
    """The comma behind a grade that tells what another word means; else the grade itself.

    So it is in "the worst of four, inadequate, overall" and "a better mark, good, for adoption".
    """
    marks = sentence.marks
    if is_put_beside_rank(sentence, at):
        return at + 1
    following = marks[at + 1 : at + 4]
    if len(following) < 3 or following[0].word not in _APPOSING or following[1].grade is None:
        return at
    same = following[1].grade is marks[at].grade or marks[at].has(Role.GRADE_AGAIN)
    return at + 3 if same and following[0].word == following[2].word else at
