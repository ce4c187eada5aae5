"""What is done for those concerned, with them as receivers: "the help that care leavers get"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from msgspec.structs import replace

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import OF_AREA, Mark

_DONE = frozenset({"support", "help", "care", "protection", "offer", "treatment", "assistance"}) | {
    *("service", "services", "the service", "the services", "deal", "progress", "guidance"),
    *("its service", "its services", "their services", "advice", "safeguarding"),
}
_THE = frozenset({"the", "its", "their", "our"})
_RECEIVE = frozenset({"receive", "received", "get", "got", "make", "made", "achieve"})
_GIVEN = frozenset({"given", "offered", "getting", "receiving", "provided", "making"})
_HOW = frozenset({"how", "how well", "way", "the way", "how badly"})
_HELPED = frozenset({"supported", "helped", "protected", "treated", "served", "looked after"}) | {
    *("cared for", "safeguarded", "prepared", "assisted", "kept safe"),
}
_BE = frozenset({"are", "were", "is", "was", "have been", "are being"})
_FARE = frozenset({"fare", "fared"})
_VERBS = _RECEIVE | _FARE | _BE
_OBJECTS = frozenset({"a", "an", "their", "no", "better", "on", "more"})
"""What they get behind their verb: "with the help care leavers get *a* flat"."""
_LONGEST = 6
_OTHER = frozenset({Role.OTHER_TOPIC})
RECEIVING = _RECEIVE | _GIVEN | _HELPED | _FARE | {"looked", "cared"}
"""One of these words every such phrase has."""


def with_received(marks: list[Mark]) -> list[Mark]:
    """The marks, each phrase that tells what an area's people receive being one mark of the area.

    It takes a noun for what is done, or "how", before them. Those who receive something else
    ("the grant that care leavers get") stand for no area.
    """
    if not _are_receivers(marks):
        return marks
    found: list[Mark] = []
    at, end = 0, len(marks)
    while at < end:
        mark = marks[at]
        at += 1
        told = found and at < end and marks[at].word in _VERBS and mark.any(OF_AREA)
        if told and (last := _behind_verb(found, marks, at)):
            first = _first(found)
            if first is not None:
                known = frozenset({Role.AREA})
                mark = replace(
                    mark, first=found[first].first, last=marks[last - 1].last, roles=known
                )
                del found[first:]
                at = last
            elif _is_thing(found) and _is_verb(marks, last):
                mark = replace(mark, roles=_OTHER, area=None)
        found.append(mark)
    return found


def _are_receivers(marks: Sequence[Mark]) -> bool:
    """Whether an area's people have such a verb anywhere."""
    return any(people.any(OF_AREA) for people, verb in pairwise(marks) if verb.word in _VERBS)


def _behind_verb(before: Sequence[Mark], marks: Sequence[Mark], at: int) -> int:
    """The mark after the verb at mark `at` that tells what is received; 0 if it tells no such."""
    passive = marks[at].word in _BE and at + 1 < len(marks)
    verb = marks[at + passive].word
    if before[-1].word in _HOW:
        told = verb in _HELPED if passive else verb in _FARE
        return at + 1 + passive if told else 0
    told = verb in _GIVEN if passive else verb in _RECEIVE
    last = at + 1 + passive
    return last if told and not (last < len(marks) and marks[last].word in _OBJECTS) else 0


def _first(before: Sequence[Mark]) -> int | None:
    """Where a phrase begins that has its receivers behind the marks `before`; None if none does."""
    at = len(before) - 1
    if before[at].word in _HOW:
        return at
    at = _noun(before)
    related = before[-1].has(Role.RELATIVE)
    if before[at].word not in _DONE:
        return None
    while at > 1 and before[at - 1].word in ("and", "or") and before[at - 2].word in _DONE:
        at -= 2
    if at and before[at - 1].word in _THE:
        return at - 1
    if before[at].word.startswith(("the ", "its ", "their ")):
        return at
    told_apart = at > 0 and (before[at - 1].plain or before[at - 1].word == "-")
    return at if related and not told_apart else None


def _noun(before: Sequence[Mark]) -> int:
    """The noun that stands for what is received: "the *help* | that | the | care leavers"."""
    at = len(before) - 1
    if at and before[at].word in _THE and not before[at].has(Role.RELATIVE):
        at -= 1
    return at - (at > 0 and before[at].has(Role.RELATIVE))


def _is_thing(before: Sequence[Mark]) -> bool:
    """Whether something else is received: "the grant", "the mental-health support"."""
    at = _noun(before)
    if not before[at].plain:
        return False
    if at + 1 < len(before) and before[at].word in _DONE:
        return True
    while (
        at and (before[at - 1].plain or before[at - 1].word == "-") and at > len(before) - _LONGEST
    ):
        at -= 1
    return at > 0 and before[at - 1].word in _THE


def _is_verb(marks: Sequence[Mark], at: int) -> bool:
    """Whether the clause ends there, so that what follows is said of what is received."""
    if at == len(marks):
        return True
    mark = marks[at]
    ends = mark.has(Role.COPULA, Role.PREPOSITION) or not mark.word[0].isalnum()
    return ends or mark.word.startswith("requires ")
