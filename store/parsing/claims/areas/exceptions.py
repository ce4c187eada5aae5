"""Areas that are left out: "all but leadership were good", "good in all areas except adoption"."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.claims.areas.sets import Extent, extent
from store.parsing.claims.phrases.graded import Target
from store.parsing.claims.phrases.statements import begins_graded_statement
from store.parsing.claims.phrases.together import areas_after
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import OF_AREA, Mark, Sentence
from store.records import Area

_VERB = frozenset({Role.COPULA, Role.RATE, Role.GIVE, Role.SAME, Role.UP, Role.DOWN})
_REACH = 12
_NEAR = 7
_ASIDE = frozenset({"apart", "aside", "excepted", "excluded"})
_TOLD = frozenset({"which", "where"})
_APART = frozenset({"not", "unlike"})
_DENYING = frozenset({"unlike", "and not", "but not"})
_SAVING = frozenset({"but", "save"})
"""What leaves out behind all of them alone: "every area but adoption"."""


def excepting(sentence: Sentence, named: Target, at: int) -> int | None:
    """The mark that leaves the areas `named` out of what has the grade at mark `at`, if one does.

    Where it is all areas that they are left out of, the mark of these: "every area but adoption".
    Areas that are told apart by a comma have a grade of their own: "all but adoption, rated good".
    """
    marks = sentence.marks
    first = named.first - 1
    while first > 0 and marks[first].has(Role.DETERMINER, Role.POSSESSIVE):
        first -= 1
    if first < 0 or not _leaves_out(sentence, first):
        return None
    aside = sentence.outside(at)
    verb = [marks[i] for i in range(named.last, at) if i not in aside]
    if _goes_on_from(sentence, first, verb):
        return None
    told = any(mark.any(_VERB) for mark in verb) or marks[at].word.startswith("require")
    if not told or any(mark.word in ("(", ":") for mark in verb):
        return None
    every = _is_every(sentence, first - 1)
    parted = any(mark.word == "," for mark in verb)
    return None if parted else first - every


def is_put_apart(sentence: Sentence, named: Target) -> bool:
    """Whether the areas `named` are denied it: "for A, though not for B, it was".

    So they are in "A, which unlike B was", but not in "A, unlike B, which was" nor in "not for B,
    where it was".
    """
    if _APART.isdisjoint(sentence.words) and _DENYING.isdisjoint(sentence.words):
        return False
    marks = sentence.marks
    first, behind = named.first, marks[named.last : named.last + 2]
    if len(behind) == 2 and behind[0].word == "," and behind[1].word in _TOLD:
        return False
    before = first - 1
    while before > 0 and marks[before].has(Role.DETERMINER, Role.POSSESSIVE, Role.PREPOSITION):
        before -= 1
    if before > 0 and marks[before].word in _DENYING:
        return True
    if before < 1 or marks[before].word != "not":
        return False
    joint = before - 1
    while joint > 0 and marks[joint].has(Role.CONJUNCTION):
        joint -= 1
    return joint > 0 and marks[joint].word in (",", "(", "–")


def _leaves_out(sentence: Sentence, index: int) -> bool:
    """Whether mark `index` leaves out what follows it: "except for", "but" after "every area"."""
    mark = sentence.marks[index]
    return Role.EXCEPT in mark.roles or (mark.word in _SAVING and _is_every(sentence, index - 1))


def _is_every(sentence: Sentence, index: int) -> bool:
    """Whether mark `index` is all areas: "every area", "all of them"."""
    return (
        index >= 0
        and sentence.marks[index].has(Role.AREA_SET)
        and extent(sentence, index) is Extent.ALL
    )


def excepted_before(sentence: Sentence, target: Target) -> frozenset[Area]:
    """The areas that are left out of those in `target`, in it or at the head of the sentence.

    So is "every area but adoption" and "Apart from adoption, every area".
    """
    marks = sentence.marks
    inside = target.first + (not marks[target.first].has(Role.EXCEPT))
    if inside + 1 < target.last and _leaves_out(sentence, inside):
        return frozenset(mark.area for mark in marks[inside : target.last] if mark.area)
    first = int(marks[0].has(Role.CONJUNCTION))
    if set_aside := _set_aside(sentence, first):
        return set_aside
    if not marks[first].has(Role.EXCEPT):
        return frozenset()
    for index in range(first + 1, min(target.first, first + _NEAR)):
        if marks[index].has(Role.AREA, Role.GROUP):
            named = areas_after(sentence, index)
            closed = named.last < target.first and marks[named.last].word == ","
            return frozenset(named.areas) if closed else frozenset()
    return frozenset()


def _set_aside(sentence: Sentence, first: int) -> frozenset[Area]:
    """The areas at mark `first` that are left out by a word behind them: "adoption apart, …"."""
    if _ASIDE.isdisjoint(sentence.words):
        return frozenset()
    marks = sentence.marks
    while first < len(marks) and marks[first].has(Role.DETERMINER, Role.POSSESSIVE):
        first += 1
    if first >= len(marks) or not marks[first].has(Role.AREA, Role.GROUP):
        return frozenset()
    named = areas_after(sentence, first)
    behind = marks[named.last : named.last + 2]
    aside = len(behind) > 1 and behind[0].word in _ASIDE and not behind[1].word[0].isalnum()
    return frozenset(named.areas) if aside else frozenset()


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
    if not sentence.has(Role.EXCEPT, Role.AREA_SET):
        return frozenset()
    marks = sentence.marks
    for index in range(at + 1, min(len(marks), at + _REACH)):
        if Role.GRADE in marks[index].roles:
            return frozenset()
        if marks[index - 1].word == "," and (set_aside := _set_aside(sentence, index)):
            return set_aside
        if _leaves_out(sentence, index):
            for beyond in range(index + 1, min(len(marks), index + _NEAR)):
                if marks[beyond].any(OF_AREA):
                    named = areas_after(sentence, beyond)
                    joined = marks[index].word == "but" and marks[named.last].word != ","
                    joined = joined and begins_graded_statement(sentence, named.last - 1)
                    return frozenset() if joined else frozenset(named.areas)
    return frozenset()
