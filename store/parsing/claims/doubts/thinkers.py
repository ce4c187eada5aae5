"""What a council thinks of itself, what somebody thinks of it, and opinions that are told."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.claims.doubts.inspectors import end_of_name, inspects, may_be_inspectors
from store.parsing.claims.doubts.others import are_strangers
from store.parsing.claims.phrases.nearby import nearest_before
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import OF_AREA, Mark, Sentence

_REGARDING = frozenset(["consider", "considers", "considered", "see", "sees", "saw", "seeing"]) | {
    *("think", "thinks", "thought", "regard", "regards", "regarded", "call", "calls", "called"),
    *("describe", "describes", "described", "view", "views", "viewed", "believes", "felt"),
}
_SELF = frozenset({"itself", "themselves", "ourselves"})
_OWN = frozenset({"its", "their", "it", "they"})
_ONE = frozenset({"he", "she", "i"})
_PERSONS = frozenset({"her", "him", "me", "you"})
_THINKING = frozenset(["thinks", "believes", "considers", "calls", "sees", "views", "thought"])
_THINKING |= {"believed", "considered", "felt", "reckoned", "called", "saw"}
_JUDGING = _THINKING | {"found", "finds", "rated", "rates", "judged", "judges", "graded"}
_OFSTED = frozenset({"ofsted", "inspectors"})
_FEELING = frozenset({"thinks", "thought", "felt", "believes", "believed", "reckoned"})
_SEEING = frozenset({"saw", "sees"})
"""What happens to one: "Kent saw its services rated inadequate"."""
_CALLING = frozenset({"calls", "called", "describes", "described"})
"""What anybody does, and not inspectors alone: "The leader called it good"."""
_CALLERS = frozenset({"leader", "director", "boss", "mayor", "mp", "chief", "executive", "chair"})
_CALLERS |= {"member", "head", "spokesman", "spokeswoman", "minister", "opposition", "chairman"}
_IN_PLACE = frozenset({"children", "people", "workers", "families", "directors"})
_LEADING = frozenset({"for", "of", "with", "to", "by", "from"})
_SAID = _ONE | _FEELING | _CALLING
_ENDS = frozenset({";", "but", "while", "whereas", ".", "–", "and", "although", "though"})
_TIMES = frozenset({"before", "after", "when", "since", "until"})


def in_opinion(sentence: Sentence, at: int) -> bool:
    """Whether an opinion is told of before it and Ofsted's own does not follow it."""
    if Role.OPINION not in sentence.roles:
        return False
    marks = sentence.marks
    aside = sentence.outside(at)
    told = (i for i in range(at) if Role.OPINION in marks[i].roles and i not in aside)
    last = max(told, default=None)
    if last is None or _is_of_inspectors(sentence, last) or _is_item(sentence, last):
        return False
    return not any(
        marks[i].word in _OFSTED
        and (marks[i - 1].word in _ENDS or _finds_besides(marks[i - 1 : at]))
        for i in range(last + 1, at)
    )


def _finds_besides(clause: Sequence[Mark]) -> bool:
    """Whether it is a clause of time up to a grade: "before Ofsted found it to be inadequate"."""
    found = any(mark.has(Role.FIND, Role.RATE, Role.GIVE) for mark in clause[2:])
    return found and clause[0].word in _TIMES and not any(mark.word == "," for mark in clause)


def _is_of_inspectors(sentence: Sentence, opinion: int) -> bool:
    """Whether it is as in "the inspectors' view was that": "their view" may be theirs."""
    before = sentence.marks[max(0, opinion - 3) : opinion]
    if sentence.marks[opinion].word.endswith(" of"):
        last = end_of_name(sentence.marks, opinion + 1)
        return may_be_inspectors(sentence, opinion + 1, last)
    if [mark.word for mark in sentence.marks[opinion + 1 : opinion + 2]] in (["by"], ["from"]):
        before = sentence.marks[opinion + 2 : opinion + 3]
    own = before[-1:] and before[-1].word in ("their", "its")
    return bool(own) or any(map(inspects, before))


