"""What is found on a visit, which gives no grades."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence
from store.records import InspectionKind

_GRADELESS = (
    InspectionKind.FOCUSED_VISIT,
    InspectionKind.MONITORING_VISIT,
    InspectionKind.JOINT_TARGETED_AREA_INSPECTION,
)
_GRADING = frozenset({Role.RATE, Role.SAME, Role.HOLDS_ON, Role.GRADE_NOUN})
_REASON = "a visit gives no grades"
_WHAT_WAS = (Role.PRONOUN, Role.BODY, Role.SERVICE, Role.COUNCIL, Role.POSSESSIVE)
_THEY = frozenset({"they", "it", "inspectors", "ofsted", "letter", "report"})


def of_visit(sentence: Sentence, at: int) -> str | None:
    """Whether it is found where no grades are given (ILACS handbook, JTAI guidance)."""
    if Role.VISIT not in sentence.roles:
        return None
    marks = sentence.marks
    visit = max((i for i in range(at) if marks[i].visit in _GRADELESS), default=None)
    if visit is None or sentence.quoted(marks[at]):
        return None
    between = marks[visit + 1 : at]
    if _came_since(between):
        return None
    graded = any(m.any(_GRADING) for m in between)
    found = any(Role.FIND in m.roles for m in between)
    return _REASON if found and not graded else None


def visited_before(sentence: Sentence, at: int, before: Sentence | None) -> str | None:
    """Why what "they found" after a sentence about a visit is no grade; None if it may be one."""
    if before is None or Role.VISIT not in before.roles or Role.RATE in before.roles:
        return None
    marks = sentence.marks[:at]
    if sentence.quoted(sentence.marks[at]) or _came_since(marks):
        return None
    if not any(m.visit in _GRADELESS for m in before.marks):
        return None
    said = [m.word for m in marks if m.word[0].isalnum() and m.word != "the"]
    found = any(Role.FIND in m.roles or m.word == "that" for m in marks)
    goes_on = bool(said) and said[0] in _THEY and found
    return _REASON if goes_on and not any(m.any(_GRADING) or m.date for m in marks) else None


def _came_since(told: Sequence[Mark]) -> bool:
    """Whether it came after a grade: "the fifth since services were found to be inadequate"."""
    return any(m.word == "since" and after.has(*_WHAT_WAS) for m, after in pairwise(told))
