"""A grade that is what somebody got: "received good for", "the good that it received"."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.claims.phrases.nearby import mark_before, marks_after
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence

_REACHING = (
    frozenset({"got", "get", "gets", "reached", "reaches", "reach", "attained", "achieved"})
    | {"awarded", "given", "received", "receive", "receives", "secured", "secures", "earned"}
    | {"earns", "gained", "gains", "won", "wins", "obtained", "merited", "scooped", "landed"}
)
_ENDING = frozenset({"ended in", "had ended in", "ends in", "end in", "resulted in"})
_CHOOSING = (
    frozenset({"settled on", "settle on", "settles on", "plumped for", "plump for", "plumps for"})
    | {"opted for", "opts for", "went for", "goes for", "arrived at", "came down on"}
    | {"landed on", "landed upon", "decided on", "decided upon"}
)
"""What inspectors do with a grade that they give."""
_CHOOSERS = (
    *(Role.INSPECTION, Role.COUNCIL, Role.BODY, Role.OTHER_JUDGE, Role.AREA, Role.GROUP),
    Role.NEAR_MISS,
)
_ENDED = frozenset({".", ";", ":", "!", ")", "in", "for"})
_HANDING = frozenset(
    {"gives", "gave", "awards", "awarded", "hands", "handed", "giving", "awarding"}
)
_GETTING = frozenset({"get", "gets", "getting", "got", "receive", "receives", "receiving"})
_WHOM = frozenset({"it", "them", "the council", "the authority", "the county", "the city"})
_WHOM |= {"the borough", "the department"}
_LEADING_ON = frozenset({",", "and", "overall"})
"""Behind these the thing that is good can still come: "got good, timely and lasting help"."""
_LONGING = frozenset({"for", "of"})
"""What a verb ends with that does not get its object: "had worked for", "had dreamt of"."""
_WITHIN = frozenset({"in", "for"})
_SPANS = frozenset({"years", "decade", "decades"})
_RECEIVERS = (Role.PRONOUN, Role.BODY, Role.COUNCIL, Role.INSPECTION)


def is_reached(sentence: Sentence, at: int) -> bool:
    """Whether somebody got the grade at mark `at` itself: "it first reached outstanding in 2018".

    Unlike what is only called good: "care leavers receive good and timely support".
    """
    before = sentence.marks[at - 1].word if at else ""
    if before in _CHOOSING and _has_inspectors(sentence.marks[:at]):
        return _is_told_for(marks_after(sentence, at, 2))
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


def _has_inspectors(before: Sequence[Mark]) -> bool:
    """Whether inspectors are named last of those who can have chosen: "Ofsted plumped for"."""
    named = [m for m in before if m.has(*_CHOOSERS)]
    return bool(named) and Role.INSPECTION in named[-1].roles


def _is_told_for(following: Sequence[Mark]) -> bool:
    """Whether nothing follows the grade but what it is for: "settled on good for leadership"."""
    if not following or not following[0].word[0].isalnum():
        return True
    if following[0].has(Role.DATE) or following[0].word == "overall":
        return True
    return following[0].word == "for" and len(following) > 1 and not following[1].plain


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
    """Whether it is as in "a good from (the) inspectors", "in Kent" and "in a decade"."""
    if len(following) < 2 or not following[0].has(Role.PREPOSITION):
        return False
    if following[0].word in _WITHIN and any(mark.word in _SPANS for mark in following[1:3]):
        return True
    named = following[1:] if following[1].has(Role.DETERMINER, Role.PREVIOUS) else following[1:2]
    return any(m.has(Role.INSPECTION) or m.date or m.councils for m in named)


def is_received(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "the good (rating) (that) it received", "the 'good' Ofsted gave it"."""
    if Role.GIVE not in sentence.roles:
        return False
    following = marks_after(sentence, at, 7)
    after = [mark for mark in following if mark.word != "'"]
    noun = next((i for i, mark in enumerate(after[:2]) if Role.GRADE_NOUN in mark.roles), None)
    named = noun is not None
    after = after[noun + 1 :] if noun is not None else after
    if after and after[0].word in ("that", "which"):
        named, after = True, after[1:]
    before = mark_before(sentence, at)
    if not named and not (before and before.has(Role.DETERMINER, Role.POSSESSIVE)):
        return False
    if not (after and after[0].has(*_RECEIVERS, Role.SERVICE, Role.AREA, Role.DETERMINER)):
        return False
    if after[0].councils and any(
        m.councils not in ((), after[0].councils) for m in sentence.marks[:at]
    ):
        return False
    last = 1
    while last < len(after) and (
        after[last].word == "'s" or after[last].has(*_RECEIVERS, Role.SERVICE)
    ):
        last += 1
    verbs = after[last : last + 2]
    if len(verbs) > 1 and Role.PLUPERFECT in verbs[0].roles and Role.GIVE not in verbs[1].roles:
        longed = any(mark.word in _LONGING for mark in after[last + 2 : last + 3])
        return not (longed or Role.AIM in verbs[1].roles)
    return any(Role.GIVE in mark.roles for mark in verbs)
