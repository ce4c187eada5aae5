"""Why a word that can be a grade is none: ordinary use, a denial, a hope, the scale explained."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from store.parsing.claims.forms import is_received
from store.parsing.claims.nearby import (
    is_impact,
    is_pronoun_of_grade,
    is_served,
    leftwards,
    next_after,
)
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence
from store.records import Grade

_NEAR = 3
_DENIAL_REACH = 6
_HOPE_REACH = 16
_NUMBERS = frozenset({"two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"})
_AND_SO_ON = (" and so on", " and so forth", " and the like", " or the like", " etc", " et cetera")
_BETTER = frozenset(["better", "above", "higher", "worse", "below", "more", "less", "lower"])


def doubt(sentence: Sentence, at: int) -> str | None:
    """Why the grade at mark `at` is no judgement; None where nothing speaks against it."""
    for reason in (
        _repeated,
        _opinion,
        _share,
        _scale,
        _alternative,
        _ordinary,
        _denied,
        _near_miss,
        _hoped,
    ):
        if said := reason(sentence, at):
            return said
    return None


def _repeated(sentence: Sentence, at: int) -> str | None:
    """Whether the grade only explains the one before it: "inadequate, the lowest rating"."""
    before = list(_take(sentence, at, 3))
    if before and before[0].has(Role.DETERMINER):
        before = before[1:]
    grade = sentence.marks[at].grade
    if (
        grade
        and len(before) > 1
        and before[0].word in (",", "(", "–", "of")
        and before[1].grade is grade
    ):
        return "it says in other words what stands before it"
    return None


def _opinion(sentence: Sentence, at: int) -> str | None:
    if any(mark.has(Role.OPINION) for mark in sentence.marks[:at]):
        return "it is the opinion of someone else than Ofsted"
    return None


def _share(sentence: Sentence, at: int) -> str | None:
    """Whether a share of many is told to have the grade: "58 per cent are good"."""
    for mark in _take(sentence, at, _DENIAL_REACH):
        if mark.word in (",", ";") or mark.councils:
            return None
        if mark.has(Role.SHARE):
            return "a share of many has it"
    return None


def _scale(sentence: Sentence, at: int) -> str | None:
    if any(m.has(Role.SCALE) and _explains(sentence, at, i) for i, m in enumerate(sentence.marks)):
        return "the sentence explains the scale of grades"
    run = 1
    for step in (-1, 1):
        gap = 0
        for mark in sentence.marks[at + step :: step] if at + step >= 0 else ():
            if mark.has(Role.GRADE):
                run, gap = run + 1, 0
            elif mark.word in (",", "and", "or", "'", '"', "–", "/", "(", ")") and gap < 4:
                gap += 1
            else:
                break
    if run > 1 and _goes_on(sentence, at):
        return "grades with “and so on” explain the scale"
    return "three grades in a row explain the scale" if run > 2 else None


def _goes_on(sentence: Sentence, at: int) -> bool:
    """Whether the row of grades is left open: "outstanding, good and so on"."""
    following = [m.word for m in sentence.marks[at:] if not sentence.tokens[m.first].is_quote][:12]
    return any(row in " ".join(following) for row in _AND_SO_ON)


def _explains(sentence: Sentence, one: int, other: int) -> bool:
    """Whether no area and no comma with "and", "but" or the like stands between two marks."""
    between = sentence.marks[min(one, other) + 1 : max(one, other)]
    if any(mark.has(Role.AREA, Role.GROUP) for mark in between):
        return False
    return not any(
        a.word == ";" or (a.word == "," and b.has(Role.CONJUNCTION)) for a, b in pairwise(between)
    )


def _alternative(sentence: Sentence, at: int) -> str | None:
    after = next_after(sentence, at)
    marks = sentence.marks
    if after + 1 < len(marks) and marks[after].word in ("or", "/"):
        beyond = (
            marks[next_after(sentence, after)] if next_after(sentence, after) < len(marks) else None
        )
        if beyond and (beyond.has(Role.GRADE) or beyond.word in _BETTER):
            return "two grades are left open"
    before = list(_take(sentence, at, 2))
    if len(before) == 2 and before[0].word in ("or", "/") and before[1].has(Role.GRADE):
        return "two grades are left open"
    return None


def _ordinary(sentence: Sentence, at: int) -> str | None:
    mark = sentence.marks[at]
    if mark.grade is Grade.REQUIRES_IMPROVEMENT or len(mark.word.split()) > 1:
        return None
    quoted = sentence.quoted(mark)
    before = next(leftwards(sentence, at), None)
    if not quoted and before and before.has(Role.DEGREE):
        return "an adjective with a degree is no grade"
    index = next_after(sentence, at)
    if index >= len(sentence.marks):
        return None
    after = sentence.marks[index]
    if is_pronoun_of_grade(sentence, at, index) or is_impact(sentence, at, index):
        return None
    governed = before is not None and before.has(Role.RATE, Role.AS)
    counted = after.word in _NUMBERS or after.word.isdecimal()
    if after.plain and not counted and not after.word.endswith("ly") and not governed:
        return f"it is an adjective of “{after.word}”"
    names = after.has(Role.AREA, Role.GROUP) and after.word != "overall"
    if names and not governed and sentence.kind.value != "row":
        return f"it is an adjective of “{after.word}”"
    if is_served(sentence, at, index):
        return None
    if (
        after.has(Role.SERVICE, Role.BODY, Role.FOREIGN, Role.GENERIC)
        and not quoted
        and not governed
    ):
        return f"it is an adjective of “{after.word}”"
    if after.has(Role.NEUTRAL) and not quoted:
        return f"it is an adjective of “{after.word}”"
    return None


def _take(sentence: Sentence, at: int, count: int) -> Iterator[Mark]:
    for number, mark in enumerate(leftwards(sentence, at)):
        if number == count:
            return
        yield mark


def _denied(sentence: Sentence, at: int) -> str | None:
    for number, mark in enumerate(_take(sentence, at, _DENIAL_REACH)):
        if mark.has(Role.HOLDS_ON) or mark.word in (",", ";", ":", "–") or mark.has(Role.GRADE):
            return None
        if mark.has(Role.NEGATION) and not (mark.word == "no" and mark.has(Role.DEGREE) and number):
            return f"“{mark.word}” takes it back"
    return None


def given_up(sentence: Sentence, at: int) -> bool:
    """Whether the grade at mark `at` was held before and is not now: "no longer inadequate"."""
    for mark in _take(sentence, at, _NEAR + 1):
        if mark.has(Role.HOLDS_ON):
            return False
        if mark.has(Role.GIVEN_UP):
            return True
        passing = (Role.DETERMINER, Role.POSSESSIVE, Role.COPULA, Role.RATE, Role.AS, Role.ADVERB)
        if not (mark.has(*passing) or mark.word in ("ofsted", "'s", "'")):
            return False
    return False


def _near_miss(sentence: Sentence, at: int) -> str | None:
    if is_received(sentence, at):
        return None
    for mark in _take(sentence, at, _NEAR):
        if mark.has(Role.NEAR_MISS):
            return f"“{mark.word}” says that it was not this grade"
        if not mark.has(Role.DETERMINER, Role.GRADE_NOUN, Role.INSPECTION, Role.POSSESSIVE):
            return None
    return None


def _is_told(between: Sequence[Mark]) -> bool:
    """Whether a verb stands between two grades, so that a hope for one is none for the other."""
    return any(m.has(Role.COPULA, Role.RATE, Role.GIVE, Role.FIND, Role.SAME) for m in between)


def _without_aside(marks: Sequence[Mark]) -> Sequence[Mark]:
    """The marks leftwards of a grade without ", which is good," in "wants it, which …, to be"."""
    if [mark.word for mark in marks[:2]] != ["to be", ","]:
        return marks
    opening = next((i for i, mark in enumerate(marks[2:], 2) if mark.word == ","), None)
    return marks if opening is None else [marks[0], *marks[opening + 1 :]]


def _hoped(sentence: Sentence, at: int) -> str | None:
    marks = _without_aside(list(_take(sentence, at, _HOPE_REACH)))
    for index, mark in enumerate(marks):
        if (
            mark.word in (",", ";", ":", "–")
            or mark.has(Role.OPENER)
            or (mark.has(Role.GRADE) and _is_told(marks[:index]))
        ):
            break
        if mark.has(Role.INSPECTION) and index and marks[index - 1].has(Role.RATE):
            break
        if mark.has(Role.AIM):
            settled = mark.word == "should" and any(m.has(Role.VERDICT) for m in marks[index:])
            if not settled:
                return f"“{mark.word}” makes it an aim or a guess"
    after = sentence.marks[next_after(sentence, at) :][:3]
    if len(after) > 1 and after[0].word in ("by", "within") and after[1].has(Role.DATE):
        return "a date to come makes it an aim"
    if any(mark.word in ("next time", "one day") for mark in after):
        return "a time to come makes it an aim"
    return None
