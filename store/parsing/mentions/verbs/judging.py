"""Verbs of judging and of being: "dubbed Kent good", "was dubbed good", "sits at good"."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark
from store.parsing.mentions.verbs.walking import (
    IN_OBJECT,
    LONGEST,
    NAMED,
    OBJECT,
    PARTICLES,
    leftwards,
    past_adverbs,
    rightwards,
)
from store.parsing.text.tokens import QUOTES

_AS = frozenset({"as", "at", "as being"})
_CHOOSING = frozenset({"for", "on"})
_NOUNS = frozenset({"rating", "grading", "marking"})
"""Verbs that can be nouns."""
_FINITE = ("s", "ed")
_PARTICIPLES = frozenset({"written", "seen", "held", "found", "thought", "called", "known", "cast"})
_OPENING = frozenset({Role.CONJUNCTION, Role.OPENER, Role.RELATIVE, Role.AREA, Role.GROUP})
_DESCRIBED = frozenset(
    {Role.COPULA, Role.PLUPERFECT, Role.AREA, Role.GROUP, Role.SERVICE, Role.BODY, Role.COUNCIL}
) | {Role.CONJUNCTION, Role.RELATIVE}
_JOINS = frozenset({Role.CONJUNCTION, Role.PREPOSITION, Role.ADVERB})
_ENDS = frozenset(
    {Role.PREPOSITION, Role.CONJUNCTION, Role.CURRENT, Role.PREVIOUS, Role.AGAIN, Role.OPENER}
)


def judging(marks: Sequence[Mark], at: int) -> tuple[int, Role] | None:
    """The verb that says that something has the grade at mark `at`, and whether it judges or is.

    None for none, or where the lexicon knows what the verb means.
    """
    before = leftwards(marks, at - 1)
    joint = before > 0 and marks[before].word in _AS
    if before > 0 and marks[before].word in _CHOOSING:
        return _chosen(marks, before - 1)
    if joint:
        before = leftwards(marks, before - 1)
        before -= before > 0 and marks[before].word in PARTICLES
    if before < 0 or not _ends_phrase(marks, at):
        return None
    verb = marks[before]
    if verb.plain or (Role.FIND in verb.roles and not joint):
        return _beside(marks, before, joint=joint)
    return _over_object(marks, before, at, joint=joint)


def _beside(marks: Sequence[Mark], at: int, *, joint: bool) -> tuple[int, Role] | None:
    """The verb at mark `at` of "was dubbed good", "which they termed good", "sits at good"."""
    verb = marks[at]
    subject = past_adverbs(marks, at - 1)
    if _is_participle(verb) and (subject < 0 or _is_described(marks[subject], verb)):
        return at, Role.RATE
    if subject < 0 or not verb.plain or verb.word.endswith("ly"):
        return None
    told = joint and marks[subject].any(NAMED)
    if (told or marks[subject].has(Role.GRADE_NOUN)) and verb.word.endswith(_FINITE):
        return at, Role.COPULA
    goes_on = verb.word.endswith("ing") and marks[at - 1].word == ","
    return (at, Role.RATE) if goes_on or is_judge(marks, subject) else None


def _chosen(marks: Sequence[Mark], at: int) -> tuple[int, Role] | None:
    """The verb at mark `at` of "Ofsted plumped for good"."""
    subject = past_adverbs(marks, at - 1)
    judges = marks[at].plain and subject >= 0 and marks[subject].has(Role.INSPECTION)
    return (at, Role.RATE) if judges else None


def _over_object(
    marks: Sequence[Mark], last: int, at: int, *, joint: bool
) -> tuple[int, Role] | None:
    """The verb of "Ofsted dubbed Kent good", whose object ends at mark `last`."""
    finding = not joint and not _ends_clause(marks, at)
    for index in range(last, max(-1, last - LONGEST), -1):
        mark = marks[index]
        if mark.word.endswith("ing") and (mark.plain or mark.word in _NOUNS) and index < last:
            return (index, Role.RATE) if _is_gerund(marks, index) else None
        if (mark.plain and not mark.word.isdecimal()) or (finding and Role.FIND in mark.roles):
            judged = index < last and is_judge(marks, past_adverbs(marks, index - 1))
            return (index, Role.RATE) if judged else None
        finding = finding and mark.word != "it"
        if not (mark.any(OBJECT) or mark.word in IN_OBJECT or mark.word in QUOTES):
            return None
    return None


def _is_gerund(marks: Sequence[Mark], index: int) -> bool:
    """Whether it is what inspectors do: "Dubbing Kent good, Ofsted said", "in rating Kent good"."""
    before = marks[index - 1] if index else None
    begins = before is None or before.word == "," or before.any(_JOINS)
    return begins and any(mark.has(Role.INSPECTION) for mark in marks)


def is_judge(marks: Sequence[Mark], index: int) -> bool:
    """Whether inspectors are named there, or can be meant by a pronoun that begins a clause."""
    if index < 0 or marks[index].has(Role.INSPECTION, Role.PUBLISHED):
        return index >= 0
    if marks[index].word in ("who", "which"):
        named = index - 1 - (marks[index - 1].word == ",")
        return named >= 0 and marks[named].has(Role.INSPECTION)
    return marks[index].word == "they" and (index == 0 or marks[index - 1].any(_OPENING))


def _is_participle(mark: Mark) -> bool:
    return (mark.word.endswith("ed") and len(mark.word) > 4) or mark.word in _PARTICIPLES


def _is_described(mark: Mark, verb: Mark) -> bool:
    """Whether `verb` can be a participle that is said of it: "was dubbed", "leadership, dubbed"."""
    if not verb.plain:
        return mark.has(Role.AREA) or mark.word == ","
    return mark.any(_DESCRIBED) or mark.word in (",", "(", "–")


def _ends_phrase(marks: Sequence[Mark], at: int) -> bool:
    """Whether no noun follows the grade, which would be an adjective of it."""
    if _ends_clause(marks, at):
        return True
    mark = marks[rightwards(marks, at + 1)]
    return mark.word == "overall" or mark.any(_ENDS)


def _ends_clause(marks: Sequence[Mark], at: int) -> bool:
    """Whether the clause ends with the grade."""
    after = rightwards(marks, at + 1)
    return after >= len(marks) or not marks[after].word[0].isalnum()
