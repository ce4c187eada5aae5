"""Judgements beside those on areas, as inspections before November 2013 made them."""

from __future__ import annotations

from store.parsing.claims.areas.echoes import echoes
from store.parsing.claims.phrases.graded import Target, TargetKind
from store.parsing.claims.tying.fixed import Tie
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence, is_part

_JOINTS = frozenset({"and", "but", ",", "while", ";"})


def handed_beside(sentence: Sentence, at: int) -> Tie | None:
    """What has the grade of such a judgement too: "partnership was good, and so was adoption"."""
    if not sentence.has(Role.CONTRIBUTING):
        return None
    echo = next(echoes(sentence, at + 1), None)
    if echo is None or not echo.areas or echo.dated or echo.council:
        return None
    return Tie("handed on by a judgement beside", None, None, echo.areas, taken=echo.taken)


def is_beside(judged: Mark, mark: Mark) -> bool:
    """Whether `mark` names an area, of which such a judgement before it has none."""
    return judged.has(Role.CONTRIBUTING) and is_part(mark)


def goes_on_from_other(sentence: Sentence, at: int, area: Target, passed: frozenset[int]) -> bool:
    """Whether an area shares such a judgement's verb: "partnership was good and A adequate"."""
    contributing = passed and sentence.has(Role.CONTRIBUTING)
    if not contributing or area.kind is not TargetKind.AREAS or area.last != at:
        return False
    marks = sentence.marks
    last = max((index for index in passed if index < area.first), default=0)
    joint = marks[last + 1 : area.first]
    joined = any(mark.word in _JOINTS for mark in joint)
    if not joined or any(
        m.word[0].isalnum() and not m.has(Role.CONJUNCTION, Role.DETERMINER) for m in joint
    ):
        return False
    return any(mark.has(Role.CONTRIBUTING) for mark in marks[:last])
