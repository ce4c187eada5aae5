"""Who is the subject of a verb that says or judges, and how far what it says reaches."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.claims.doubts.inspectors import end_of_name
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import OF_AREA, Mark, Sentence
from store.parsing.text.tokens import QUOTES

_SAYING = frozenset({"say", "says", "said", "admits", "admitted", "claims", "warns", "insists"})
_SEEING = frozenset({"see", "sees", "saw", "seen"})
_PAPERS = frozenset({"report", "letter"})
_RATING = frozenset(
    {"rating", "grading", "judging", "giving", "handing", "awarding", "ranking"}
) | {
    *("scoring", "declaring", "deeming", "branding", "assessing", "putting", "placing"),
}
_NO_NAMES = (Role.SERVICE, Role.AREA, Role.COPULA, Role.PRONOUN, Role.RELATIVE)


def subject(sentence: Sentence, verb: int) -> tuple[int, int]:
    """The marks among which the subject of `verb` is: before it, or behind ", says"."""
    marks = sentence.marks
    if marks[verb].word in _SAYING and _pauses(marks[verb - 1]):
        first, last = verb + 1, end_of_name(marks, verb + 1)
        parted = any(end == verb for _, end in sentence.between)
        named = last > first and not marks[first].has(*_NO_NAMES)
        if named and not parted and not any(m.has(Role.COPULA) for m in marks[last : last + 1]):
            return first, last
    return 0, verb


def is_in_report(sentence: Sentence, verb: int, at: int) -> bool:
    """Whether a report tells the grade, whoever speaks of it: "hailed a report in which it is"."""
    marks = sentence.marks
    for index in range(verb + 1, at - 1):
        if marks[index].word in _PAPERS and _tells(marks, index, at):
            owner = marks[max(0, index - 3) : index]
            strange = any(m.has(Role.POSSESSIVE, Role.OTHER_JUDGE, Role.FOREIGN) for m in owner)
            return not (strange or any(mark.word == "," for mark in _up_to_grade(marks, index, at)))
    return False


def is_on_grades(sentence: Sentence, verb: int, at: int) -> bool:
    """Whether what is said is of grades that were given: "said that it had been let fall to".

    So it is where a judgement is said to be one: "said that the judgement for adoption was".
    """
    if sentence.marks[verb].word in _SEEING:
        return False
    told = sentence.marks[verb + 1 : at]
    if any(mark.has(Role.UP, Role.DOWN) for mark in told[1:]):
        return True
    noun = next((i for i, mark in enumerate(told) if mark.has(Role.GRADE_NOUN)), len(told))
    own = 0 < noun < len(told) and told[noun - 1].has(Role.POSSESSIVE)
    return not own and any(mark.has(Role.COPULA) for mark in told[noun + 1 :])


def is_undergone(sentence: Sentence, verb: int, at: int) -> bool:
    """Whether it happens to who sees it: "children have seen their services improve to good"."""
    if sentence.marks[verb].word not in _SEEING:
        return False
    between = sentence.marks[verb + 1 : at]
    if any(mark.any(OF_AREA) for mark in sentence.marks[:verb]):
        # whose services they then are is left open
        return False
    return any(m.has(Role.UP, Role.DOWN) or m.word.startswith("turned") for m in between)


def _pauses(mark: Mark) -> bool:
    return mark.word == "," or mark.word in QUOTES


def _tells(marks: Sequence[Mark], paper: int, at: int) -> bool:
    """Whether a clause that tells what is in a report follows it."""
    following = marks[paper + 1 : at]
    if following[0].word in _RATING:
        return True
    if following[0].word == "that":
        return any(m.has(Role.GIVE, Role.RATE, Role.FIND) for m in following[1:2])
    return any(m.has(Role.RELATIVE) for m in following[: 1 + following[0].has(Role.PREPOSITION)])


def _up_to_grade(marks: Sequence[Mark], first: int, at: int) -> Sequence[Mark]:
    """The marks from `first` to the first grade behind it."""
    grade = next(i for i in range(first, at + 1) if marks[i].has(Role.GRADE) or i == at)
    return marks[first:grade]
