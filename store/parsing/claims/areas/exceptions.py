"""Areas that are left out: "all but leadership were good", "good in all areas except adoption"."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.claims.phrases.graded import Target
from store.parsing.claims.phrases.together import areas_after
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence
from store.records import Area

_VERB = (Role.COPULA, Role.RATE, Role.GIVE, Role.SAME, Role.UP, Role.DOWN)
_REACH = 12


def excepting(sentence: Sentence, named: Target, at: int) -> int | None:
    """The mark that leaves the areas `named` out of what has the grade at mark `at`, if one does.

    Areas that are told apart by a comma have a grade of their own: "all but adoption, rated good".
    """
    marks = sentence.marks
    first = named.first - 1
    while first > 0 and marks[first].has(Role.DETERMINER, Role.POSSESSIVE):
        first -= 1
    if first < 0 or not marks[first].has(Role.EXCEPT) or "exception" in marks[first].word:
        return None
    verb = marks[named.last : at]
    if _goes_on_from(sentence, first, verb):
        return None
    told = any(mark.has(*_VERB) for mark in verb) or marks[at].word.startswith("require")
    return first if told and not any(mark.word in (",", "(", ":") for mark in verb) else None


def _goes_on_from(sentence: Sentence, first: int, verb: Sequence[Mark]) -> bool:
    """Whether "but" only joins a clause on: "But for care leavers it requires improvement"."""
    marks = sentence.marks
    if marks[first].word != "but for" or (first and marks[first - 1].word != ";"):
        return False
    subject = [mark for mark in verb[:2] if not mark.has(Role.DETERMINER)][:1]
    named = any(m.has(Role.PRONOUN, Role.BODY, Role.SERVICE, Role.GRADE_NOUN) for m in subject)
    return named and not sentence.has(Role.AREA_SET, Role.AIM)


def excepted_after(sentence: Sentence, at: int) -> frozenset[Area]:
    """The areas that an exception after the grade at mark `at` leaves out."""
    if not sentence.has(Role.EXCEPT):
        return frozenset()
    marks = sentence.marks
    for index in range(at + 1, min(len(marks), at + _REACH)):
        if marks[index].has(Role.GRADE):
            return frozenset()
        if marks[index].has(Role.EXCEPT):
            for beyond in range(index + 1, min(len(marks), index + 7)):
                if marks[beyond].has(Role.AREA, Role.GROUP):
                    return frozenset(areas_after(sentence, beyond).areas)
    return frozenset()
