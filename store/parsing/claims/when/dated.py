"""What a date is of: an inspection, a beginning, a framework."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence

_FOUNDED = frozenset({"set", "created", "formed", "founded", "established"}) | {
    *("launched", "appointed"),
}
_FRAMEWORKS = frozenset({"framework", "regime", "rules", "system", "standards", "handbook"}) | {
    *("criteria", "arrangements", "scale", "scheme", "round", "cycle", "frameworks", "methodology"),
}
BEGUN = frozenset({"introduced", "brought", "launched", "began", "started", "opened", "begun"})
_HELD = frozenset({"inspected", "inspection", "visited", "visit", "report", "when"})
_INSPECTORS = frozenset({"inspectors", "the inspectors", "team", "inspection team"})
_INTRODUCING = frozenset({"a", "an", "another", "one"})
_OF_NOUN = (Role.DETERMINER, Role.POSSESSIVE, Role.INSPECTION)
_REACH = 6
_LONGEST = 10
_OF_CLAUSE = (
    *(Role.PRONOUN, Role.POSSESSIVE, Role.COUNCIL, Role.BODY, Role.SERVICE, Role.INSPECTION),
    *(
        Role.COPULA,
        Role.GIVE,
        Role.RATE,
        Role.UP,
        Role.DOWN,
        Role.SAME,
        Role.AREA,
        Role.GROUP,
        Role.GRADE,
    ),
)


def dates_inspection(sentence: Sentence, date: Mark) -> bool:
    """Whether it is as in "after a short inspection in January 2020"."""
    index = sentence.marks.index(date)
    following = sentence.marks[index + 1 : index + 2]
    if any(mark.word in ("inspection", "visit", "report") for mark in following):
        return True
    if any(mark.word == "," for mark in following) and _is_stay(sentence.marks, index):
        return True
    before = sentence.marks[max(0, index - 4) : index]
    related = any(
        Role.RELATIVE in a.roles and Role.COPULA in b.roles and Role.INSPECTION in c.roles
        for a, b, c in zip(before, before[1:], before[2:], strict=False)
    )
    return not related and any(mark.has(Role.INSPECTION, Role.VISIT) for mark in before)


def _is_stay(marks: Sequence[Mark], date: int) -> bool:
    """Whether a date is that of "The inspectors, (who were) in the county in May 2022, found"."""
    comma = next((i for i in range(date - 1, 0, -1) if marks[i].word == ","), 0)
    near = date - comma <= _LONGEST and not any(mark.has(Role.GRADE) for mark in marks[comma:date])
    return near and marks[max(0, comma - 1)].word in _INSPECTORS


def introduces_inspection(sentence: Sentence, date: Mark) -> bool:
    """Whether it is as in "an inspection in 2012", which is another than the one told of so far."""
    index = sentence.marks.index(date)
    if date.date and any(point.month for point in date.date.points):
        return False
    for mark in reversed(sentence.marks[max(0, index - _REACH) : index]):
        if mark.word in _INTRODUCING:
            return True
        if not (mark.plain or mark.has(Role.INSPECTION, Role.PREPOSITION) or mark.word == ","):
            return False
    return False


def is_counted_from(sentence: Sentence, date: Mark) -> bool:
    """Whether it is as in "since (the inspection in) 2019, when it was rated outstanding"."""
    marks = sentence.marks
    index = marks.index(date)
    if index and marks[index - 1].word == "since":
        return True
    if [mark.word for mark in marks[index + 1 : index + 3]] != [",", "when"]:
        return False
    since = next((i for i in range(index - 1, -1, -1) if not marks[i].has(*_OF_NOUN)), 0)
    return marks[since].word.split()[-1] == "since"


def dates_beginning(marks: Sequence[Mark], date: int) -> bool:
    """Whether mark `date` tells when something began: "the trust, which was set up in 2018,".

    Not so where it is an inspection, from which time is counted: "since inspectors came in 2019".
    """
    if any(mark.word in _FOUNDED for mark in marks[max(0, date - 3) : date]):
        return True
    for index in range(date - 1, -1, -1):
        mark = marks[index]
        if mark.word == "since":
            return index < date - 1
        if mark.word in (",", ";") or mark.has(Role.INSPECTION, Role.VISIT, Role.RATE, Role.GRADE):
            return False
    return False


def dates_framework(marks: Sequence[Mark], date: int) -> bool:
    """Whether mark `date` tells when a handbook came: "under the framework brought in in 2018".

    A verb makes it so: "good under the old framework in 2016" is when the grade was given.
    """
    told = begun = False
    for mark in reversed(marks[max(0, date - _LONGEST) : date]):
        word = mark.word.split()[-1]
        if word in _FRAMEWORKS:
            return told
        if word == "inspections":
            return begun
        if mark.grade or word in _HELD:
            return False
        begun = begun or word in BEGUN
        told = told or begun or mark.plain or mark.has(Role.PUBLISHED, Role.COPULA)
    return False


def is_of_aside(sentence: Sentence, index: int) -> bool:
    """Whether the date at mark `index` is in a clause put in between that tells of something else.

    As in "inspectors found that the services, which passed to a trust in April 2018, are good".
    """
    if not sentence.between:
        return False
    marks = sentence.marks
    span = next((one for one in sentence.between if one[0] < index < one[1]), None)
    if span is None:
        return False
    told = marks[max(0, span[0] - 1) : span[1]]
    return not any(mark.has(Role.INSPECTION, Role.VISIT, Role.GRADE_NOUN) for mark in told)


def opens_clause(following: Sequence[Mark]) -> bool:
    """Whether a subject or a verb of its own follows: "was good and in 2019 it was outstanding"."""
    return any(mark.has(*_OF_CLAUSE) for mark in following)
