"""The clause that tells a grade: who judges or is judged in it, and what it can point back at."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.claims.phrases.other_clauses import OPEN, tells_of_grades
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import OF_AREA, Mark

SUBJECTS = frozenset(
    {Role.INSPECTION, Role.COUNCIL, Role.SERVICE, Role.BODY, Role.AREA, Role.GROUP}
)
_LEADING_IN = frozenset({Role.DETERMINER, Role.POSSESSIVE, Role.ADVERB, Role.CURRENT})
VERBS = frozenset({Role.RATE, Role.FIND, Role.GIVE, Role.UP, Role.DOWN, Role.COPULA})
_FIRST = 4
"""So many marks can stand before the head of a subject: "its work with care leavers"."""
_OBLIQUE = frozenset({"from", "to", "with", "for", "by"})
OF_SERVICES = frozenset({Role.SERVICE, Role.GROUP, Role.PUBLISHED})
_OF_COURSE = OF_SERVICES | {Role.INSPECTION, Role.UP, Role.DOWN}


def tells(told: Sequence[Mark]) -> bool:
    """Whether the marks up to a grade are a subject that can be judged or judge, and its verb.

    An infinitive is none: "it hopes to improve and its services to be rated good".
    """
    head = subject_of(told)
    if head is None:
        return False
    verbs = (m for m in told[head + 1 :] if m.any(VERBS) or m.word.split()[0] == "to")
    verb = next(verbs, None)
    return verb is not None and verb.word.split()[0] != "to" and is_judged(told)


def subject_of(told: Sequence[Mark]) -> int | None:
    """The head of the subject that marks open with, if it is one that judges or can be judged."""
    for head, mark in enumerate(told[:_FIRST]):
        if mark.roles.isdisjoint(_LEADING_IN):
            return None if mark.roles.isdisjoint(SUBJECTS) else head
    return None


def is_judged(told: Sequence[Mark]) -> bool:
    """Whether it names a council, its services or an area of them, and points back at nothing."""
    area = any(m.any(OF_AREA) for m in told[:_FIRST])
    if area and any(m.has(Role.RATE, Role.GIVE, Role.FIND) for m in told):
        return not any(Role.PRONOUN in m.roles for m in told)
    return names_judged(told)


def names_subject(clause: Sequence[Mark]) -> bool:
    """Whether it names a council behind no preposition, which can be its subject."""
    return any(
        mark.councils and not (index and clause[index - 1].word in _OBLIQUE)
        for index, mark in enumerate(clause)
    )


def names_judged(told: Sequence[Mark]) -> bool:
    """Whether it names a council and points back at nothing."""
    named = any(m.councils or Role.BODY in m.roles for m in told)
    return named and not any(Role.PRONOUN in m.roles or m.word in OPEN for m in told)


def is_of_course(mark: Mark) -> bool:
    """Whether it can tell how or when "it" was judged, unlike in ", it emerged this week,"."""
    return tells_of_grades(mark) or mark.any(_OF_COURSE)


def may_be_meant(mark: Mark) -> bool:
    """Whether an area that is named after it, alone, can be of what it means."""
    return mark.has(Role.FOREIGN, Role.OTHER_TOPIC, Role.GENERIC, Role.PRONOUN)
