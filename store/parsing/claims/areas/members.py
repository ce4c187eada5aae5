"""A council that is said to be one of several: "Kent is one of only 12 councils rated good"."""

from __future__ import annotations

from store.parsing.claims.phrases.graded import Target, TargetKind
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence

_REACH = 7
_AMONG = frozenset({"one of", "among", "amongst", "joined", "joins", "join"})
_ONLY = frozenset({",", "the", "only"})
_BEING = (Role.COPULA, Role.ADVERB, Role.CURRENT)


def member(sentence: Sentence, index: int) -> Target | None:
    """The council that is said to be among those at mark `index`; None where none is."""
    marks = sentence.marks
    if not marks[index].has(Role.GENERIC):
        return None
    among = index - 1
    while among > max(0, index - _REACH) and marks[among].word not in _AMONG:
        if not _counts(marks[among]):
            return None
        among -= 1
    if among < 1 or marks[among].word not in _AMONG:
        return None
    subject = among - 1
    while subject > 0 and (marks[subject].has(*_BEING) or marks[subject].word in _ONLY):
        subject -= 1
    named = marks[subject].has(Role.COUNCIL, Role.BODY)
    return Target(TargetKind.WHOLE, subject, subject + 1) if named else None


def _counts(mark: Mark) -> bool:
    """Whether it says how many there are: "only 12", "a handful of", "an elite group of"."""
    return (
        mark.plain or mark.has(Role.DETERMINER, Role.ADVERB) or mark.word in ("only", "just", "of")
    )
