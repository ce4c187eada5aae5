"""Whether a grade is told beside something else: in a relative clause, behind what a text is on."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from store.parsing.assembly.freshness import is_recent
from store.parsing.claims.discourse.claim import Claim
from store.parsing.claims.phrases.independent import is_now_of_another
from store.parsing.claims.when.perfect import HAVE
from store.parsing.claims.when.tenses import LATEST
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence
from store.parsing.mentions.points import THESE_DAYS

_RELATIVES = frozenset({"which", "whose", "who", "where"})
_SHORT = frozenset({"days", "weeks", "hours", "fortnight", "week", "day"})
_AFTER = frozenset({"after", "since"})
_REACH = 12
_DAYS = frozenset(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"])
_BEFORE_DAY = (Role.PREPOSITION, Role.INSPECTION, Role.GRADE_NOUN, Role.DETERMINER, Role.PUBLISHED)


def is_passing(sentence: Sentence, claim: Claim, opening: int) -> bool:
    """Whether the grade is told beside something else, and neither as just given nor as new."""
    at = _mark_of(sentence, claim)
    known = claim.timing.lasting or bool(claim.timing.dates)
    behind = 0 < opening < claim.start and (known or sentence.start > opening)
    if not behind and not _is_relative(sentence, at):
        return False
    return not is_told_as_new(sentence, claim)


def is_told_as_new(sentence: Sentence, claim: Claim) -> bool:
    """Whether the sentence says that the grade is new: "has been rated", "on Monday"."""
    marks = sentence.marks
    at = _mark_of(sentence, claim)
    before = marks[max(0, at - _REACH) : at]
    since = any(m.word == "since" for m in marks[at + 1 : at + 3])
    just = any(m.word in HAVE for m in before) and not since
    just = just or (is_recent(claim.timing.dates) and not claim.timing.lasting)
    if just or _is_given_on_day(marks, at) or _follows_by_days(sentence):
        return True
    newly = sentence.has(Role.DATE, Role.CURRENT, Role.PUBLISHED)
    return (
        newly
        and not is_now_of_another(sentence, at)
        and any(map(_is_new, _besides_latest(marks, claim)))
    )


def _mark_of(sentence: Sentence, claim: Claim) -> int:
    marks = sentence.marks
    return next(
        (i for i, m in enumerate(marks) if sentence.tokens[m.first].start == claim.start), 0
    )


def _besides_latest(marks: Sequence[Mark], claim: Claim) -> Sequence[Mark]:
    """The marks but the word in "at the latest inspection, in 2018", which says nothing of news."""
    dates = claim.timing.dates
    if not dates or not all(point.year and not point.month for point in dates):
        return marks
    return [
        mark
        for index, mark in enumerate(marks)
        if mark.word not in LATEST
        or not any(after.has(Role.INSPECTION) for after in marks[index + 1 : index + 2])
    ]


def _is_relative(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "The council, whose services are rated good, has built a school"."""
    if _RELATIVES.isdisjoint(sentence.words) and Role.RATE not in sentence.roles:
        return False
    marks = sentence.marks
    for index in range(at - 1, 0, -1):
        comma = marks[index].word == ","
        if marks[index].word in _RELATIVES or (comma and Role.RATE in marks[index + 1].roles):
            noun = marks[index - 2] if marks[index - 1].word == "," else marks[index - 1]
            inside = next((i for i in range(at, len(marks)) if marks[i].word == ","), len(marks))
            outside = (*marks[:index], *marks[inside:])
            inspected = any(Role.INSPECTION in m.roles for m in outside)
            return noun.has(Role.COUNCIL, Role.SERVICE, Role.BODY) and not inspected
        if comma:
            return False
    return False


def _is_given_on_day(marks: Sequence[Mark], at: int) -> bool:
    """Whether it is as in "which was rated inadequate by Ofsted on Monday"."""
    for mark in marks[at + 1 : at + _REACH]:
        if mark.word in _DAYS:
            return True
        if not (mark.has(*_BEFORE_DAY) or mark.word == "last"):
            return False
    return False


def _follows_by_days(sentence: Sentence) -> bool:
    """Whether what the text tells of came "days after" the grade, which is news then."""
    if _SHORT.isdisjoint(sentence.words):
        return False
    return any(a.word in _SHORT and b.word in _AFTER for a, b in pairwise(sentence.marks))


def _is_new(mark: Mark) -> bool:
    just = mark.date is not None and any(p.relative in THESE_DAYS for p in mark.date.points)
    return just or mark.has(Role.CURRENT, Role.PUBLISHED)
