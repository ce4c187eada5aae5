"""The clause that a subject has without commas: "A council that was once failing has been"."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark

LONGEST = 40
"""So many marks can stand between a subject and its verb."""
RESUMING = (
    Role.COPULA,
    Role.PLUPERFECT,
    Role.GIVE,
    Role.RATE,
    Role.SAME,
    Role.UP,
    Role.DOWN,
    Role.FIND,
)
"""What can be the verb that a sentence goes on with."""
_RESTRICTIVE = frozenset({"that", "which", "who", "whose"})
_FINITE = frozenset({"has", "have", "has been", "have been", "was", "were", "is", "are"})
_HEADS = frozenset({Role.BODY, Role.COUNCIL, Role.SERVICE, Role.AREA_SET, Role.GENERIC})
_OPENING = 8


def clause_of_subject(marks: Sequence[Mark]) -> tuple[int, int] | None:
    """The clause that the subject has without commas: "A council that was once failing has been".

    First mark, mark after. The main verb is the first finite one after its own that nothing joins
    to it.
    """
    words = [mark.word for mark in marks[:_OPENING]]
    if _RESTRICTIVE.isdisjoint(words):
        return None
    opening = next(i for i, word in enumerate(words) if word in _RESTRICTIVE)
    if not opening or not marks[opening - 1].any(_HEADS):
        return None
    if any(mark.has(*RESUMING) or Role.CONJUNCTION in mark.roles for mark in marks[:opening]):
        return None
    several = Role.GENERIC in marks[opening - 1].roles
    verb = next((i for i in range(opening + 1, len(marks)) if _is_verb(marks[i])), len(marks))
    if several and marks[opening + 1].plain:
        verb = opening + 1
    for index in range(verb + 2, min(len(marks), opening + LONGEST)):
        before = marks[index - 1]
        joined = before.has(Role.CONJUNCTION, Role.RELATIVE, Role.PRONOUN, *RESUMING)
        if marks[index].word in _FINITE and not (joined or before.word == ","):
            return opening, index
    return None


def _is_verb(mark: Mark) -> bool:
    return mark.has(*RESUMING, Role.PREVIOUS, Role.AIM, Role.NEGATION) or (
        mark.plain and mark.word.endswith(("ed", "s"))
    )
