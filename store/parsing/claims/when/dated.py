"""What a date is of: an inspection, a beginning, a framework, or the end of a grade."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.claims.phrases.nearby import marks_after
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence

_LASTING = frozenset({"is", "are", "remains", "remain", "stays", "stay", "be"})
_NOW = frozenset({"now", "today", "currently"})
_STOPS = frozenset({".", ",", ";", "–", ")"})
_UNTIL = frozenset({"until", "till"})
_BY_WHOM = 6
_CLOSING = frozenset({",", ".", ";", "–", ")", "overall"})
_OF_ANOTHER = (
    *(Role.COUNCIL, Role.AREA, Role.GROUP, Role.AREA_SET, Role.SERVICE, Role.BODY, Role.PRONOUN),
    *(Role.FOREIGN, Role.GENERIC),
)
_FOUNDED = frozenset({"set", "created", "formed", "founded", "established"}) | {
    *("launched", "appointed"),
}
_FRAMEWORKS = frozenset({"framework", "regime", "rules", "system", "standards", "handbook"}) | {
    *("criteria", "arrangements", "scale", "scheme", "round", "cycle", "frameworks", "methodology"),
}
_BEGUN = frozenset({"introduced", "brought", "launched", "began", "started", "opened", "begun"})
_HELD = frozenset({"inspected", "inspection", "visited", "visit", "report", "when"})
_INTRODUCING = frozenset({"a", "an", "another", "one"})
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
    before = sentence.marks[max(0, index - 4) : index]
    related = any(
        Role.RELATIVE in a.roles and Role.COPULA in b.roles and Role.INSPECTION in c.roles
        for a, b, c in zip(before, before[1:], before[2:], strict=False)
    )
    return not related and any(mark.has(Role.INSPECTION, Role.VISIT) for mark in before)


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
    """Whether it is as in "since 2019, when it was rated outstanding"."""
    index = sentence.marks.index(date)
    return index > 0 and sentence.marks[index - 1].word == "since"


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
        begun = begun or word in _BEGUN
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


def ended(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "was inadequate until 2019": it is so no longer.

    So is it in "Until 2019 it was inadequate", and in "It was inadequate before".
    """
    if _is_before(sentence, at):
        return True
    if _UNTIL.isdisjoint(sentence.words):
        return False
    marks = sentence.marks
    ahead = marks_after(sentence, at, _BY_WHOM)
    ahead = ahead[next((i for i, mark in enumerate(ahead) if not _is_by_them(mark)), 0) :]
    if not _is_end(ahead[:2]):
        return _is_end(marks[:2]) and not any(m.has(Role.GRADE) for m in marks[:at])
    lasting = any(mark.word in _LASTING for mark in marks[max(0, at - 3) : at])
    return not lasting


def _is_by_them(mark: Mark) -> bool:
    """Whether it belongs to "by Ofsted's inspectors", which says nothing of the time."""
    return mark.word in ("by", "'s", "the") or mark.has(Role.INSPECTION)


def _is_before(sentence: Sentence, at: int) -> bool:
    """Whether nothing but "before" stands behind it in its clause."""
    if "before" not in sentence.words:
        return False
    ahead = [mark.word for mark in marks_after(sentence, at, 2)]
    return ahead[:1] == ["before"] and all(word in _STOPS for word in ahead[1:])


def _is_end(told: Sequence[Mark]) -> bool:
    """Whether it is "until" with a time."""
    if len(told) < 2 or told[0].word not in _UNTIL or told[1].date is None:
        return False
    return any(point.year or point.relative for point in told[1].date.points)


def is_outdated(sentence: Sentence, at: int) -> bool:
    """Whether the next grade is what it is now: "which was inadequate, is now good"."""
    marks = sentence.marks
    later = next((i for i in range(at + 1, len(marks)) if marks[i].grade), len(marks))
    now = next((i for i in range(at + 1, later) if marks[i].word in _NOW), later)
    if later == len(marks) or now == later:
        return False
    if any(mark.has(*_OF_ANOTHER) for mark in marks[at + 1 : now]):
        return False
    said, following = marks[now + 1 : later], marks_after(sentence, later, 1)
    closed = all(m.word in _CLOSING or m.has(Role.CONJUNCTION, Role.OPENER) for m in following)
    if not closed or not all(m.has(Role.COPULA, Role.RATE, Role.AS, Role.ADVERB) for m in said):
        return False
    verb = next((m for m in reversed(marks[:at]) if m.has(Role.COPULA, Role.RATE)), None)
    return verb is None or verb.word not in _LASTING


def opens_clause(following: Sequence[Mark]) -> bool:
    """Whether a subject or a verb of its own follows: "was good and in 2019 it was outstanding"."""
    return any(mark.has(*_OF_CLAUSE) for mark in following)
