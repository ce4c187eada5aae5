"""Which area a clause describes, by who is served in it and what is done for them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark
from store.parsing.mentions.served import (
    ADOPTING,
    ASKING,
    CARING,
    CHARGES,
    DOES,
    FINDING,
    FORMERLY,
    HELPING,
    LEADERS,
    LEADING,
    LEADS,
    LEAVING,
    LED,
    LOOKING,
    MOVING_ON,
    NOUNS,
    PEOPLE,
    SAFETY,
    THOSE,
    TROUBLED,
)
from store.records import Area

_ANY_CHILDREN = frozenset(
    {"its", "the", "their", "our", "local", "vulnerable", "children", "and"}
) | {
    *("young", "people", "youngsters", "families", "most", "those", "who", "need", "it"),
}
_SAYING_HOW = frozenset({"well", "badly", "effectively", "strongly", "s", "itself", "day"}) | {
    *("place", "whole", "operation", "team", "organisation", "show", "social", "work"),
}


def area_of(clause: Sequence[Mark], opener: str) -> Area | None:
    """The one area that the words of a clause describe; None if it is none, or may be another."""
    for mark in clause:
        roles = mark.roles
        if mark.councils or mark.date or Role.FOREIGN in roles or Role.OTHER_TOPIC in roles:
            return None
    if opener == "leading" and [mark.word for mark in clause[1:2]] == ["to"]:
        return None
    named = [index for index, mark in enumerate(clause) if Role.AREA in mark.roles]
    if named or (opener in NOUNS and any(mark.area for mark in clause)):
        alone = named == [len(clause) - 1] and opener in ASKING
        return clause[-1].area if alone else None
    telling = [m for m in clause if opener not in THOSE or Role.SERVICE not in m.roles]
    said = " ".join([mark.word for mark in telling]).split()
    words = frozenset(said)
    if opener == "what" and words.isdisjoint(DOES):
        return None
    groups = {mark.area for mark in clause if mark.area}
    said_of = {w for mark in clause if Role.SERVICE not in mark.roles for w in mark.word.split()}
    people = bool(groups - {Area.LEADERS}) or not said_of.isdisjoint(PEOPLE - {opener})
    people = people or (opener in THOSE and not _are_in_charge(said))
    if Area.LEADERS in groups or not words.isdisjoint(LEADERS) or opener in LEADING:
        return None if people else Area.LEADERS
    if opener in THOSE and not people:
        return Area.LEADERS
    if not people:
        return Area.LEADERS if opener in ASKING and _is_led(clause, words) else None
    finding = "new" in words and not words.isdisjoint(FINDING)
    if finding or not words.isdisjoint(ADOPTING):
        return Area.ADOPTION
    if _have_left(groups, said):
        both = "and" in words and _is_of_care(groups, said)
        return Area.CARE_AND_CARE_LEAVERS if both else Area.CARE_LEAVERS
    if _is_of_care(groups, said):
        return Area.CARE
    helped = opener not in NOUNS | THOSE and any(word.startswith(HELPING) for word in said)
    helped = helped or not words.isdisjoint(TROUBLED if opener in NOUNS else SAFETY)
    helped = helped or not words.isdisjoint(SAFETY)
    return Area.HELP_AND_PROTECTION if helped else None


def _are_in_charge(said: Sequence[str]) -> bool:
    """Whether they are those who lead: "those in charge", not "those in its charge"."""
    return ("in", "charge") in pairwise(said) or ("at", "the") in pairwise(said)


def _is_led(clause: Sequence[Mark], words: frozenset[str]) -> bool:
    """Whether it tells how services are run, not what else is: "how it is run", "how it runs"."""
    if any(mark.plain and mark.word not in LED | LEADS | _SAYING_HOW for mark in clause[1:]):
        return False
    passive = not words.isdisjoint(LED)
    served = any(mark.has(Role.SERVICE) for mark in clause) or "department" in words
    return passive or (served and not words.isdisjoint(LEADS))


def _have_left(groups: set[Area], said: Sequence[str]) -> bool:
    """Whether it is of those who have left care, or are leaving it."""
    if Area.CARE_LEAVERS in groups:
        return True
    words = frozenset(said)
    cared = Area.CARE in groups or not words.isdisjoint({"care", "foster"})
    moved = not words.isdisjoint(LEAVING) or not MOVING_ON.isdisjoint(pairwise(said))
    return cared and (moved or (Area.CARE in groups and not words.isdisjoint(FORMERLY)))


def _is_all_it_does(said: Sequence[str]) -> bool:
    """Whether it may be all that a council does for children: "the way it looks after children"."""
    after = said.index("after") if "after" in said else len(said)
    return after < len(said) - 1 and all(word in _ANY_CHILDREN for word in said[after + 1 :])


def _is_of_care(groups: set[Area], said: Sequence[str]) -> bool:
    """Whether it is of those whom a council looks after, who live in its care or charge."""
    if Area.CARE in groups:
        return True
    if not LOOKING.isdisjoint(pairwise(said)) and not _is_all_it_does(said):
        return True
    return not CARING.isdisjoint(said) and not CHARGES.isdisjoint(said)
