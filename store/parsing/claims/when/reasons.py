"""A grade told as the reason of what is done now: "is celebrating after being rated good"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence

_REASONS = frozenset({"after", "following", "having"})
_PAST = frozenset({"was", "were", "had", "did"})
_PERFECT = frozenset({"is", "are", "has", "have"})
_MOVED = (Role.UP, Role.DOWN, Role.SAME, Role.HOLDS_ON, Role.GIVEN_UP, Role.PREVIOUS)
_PROGRESS = ("improv", "progress", "turnaround", "recover", "transform", "journey", "turn")


def reason_before(sentence: Sentence, at: int) -> int | None:
    """The mark that the clause of a reason with the grade at mark `at` begins with: "after"."""
    if Role.OPENER not in sentence.roles and Role.PREVIOUS not in sentence.roles:
        return None
    words = (sentence.marks[i].word.split()[0] for i in range(at))
    return max((i for i, word in enumerate(words) if word in _REASONS), default=None)


def is_reason(sentence: Sentence, at: int) -> bool:
    """Whether the grade at mark `at` is why somebody does or says something now.

    It is the news then. Not where something was done, or where the sentence tells what became of
    the services since: by another grade, a date, a step up or down.
    """
    marks = sentence.marks
    if sum(mark.grade is not None for mark in marks) > 1 or Role.DATE in sentence.roles:
        return False
    reason = reason_before(sentence, at)
    if reason is None or any(m.has(Role.PREVIOUS) for m in marks[reason + 1 :]):
        return False
    return _is_done_now(marks[:reason] if reason else marks[at + 1 :])


def _is_done_now(main: Sequence[Mark]) -> bool:
    """Whether the verb of a clause is in the present, or the perfect, and tells of no progress."""
    words = [mark.word for mark in main]
    if not main or any(mark.has(*_MOVED) for mark in main):
        return False
    if any(b.startswith(_PROGRESS) and a != "to" for a, b in pairwise(["", *words])):
        return False
    if not _PAST.isdisjoint(words):
        return False
    return not _PERFECT.isdisjoint(words) or not any(word.endswith("ed") for word in words)