def _is_item(sentence: Sentence, opinion: int) -> bool:
    """Whether it only says what was before a meeting: "The panel considered the report"."""
    if sentence.marks[opinion].word.split()[-1] not in ("considered", "considers"):
        return False
    return any(m.has(Role.INSPECTION) for m in sentence.marks[opinion + 1 : opinion + 4])


def of_itself(sentence: Sentence, at: int) -> bool:
    """Whether "itself" is the object of judging: "rates itself as good"."""
    if _thinks_of_itself(sentence, at):
        return True
    if _SELF.isdisjoint(sentence.words):
        return False
    marks = sentence.marks
    for index in range(max(1, at - 3), at):
        verb = marks[index - 1]
        if marks[index].word in _SELF and (verb.has(Role.RATE) or verb.word in _REGARDING):
            return True
    return False


def of_person(sentence: Sentence, at: int) -> bool:
    """Whether somebody thinks so: "the commissioner came; he considered leadership inadequate"."""
    if _SAID.isdisjoint(sentence.words):
        return False
    marks = sentence.marks
    for index in range(at - 1, 0, -1):
        mark = marks[index]
        if mark.word in _JUDGING or mark.word in _CALLING:
            subject = index - 1 - marks[index - 1].has(Role.ADVERB, Role.PLUPERFECT)
            if subject >= 0 and mark.word in _CALLING and _calls(marks[subject]):
                return True
            if subject >= 0 and mark.word in _FEELING and are_strangers(marks[subject:index]):
                return not any(m.has(Role.INSPECTION) for m in marks[:subject])
            return subject >= 0 and marks[subject].word in _ONE
        if mark.word in _ENDS or mark.has(Role.GRADE, Role.COPULA):
            return False
    return False


def _calls(subject: Mark) -> bool:
    """Whether it is somebody by their office, and no inspector."""
    other = subject.has(Role.OTHER_JUDGE) or subject.word.split()[-1] in _CALLERS
    return other and not subject.has(Role.INSPECTION)


def judges_person(sentence: Sentence, at: int) -> bool:
    """Whether somebody is judged, and no service: "They rated her, she said, as good".

    So are people who are only where the council is: "social workers in Kent are good".
    """
    if _praises_people(sentence, at):
        return True
    if _PERSONS.isdisjoint(sentence.words):
        return False
    marks = sentence.marks
    for index in range(max(1, at - 8), at):
        if marks[index].word in _PERSONS and marks[index - 1].has(Role.RATE):
            following = marks[index + 1]
            if following.word == "," or following.has(Role.AS, Role.GRADE):
                return True
    return False


def _praises_people(sentence: Sentence, at: int) -> bool:
    if not sentence.named:
        return False
    before = nearest_before(sentence, at, 6)
    before = before[1:] if before and before[0].has(Role.ADVERB) else before
    if len(before) < 4 or not before[0].has(Role.COPULA):
        return False
    people = before[3].has(Role.OTHER_JUDGE) or before[3].word in _IN_PLACE
    placed = bool(before[1].councils) and before[2].word in ("in", "across", "at")
    of_them = any(mark.word in _LEADING for mark in before[4:])
    return placed and people and not of_them and not before[3].any(OF_AREA)


def _thinks_of_itself(sentence: Sentence, at: int) -> bool:
    """Whether the council is who judges: "Kent rates its leadership as good"."""
    if _OWN.isdisjoint(sentence.words):
        return False
    opening = sentence.marks[: min(at, 4)]
    for index in range(2, len(opening)):
        first, verb, own = opening[index - 2 : index + 1]
        if own.word.split()[0] not in _OWN or not first.has(Role.COUNCIL, Role.BODY):
            continue
        seen = verb.word in _SEEING and any(m.has(Role.RATE) for m in sentence.marks[index:at])
        if verb.has(Role.RATE) or (verb.word in _THINKING and not seen):
            return True
    return False
