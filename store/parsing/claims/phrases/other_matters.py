"""Clauses of a sentence that tell of other matters than its grades, and the sentence without them.

"The director had come from Essex, | and Kent was judged inadequate, | although a school closed":
nothing outside the strokes says whose the grade is, of what, or when it was given.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from msgspec.structs import replace

from store.parsing.claims.phrases.adjuncts import is_adjunct
from store.parsing.claims.phrases.compared_times import opens_compared_time
from store.parsing.claims.phrases.independent import is_conditional
from store.parsing.claims.phrases.judged import (
    OF_SERVICES,
    SUBJECTS,
    VERBS,
    is_judged,
    is_of_course,
    may_be_meant,
    names_judged,
    names_subject,
    tells,
)
from store.parsing.claims.phrases.other_clauses import (
    OF_TIME,
    OPEN,
    SHORTEST,
    is_grade,
    is_other,
    tells_of_grades,
)
from store.parsing.claims.phrases.spells import is_time
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Marked, Sentence
from store.parsing.mentions.parentheses import parentheses, resumes

_CONCEDING = frozenset({"although", "though", "even though", "because", "whereas"})
_JOINING = _CONCEDING | {
    *("after", "when", "as", "while", "whilst", "before", "and", "but", "so", "yet", ";", "–"),
}
_COMMA = frozenset({","})
_JOINTS = _JOINING | _COMMA
_LEADING = _CONCEDING | {"as", "while", "whilst", "since", "after"}
_TRAILING = _JOINTS - {"when", "before"}
"""What tells the time of a grade behind it is none: "was good when she was there"."""
_TIMELESS = _CONCEDING | {"but", "after", ";", "–"}
"""What puts a clause with a date behind a grade that the date is not of."""
_PARTING = frozenset({"but", "yet", ";", "–"})
_OPENING = frozenset({"(", "–"})
_BACK = frozenset({"that", "it", "them", "this", "those", "these", "which"})
_LONGEST = 12
"""So many marks can be put in between a subject and its verb."""


def without_other_matters(marked: Marked) -> Marked:
    """A text whose sentences are without the clauses that tell of other matters than grades."""
    told = [_without_other_clauses(sentence) for sentence in marked.sentences]
    return replace(marked, sentences=tuple(told))


def _without_other_clauses(sentence: Sentence) -> Sentence:
    """The sentence without clauses that have a subject and a verb of their own and no grade.

    What can say of which inspection a grade is, what it is of or whether it was given stays.
    """
    if Role.GRADE not in sentence.roles or sentence.roles.isdisjoint(VERBS):
        return sentence
    marks = _without_relatives(sentence)
    if not _OPENING.isdisjoint(sentence.words):
        marks = _without_inserted(marks)
    if "," in sentence.words:
        marks = _without_put_in(marks)
    marks = _without_leading(_without_trailing(marks))
    if len(marks) == len(sentence.marks):
        return sentence
    return replace(sentence, marks=marks, between=parentheses(marks))


def _without_relatives(sentence: Sentence) -> tuple[Mark, ...]:
    """The marks without relative clauses that tell of other matters: "Kent, which is large, is"."""
    marks = sentence.marks
    for first, last in reversed(sentence.between):
        inside = marks[first + 1 : last - 1]
        if len(inside) < SHORTEST or marks[first].word != "," or not inside[0].has(Role.RELATIVE):
            continue
        earlier = marks[first - 1].has(Role.INSPECTION) and inside[1].has(Role.PLUPERFECT)
        if any(m.any(OF_SERVICES) or (m.has(Role.INSPECTION) and not earlier) for m in inside):
            continue
        if any(tells_of_grades(m) for m in inside):
            continue
        marks = marks[:first] + marks[last:]
    return marks


def _without_inserted(marks: tuple[Mark, ...]) -> tuple[Mark, ...]:
    """The marks without whole clauses between brackets or dashes: "Kent (Essex has left) is"."""
    for begin, end in (("(", ")"), ("–", "–")):
        opening = next((i for i, mark in enumerate(marks) if i and mark.word == begin), None)
        if opening is None:
            continue
        behind = range(opening + 1, len(marks))
        closing = next((i for i in behind if marks[i].word == end), None)
        if closing is None or not is_other(marks[opening + 1 : closing]):
            continue
        outside = marks[:opening] + marks[closing + 1 :]
        if is_judged(outside) and any(is_grade(outside, i) for i in range(len(outside))):
            marks = outside
    return marks


def _without_put_in(marks: tuple[Mark, ...]) -> tuple[Mark, ...]:
    """The marks without what two commas put between a subject and its verb: ", it said,"."""
    commas = [i for i, mark in enumerate(marks) if mark.word == ","]
    for opening, closing in pairwise(commas):
        inside = marks[opening + 1 : closing]
        subject = opening > 0 and marks[opening - 1].any(SUBJECTS)
        if not subject or not 0 < len(inside) < _LONGEST or not resumes(marks, closing + 1):
            continue
        outside = marks[:opening] + marks[closing + 1 :]
        told = inside[0].word == "it" and not any(is_of_course(mark) for mark in inside)
        if (told or is_other(inside) or is_adjunct(inside)) and is_judged(outside):
            return outside
    return marks


def _without_trailing(marks: tuple[Mark, ...]) -> tuple[Mark, ...]:
    """The marks without a clause behind the last grade."""
    last = next((i for i in range(len(marks) - 1, 0, -1) if is_grade(marks, i)), 0)
    end = len(marks) - (marks[-1].word == ".")
    joints = [i for i in range(last + 1, end) if _joint(marks[i]) in _TRAILING]
    told = marks[:last]
    if not joints or not names_judged(told) or any(m.word in OPEN for m in told):
        return marks
    for index in joints:
        joint = _joint(marks[index])
        behind = marks[index + 1 : end]
        timeless = joint in _TIMELESS or (joint != "," and not any(m.any(OF_TIME) for m in behind))
        if (timeless and is_other(behind)) or (joint == "," and is_adjunct(behind)):
            first = index - (marks[index - 1].word == ",")
            return marks[:first] + marks[end:]
    return marks


def _without_leading(marks: tuple[Mark, ...]) -> tuple[Mark, ...]:
    """The marks without a clause before the one that tells the first grade by itself."""
    first = next((i for i in range(len(marks)) if is_grade(marks, i)), 0)
    led = _joint(marks[0]) in _LEADING
    joining = _COMMA if led else _JOINTS
    joints = [i for i in range(first - 2, 1, -1) if _joint(marks[i]) in joining]
    if joints and any(
        m.word in _BACK and n.has(Role.PREPOSITION) for n, m in pairwise(marks[first:])
    ):
        return marks
    for index in joints:
        joint = _joint(marks[index])
        told = marks[index + 1 : first]
        if joint == "," and is_adjunct(marks[:index], opens=True) and tells(told):
            return marks[index + 1 :]
        if not tells(told) or is_conditional(marks, index, first):
            continue
        if joint == "when" and opens_compared_time(marks, index):
            continue
        if joint == "and" and marks[index - 1].councils and told[0].councils:
            continue
        before = marks[1:index] if led else marks[:index]
        if before and before[-1].word == ",":
            before = before[:-1]
        if not led and any(m.any(OF_TIME) for m in before):
            continue
        if joint not in _PARTING and any(m.word in OPEN for m in before):
            continue
        general = told[0].word.startswith(("a ", "an "))
        if (joint == "," and not led) or (joint == "when" and (general or _looks_back(before))):
            continue
        named = any(m.councils for m in told) or not names_subject(before)
        named = named and (names_judged(told) or not any(map(may_be_meant, before)))
        if named and is_other(before):
            return marks[index + 1 :]
    return marks


def _looks_back(before: Sequence[Mark]) -> bool:
    """Whether "when" belongs to the time told before it: "the days when", "than it was when"."""
    return is_time(before[-1], alone=True) or any(mark.word == "than" for mark in before)


def _joint(mark: Mark) -> str:
    """The word that joins a clause, without an article that stands with it: "as a"."""
    return "as" if mark.word in ("as a", "as an") else mark.word
