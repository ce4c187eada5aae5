"""Whether a sentence takes a grade back: "was not rated good", "it is untrue that it is"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from store.parsing.claims.doubts.untrue import CLAIMING, is_untrue
from store.parsing.claims.phrases.nearby import leading_to, marks_after, nearest_before
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence

_DENIAL_REACH = 6
_NOT = frozenset({"not", "never", "'t", "nowhere"})
_UNSAID = ("yet to", "refused to", "refuses to", "declined to", "declines to")
_PREVENTING = frozenset({"prevent", "stop", "keep", "deter", "hinder", "hold", "save", "spare"})
_WANTING = frozenset({"wanting", "seeking", "hoping", "claiming", "promising", "calling"})
_STOPPING = frozenset({"prevent", "stop"})
_SUBJECTS = frozenset({Role.COUNCIL, Role.BODY, Role.SERVICE, Role.PRONOUN})
_JUDGED = (Role.SERVICE, Role.AREA, Role.GROUP, Role.AREA_SET, Role.GRADE_NOUN, Role.PARTLY)


def denied(sentence: Sentence, at: int) -> str | None:
    """The word that takes the grade at mark `at` back, in a sentence; None where none does."""
    if is_untrue(sentence, at):
        return "it is said that this is not so"
    if Role.NEGATION not in sentence.roles:
        return None
    if _is_not_given(sentence, at):
        return "it was not given"
    if _is_not_said(sentence, at):
        return "it is said that this was not found"
    before = leading_to(sentence, at, _DENIAL_REACH)
    for number, mark in enumerate(before):
        if (
            Role.HOLDS_ON in mark.roles
            or mark.word in (",", ";", ":", "–")
            or Role.GRADE in mark.roles
        ):
            return None
        idle = mark.word == "no" and Role.DEGREE in mark.roles and number
        if Role.NEGATION in mark.roles and kept_from_none(before[:number]):
            return None
        if mark.word == "without" and _has_clause(before[:number]):
            return None
        if Role.NEGATION in mark.roles and not (idle and not _is_none_of(sentence, at, number)):
            return f"“{mark.word}” takes it back"
    return None


def _has_clause(behind: Sequence[Mark]) -> bool:
    """Whether a subject and its verb follow: "praised without reserve after Kent went from"."""
    verbs = (Role.UP, Role.DOWN, Role.COPULA, Role.RATE)
    return any(a.has(*verbs) and b.any(_SUBJECTS) for a, b in pairwise(behind))


def _is_not_given(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "That grade was not given to adoption"."""
    verb = [m for m in marks_after(sentence, at, 4) if not m.has(Role.ADVERB) or m.word in _NOT]
    told = len(verb) > 2 and verb[0].has(Role.COPULA) and verb[1].word in _NOT
    return told and verb[2].has(Role.GIVE)


def _is_not_said(sentence: Sentence, at: int) -> bool:
    """Whether nobody says it: "did not find that it was", "don't go round saying that we're"."""
    marks = sentence.marks
    that = next((i for i in range(at - 1, 1, -1) if marks[i].word == "that"), 0)
    telling = marks[that - 1] if that else None
    if telling is None or not (telling.has(Role.FIND, Role.VERDICT) or telling.word in CLAIMING):
        return False
    commas = 0
    for index in range(that - 2, max(-1, that - _DENIAL_REACH - 3), -1):
        mark = marks[index]
        if mark.word in _NOT or mark.has(Role.NOBODY) or mark.word.endswith(_UNSAID):
            return commas != 1
        commas += mark.word == ","
        if mark.word in (";", ":") or mark.has(Role.GRADE) or mark.word in ("and", "but"):
            return False
    return False


def kept_from_none(behind: Sequence[Mark]) -> bool:
    """Whether "not", with `behind` after it, denies that something was kept from one, leftwards.

    It is as in "did not prevent Kent from earning" and "was not enough to save Kent from"; not
    where it was kept from no more than wanting one.
    """
    said = [mark.word for mark in reversed(behind)]
    if any(mark.has(Role.AIM) or mark.word in _WANTING for mark in behind):
        return False
    verb = said[2:3] if said[:2] == ["enough", "to"] else said[:1]
    if not verb or verb[0] not in _PREVENTING:
        return False
    return verb[0] in _STOPPING or "from" in said


def _is_none_of(sentence: Sentence, at: int, number: int) -> bool:
    """Whether "no", so many marks before the grade, leaves nothing that has it: "no service is"."""
    near = nearest_before(sentence, at, number)
    judged = any(m.has(*_JUDGED) for m in near[-2:])
    return judged and sum(m.has(Role.COPULA) for m in near) == 1
