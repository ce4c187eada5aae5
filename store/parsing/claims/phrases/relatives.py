"""Clauses that say more of a subject: "inspectors *who met parents* said", without commas."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.claims.phrases.other_clauses import is_finite
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence

_TELLING = frozenset({Role.FIND, Role.RATE, Role.VERDICT})
_TOLD = frozenset({"told", "heard", "informed", "wrote", "claimed", "warned", "argued", "insisted"})
_WHO = frozenset({"who", "whom", "whose"})
_KNOWN = frozenset({Role.INSPECTION, Role.OTHER_JUDGE, Role.GROUP, Role.FOREIGN, Role.BODY})
_BEFORE_VERB = (Role.GIVE, Role.COPULA, Role.PLUPERFECT, Role.ADVERB, Role.DATE, Role.CURRENT)
_WRITING = frozenset(
    {"wrote", "written", "write", "commissioned", "produced", "compiled", "published"}
)
"""What makes a report theirs who do it."""


def without_relative(sentence: Sentence, at: int) -> tuple[Sentence, int]:
    """The sentence, and the grade at mark `at`, without what is told of who says or judges it.

    It governs nothing outside: "an Ofsted report *that councillors will discuss* says it is good".
    """
    if Role.RELATIVE not in sentence.roles:
        return sentence, at
    marks = sentence.marks
    verb = next((i for i in range(at - 1, 0, -1) if _tells(marks[i])), 0)
    if not verb or marks[verb - 1].has(Role.RELATIVE, Role.CONJUNCTION):
        return sentence, at
    while verb > 1 and marks[verb - 1].has(*_BEFORE_VERB):
        verb -= 1
    for first in range(verb - 2, 0, -1):
        if marks[first].word in (",", ";") or marks[first].has(*_TELLING):
            break
        if _opens(marks, first):
            clause = marks[first:verb]
            closed = any(is_finite(clause, index) for index in range(1, len(clause)))
            own = any(mark.word in _WRITING for mark in clause)
            if closed and not own:
                return sentence.without(first, verb), at - len(clause)
            break
    return sentence, at


def _tells(mark: Mark) -> bool:
    return mark.any(_TELLING) or mark.word in _TOLD


def _opens(marks: Sequence[Mark], index: int) -> bool:
    """Whether a relative stands behind a noun, unlike the "that" of what is said."""
    if Role.RELATIVE not in marks[index].roles:
        return False
    return marks[index].word in _WHO or marks[index - 1].any(_KNOWN)
