"""What a council does for those concerned, it being the subject: "the help Kent gives to leavers".

It is marked as "Kent's help to leavers" would be, so that whose it is stays known.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import OF_AREA, Mark, is_part
from store.records import Area

_DONE = frozenset({"support", "help", "care", "work", "protection", "provision", "services"}) | {
    *("service", "the service", "the services", "offer"),
}
_THE = frozenset({"the", "its", "their", "any"})
RELATIVES = frozenset({"that", "which"})
OFFERS = frozenset({"offers", "offered", "provides", "provided", "gives", "gave", "does"}) | {
    *("did", "runs", "ran", "delivers", "delivered", "offer", "provide", "give"),
}
_RECEIVE = frozenset({"receive", "received", "get", "got", "need", "needed"})
LEADING = frozenset({"to", "for", "with", "its", "their", "the", "all"})
_ANYBODY = frozenset({"children", "families", "youngsters", "young people"})
_JOINTLY = frozenset({"with", "alongside"})
GRADED = (
    *(Role.COPULA, Role.GRADE, Role.AS, Role.RATE, Role.GIVE, Role.SAME, Role.UP, Role.DOWN),
    *(Role.HOLDS_ON, Role.GIVEN_UP),
)
"""What is said of such an area behind its clause."""
_ENDS = (*GRADED, Role.CONJUNCTION)
OFFERED_BY = OFFERS | _RECEIVE
"""One of these words every such clause has."""


def with_offered_by(marks: list[Mark]) -> list[Mark]:
    """The marks, each area with a clause on the council that offers it being that council's.

    What we do not know as care or help is no area: "the grants that Kent gives to care leavers".
    """
    found: list[Mark] = []
    done = 0
    for at, mark in enumerate(marks):
        if not (mark.councils or Role.BODY in mark.roles) or at < done or at + 1 >= len(marks):
            continue
        first = _head(marks, at - 1, done)
        behind = None if first is None else _area_behind(marks, first, at)
        if first is None or behind is None:
            continue
        area, last = behind
        owner = replace(mark, first=marks[first].first)
        owns = Mark(mark.last, mark.last + 1, "'s")
        word = " ".join(one.word for one in marks[at + 1 : last])
        own = Mark(mark.last + 1, marks[last - 1].last, word, frozenset({Role.AREA}), area)
        found += (*marks[done:first], owner, owns, own)
        done = last
    return [*found, *marks[done:]] if found else marks


def _head(marks: Sequence[Mark], at: int, done: int) -> int | None:
    """Where the noun phrase begins that a clause of its own, with its subject next, goes on."""
    at -= at > done and marks[at].word in RELATIVES
    if at < done:
        return None
    if marks[at].any(OF_AREA):
        return at if is_part(marks[at]) and not marks[at].has(Role.GROUP) else None
    if marks[at].word not in _DONE:
        return None
    if at > done + 1 and marks[at - 1].word == "and" and marks[at - 2].word in _DONE:
        at -= 2
    if at > done and marks[at - 1].word in _THE:
        return at - 1
    return at if marks[at].word.startswith("the ") else None


def _area_behind(marks: Sequence[Mark], first: int, at: int) -> tuple[Area, int] | None:
    """The area that the clause of the subject at mark `at` describes, and the mark after it."""
    told = marks[first].area
    last = at + 1
    if marks[last].word == "'s" and told:
        they = last + 2 < len(marks) and marks[last + 1].word in _ANYBODY
        ends = they and marks[last + 2].word in _RECEIVE and _is_over(marks, last + 3)
        return (told, last + 3) if ends else None
    if marks[last].word not in OFFERS:
        return None
    last += 1
    start = last
    while last < len(marks) and (marks[last].word in LEADING or marks[last].word.isdecimal()):
        last += 1
    if last < len(marks):
        served = marks[last]
        if told and (served.word in _ANYBODY or served.area is told):
            return (told, last + 1) if _is_over(marks, last + 1) else None
        if not told and served.area and is_part(served) and served.area is not Area.LEADERS:
            return (served.area, last + 1) if _is_over(marks, last + 1) else None
    return (told, start) if told and _is_over(marks, start) else None


def _is_over(marks: Sequence[Mark], at: int) -> bool:
    """Whether the clause ends before mark `at`, so that what follows is said of all of it."""
    if at + 1 < len(marks) and marks[at + 1].councils and marks[at].word in _JOINTLY:
        at += 2
    return all(mark.has(*_ENDS) or not mark.word[0].isalnum() for mark in marks[at : at + 1])
