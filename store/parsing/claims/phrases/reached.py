"""A grade that is a noun without an article, since it is what somebody got: "received good for"."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.claims.phrases.nearby import marks_after
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence

_REACHING = (
    frozenset({"got", "get", "gets", "reached", "reaches", "reach", "attained", "achieved"})
    | {"awarded", "given", "received", "receive", "receives", "secured", "secures", "earned"}
    | {"earns", "gained", "gains", "won", "wins", "obtained", "merited", "scooped", "landed"}
)
_ENDING = frozenset({"ended in", "had ended in", "ends in", "end in", "resulted in"})
_ENDED = frozenset({".", ";", ":", "!", ")", "in", "for"})
_HANDING = frozenset(
    {"gives", "gave", "awards", "awarded", "hands", "handed", "giving", "awarding"}
)
_GETTING = frozenset({"get", "gets", "getting", "got", "receive", "receives", "receiving"})
_WHOM = frozenset({"it", "them", "the council", "the authority", "the county", "the city"})
_WHOM |= {"the borough", "the department"}
_LEADING_ON = frozenset({",", "and", "overall"})
"""Behind these the thing that is good can still come: "got good, timely and lasting help"."""


def is_reached(sentence: Sentence, at: int) -> bool:
    """Whether somebody got the grade at mark `at` itself: "it first reached outstanding in 2018".

    Unlike what is only called good: "care leavers receive good and timely support".
    """
    before = sentence.marks[at - 1].word if at else ""
    if before.rpartition(" ")[2] not in _REACHING and before not in _ENDING:
        return False
    following = marks_after(sentence, at, 2)
    behind = sentence.tokens[sentence.marks[at].last :]
    joined = [token.word for token in behind[:1]] == ["and"]
    cut_off = joined and following[0].word != "and"
    if cut_off or any(mark.word == "-" for mark in following):
        return False
    if not following or following[0].word in _ENDED or is_by_whom_or_where(following):
        return True
    return following[0].word in _LEADING_ON and not any(mark.plain for mark in following[1:])


def is_handed_to_it(sentence: Sentence, at: int) -> bool:
    """Whether inspectors give it to who is spoken of: "and gives it a (grade of) 'good'"."""
    marks = sentence.marks
    if _HANDING.isdisjoint(sentence.words) or not sentence.has(Role.INSPECTION):
        return False
    index = at - 1
    while index > 0 and (_leads(marks[index]) or sentence.tokens[marks[index].first].is_quote):
        index -= 1
    handed = index > 0 and marks[index].word in _WHOM and marks[index - 1].word in _HANDING
    return handed and any(mark.has(Role.INSPECTION) for mark in marks[: index - 1])


def served_by(sentence: Sentence, at: int) -> int | None:
    """The council in "children are getting an inadequate service from Kent, inspectors say".

    None where nobody inspects, and where only some are served, so that an area is meant.
    """
    marks = sentence.marks
    following = marks[at + 1 : at + 3]
    if [mark.word for mark in following] not in (["service", "from"], ["services", "from"]):
        return None
    named = at + 3
    while named < len(marks) and marks[named].has(Role.DETERMINER, Role.POSSESSIVE):
        named += 1
    if named >= len(marks) or not marks[named].has(Role.COUNCIL, Role.BODY):
        return None
    before = marks[:at]
    if any(mark.area or mark.has(Role.OTHER_JUDGE, Role.NEGATION) for mark in before):
        return None
    got = any(mark.word in _GETTING for mark in before[-3:])
    told = any(mark.has(Role.INSPECTION) for mark in (*before, *marks[named:]))
    return named if got and told else None


def _leads(mark: Mark) -> bool:
    return mark.has(Role.DETERMINER, Role.GRADE_NOUN) or mark.word in ("of", "overall", "new")


def is_by_whom_or_where(following: Sequence[Mark]) -> bool:
    """Whether it is as in "a good from (the) inspectors", "at an inspection", "in Kent"."""
    if len(following) < 2 or not following[0].has(Role.PREPOSITION):
        return False
    named = following[1:] if following[1].has(Role.DETERMINER) else following[1:2]
    return any(m.has(Role.INSPECTION) or m.date or m.councils for m in named)
