"""Grades of something unknown that only "overall" follows: "the club was rated good overall"."""

from __future__ import annotations

from store.parsing.claims.phrases.forms import words
from store.parsing.claims.phrases.graded import Target, TargetKind
from store.parsing.claims.phrases.modifiers import MATTERS
from store.parsing.claims.phrases.unknown_subjects import has_unknown_subject
from store.parsing.claims.tying.something_else import is_of_something_else
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Sentence
from store.records import Area

_OF_ANYTHING = frozenset({Area.OVERALL, Area.LEADERS})
"""What schools, homes and clubs are judged on too."""
_SUBJECTS = (Role.COUNCIL, Role.BODY, Role.SERVICE, Role.PRONOUN, Role.INSPECTION)
_NOUN = 3
_KNOWN = MATTERS | {"things", "matters", "everything", "word", "words", "answer", "news", "message"}


def is_summed_up(
    sentence: Sentence, at: int, after: Target, before: Target | None, passed: frozenset[int]
) -> bool:
    """Whether the grade is of what stands before it, which is no council and nothing of one's.

    `after` names no more than its leaders, the whole or all areas; `passed` are grades before it
    that were set aside: it goes on from them unless something else is named since.
    """
    if after.kind is TargetKind.WHOLE or not _OF_ANYTHING.issuperset(after.areas):
        return False
    if before and before.areas == (Area.OVERALL,) and before.first > min(passed, default=at):
        before = None
    if before is None:
        since = sentence.marks[max(passed, default=at) : at]
        first = at if any(mark.has(*_SUBJECTS) for mark in since) else min(passed, default=at)
        return has_unknown_subject(words(sentence, 0, first)) and not _is_known(sentence, first)
    between = sentence.marks[before.last : at]
    if not any(mark.has(Role.COPULA, Role.RATE) for mark in between):
        return False
    if before.kind is TargetKind.FOREIGN:
        return not any(mark.has(*_SUBJECTS) for mark in between)
    if before.kind is not TargetKind.WHOLE or any(m.word in _KNOWN for m in between[:_NOUN]):
        return False
    return is_of_something_else(sentence, at, before, between)


def _is_known(sentence: Sentence, at: int) -> bool:
    """Whether it is a noun for what a council does, or how it goes: "the picture was good"."""
    verb = next((i for i in range(at - 1, 0, -1) if sentence.marks[i].has(Role.COPULA)), 0)
    return any(mark.word in _KNOWN for mark in sentence.marks[max(0, verb - 2) : verb])
