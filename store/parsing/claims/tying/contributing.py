"""Judgements beside those on areas, as inspections before November 2013 made them."""

from __future__ import annotations

from store.parsing.claims.phrases.graded import Target, TargetKind
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Sentence

_JUDGED = frozenset({"practice", "partnership", "partnerships", "ambition", "prioritisation"}) | {
    *("capacity", "assurance", "equality", "diversity", "healthy", "safe", "wellbeing"),
    *("contribution", "involvement", "participation", "money", "workforce", "complaints"),
}
"""A word of what was judged for itself: "the quality of practice", "partnership working"."""
_JOINTS = frozenset({"and", "but", ",", "while", ";"})


def goes_on_from_other(sentence: Sentence, at: int, area: Target, passed: frozenset[int]) -> bool:
    """Whether an area shares such a judgement's verb: "partnership was good and A adequate"."""
    if not passed or _JUDGED.isdisjoint(sentence.words) or area.kind is not TargetKind.AREAS:
        return False
    marks = sentence.marks
    last = max((index for index in passed if index < area.first), default=0)
    joint = [mark for mark in marks[last + 1 : area.first] if mark.word[0].isalnum()]
    joined = any(mark.word in _JOINTS for mark in marks[last + 1 : area.first])
    if not joined or any(not m.has(Role.CONJUNCTION, Role.DETERMINER) for m in joint):
        return False
    told = [mark for mark in marks[:last] if mark.word[0].isalnum()]
    judged = any(not _JUDGED.isdisjoint(mark.word.split()) for mark in told)
    return judged and told[-1].has(Role.COPULA) and area.last == at
