"""The date that is told after a grade: "was rated good in 2015"."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.claims.phrases.by_then import was_so_by_then
from store.parsing.claims.phrases.clauses import BARRIERS, NEAR, OPENERS, is_starting_point
from store.parsing.claims.when.dated import dates_framework, opens_clause
from store.parsing.claims.when.tenses import is_now
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence

_SUBJECTS = (Role.PRONOUN, Role.COUNCIL, Role.BODY, Role.SERVICE, Role.DETERMINER, Role.AREA)
_DASHES = frozenset({"–", "-"})
BEFORE_DATE = frozenset({"back", "when", "it", "was", "them", "these", "last", "one", "most"}) | {
    *("given", "awarded", "achieved", "received", "earned", "won", "gained", "secured"),
    *("handed", "delivered", "made", "did", "so", "dates", "dated"),
}
"""What can stand between a grade, a comma and the date at which it was given."""
_COMING = frozenset({"was", "were", "came", "come", "out", "took", "place", "appeared", "went"}) | {
    *("visited", "called", "carried", "conducted", "held", "made", "done", "completed", "there"),
    *("finished", "ended", "began", "started", "sent", "released", "issued", "dates", "dated"),
    *("arrived", "inspected", "returned", "reported", "spent", "weeks", "two", "three"),
}
"""How it is told when a report came out, or inspectors were there."""
_OF_COMING = (
    *(Role.PREPOSITION, Role.PUBLISHED, Role.VISIT, Role.INSPECTION, Role.COUNCIL, Role.BODY),
    *(Role.DETERMINER, Role.ADVERB),
)
_OF_LIST = (
    *(Role.AREA, Role.GROUP, Role.CONJUNCTION, Role.PREPOSITION, Role.DETERMINER),
    *(Role.POSSESSIVE, Role.SERVICE),
)
_OF_IT = (Role.POSSESSIVE, Role.GRADE_NOUN, Role.GIVE, Role.PRONOUN, Role.RELATIVE)


def date_after(sentence: Sentence, at: int) -> Mark | None:
    """The date told after the grade at mark `at`: "was rated good in 2015"."""
    marks = sentence.marks
    for index in range(at + 1, min(len(marks), at + 1 + NEAR)):
        mark = marks[index]
        if opens_aside(marks, index) or mark.word == "until":
            return None
        if Role.DATE in mark.roles:
            reached = marks[index - 1].word == "by" and was_so_by_then(sentence, at)
            reached = reached or _had_since(sentence, at, index)
            other = dates_framework(marks, index)
            if not other and not reached and _opens_a_span(marks, index):
                return _last_of_span(marks, index)
            return None if other else mark
        accompanied = marks[at + 1].word == "with" and index < at + 4
        if accompanied and (mark.word == "with" or Role.GRADE in mark.roles):
            continue
        if Role.GRADE in mark.roles or mark.word in BARRIERS or mark.word in OPENERS:
            return None
        if mark.word == "," and _is_description(sentence, at):
            return None
        if mark.word == ",":
            following = _date_following(marks, index, left=is_starting_point(sentence, at))
            return following or _date_behind_areas(marks, index)
        if mark.word == "and" and _joins_areas(marks, index):
            continue
        if (
            Role.RELATIVE in mark.roles
            and index > at + 1
            and Role.INSPECTION in marks[index - 1].roles
        ):
            return None if marks[index - 1].word == "inspections" else _date_of_coming(marks, index)
        if mark.word == "and":
            return _date_behind_areas(marks, index)
        if Role.RELATIVE in mark.roles and mark.word != "that":
            return None
    return None


def _date_of_coming(marks: Sequence[Mark], relative: int) -> Mark | None:
    """The date at which what gave the grade came: "in a report that came out in May 2021".

    So is that in "by inspectors who were there in May" and "whose report appeared in May".
    """
    for index in range(relative + 1, min(len(marks), relative + NEAR)):
        mark = marks[index]
        if mark.has(Role.DATE):
            return None if _opens_a_span(marks, index) else mark
        if not (mark.word.split()[-1] in _COMING or mark.has(*_OF_COMING)):
            return None
    return None


def _joins_areas(marks: Sequence[Mark], joint: int) -> bool:
    """Whether two areas have the grade: "good for both leadership and adoption in 2018"."""
    around = (*marks[joint - 1 : joint], *marks[joint + 1 : joint + 2])
    return len(around) > 1 and all(mark.has(Role.AREA, Role.GROUP) for mark in around)


def _date_behind_areas(marks: Sequence[Mark], joint: int) -> Mark | None:
    """The date behind more of what has the grade: "good for A, B and work with C in 2019".

    Not that of another clause: "good for A, and B in 2019 was".
    """
    for index in range(joint + 1, min(len(marks), joint + NEAR)):
        mark = marks[index]
        if mark.has(Role.DATE):
            named = any(one.has(Role.AREA, Role.GROUP) for one in marks[joint:index])
            ended = not any(one.word[0].isalnum() for one in marks[index + 1 : index + 2])
            return mark if named and ended and not _opens_a_span(marks, index) else None
        if not (mark.has(*_OF_LIST) or mark.word == ","):
            return None
    return None


def _is_description(sentence: Sentence, at: int) -> bool:
    """Whether a clause tells what a place is today: "came from Kent, where services are good,"."""
    described = any(
        m.word in ("where", "which", "whose") for m in sentence.marks[max(0, at - 6) : at]
    )
    return described and is_now(sentence, at)


def _date_following(marks: Sequence[Mark], comma: int, *, left: bool) -> Mark | None:
    """The date that comes right after a comma: "inadequate, the latest of them in 2011".

    With `left`, of a grade that a change sets out from: "from good, the grade it got in 2014, to".
    """
    for index in range(comma + 1, min(len(marks), comma + 8)):
        mark = marks[index]
        if mark.has(Role.DATE):
            clause = any(
                m.has(*_SUBJECTS, Role.GRADE) and not m.has(Role.RELATIVE)
                for m in marks[index + 1 :][:1]
            )
            return None if clause or _opens_a_span(marks, index) else mark
        if not (
            mark.has(Role.PREPOSITION, Role.PREVIOUS, Role.DETERMINER, Role.INSPECTION)
            or mark.has(Role.PUBLISHED, Role.CURRENT)
            or (left and mark.has(*_OF_IT))
            or mark.word in BEFORE_DATE
            or (_is_coming(mark) and marks[index - 1].has(Role.INSPECTION))
        ):
            return None
    return None


def _is_coming(mark: Mark) -> bool:
    """Whether it is what inspectors do: "found", "returned"."""
    return mark.has(Role.FIND, Role.VERDICT) or mark.word in _COMING


def opens_aside(marks: Sequence[Mark], index: int) -> bool:
    """Whether a bracket or dash begins what tells another grade, and so its date.

    As in "outstanding (2018: good)", "outstanding – in 2018 it was good" and "outstanding – a big
    step up from 2018, when it was good".
    """
    if marks[index].word in _DASHES:
        dated = next((i for i in range(index + 1, min(len(marks), index + 8)) if marks[i].date), 0)
        if [mark.word for mark in marks[dated + 1 : dated + 3]] == [",", "when"]:
            return dated > 0 and not any(m.has(Role.COPULA) for m in marks[index:dated])
        return 0 < dated < index + 4 and opens_clause(marks[dated + 1 : dated + 2])
    return marks[index].word == "(" and _has_grade_of_its_own(marks, index)


def _has_grade_of_its_own(marks: Sequence[Mark], bracket: int) -> bool:
    for mark in marks[bracket + 1 :]:
        if mark.word == ")":
            return False
        if mark.has(Role.GRADE):
            return True
    return False


def _had_since(sentence: Sentence, at: int, index: int) -> bool:
    """Whether it is when a grade was given that was over later: "had been good since 2015"."""
    before = sentence.marks[max(0, at - 3) : at]
    since = sentence.marks[index - 1].word == "since" and index == at + 2
    return since and any(mark.word == "had been" for mark in before)


def _last_of_span(marks: Sequence[Mark], index: int) -> Mark | None:
    """The last time in "at every inspection since 2009, most recently in October 2018"."""
    since = marks[index - 1].word == "since" and marks[index + 1].word == ","
    return _date_following(marks, index + 1, left=False) if since else None


def _opens_a_span(marks: Sequence[Mark], index: int) -> bool:
    """Whether the date is no day of judgement: "by 2026", "held since 2015"."""
    return marks[index - 1].word in ("by", "until", "since")
