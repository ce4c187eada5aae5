"""Words after an area that only say more of it: "the help *given to families in the town*"."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark

HEADS = frozenset(
    ["arrangements", "work", "provision", "support", "practice", "function", "functions", "offer"]
) | frozenset(["system", "side", "duties", "responsibilities", "teams", "team", "element"])
HEADS |= {"service", "services", "performance", "process", "processes", "care", "procedures"}
"""Nouns for what is done in an area, so that their grade is the area's."""

MATTERS = (
    HEADS
    | frozenset(
        ["approach", "record", "response", "effort", "efforts", "help", "protection", "outcomes"]
    )
    | frozenset(["commitment", "quality", "package", "handling", "treatment", "experience", "life"])
)
MATTERS |= frozenset(["experiences", "lives", "standard", "standards", "picture", "job", "grip"])
MATTERS |= frozenset(["situation", "position", "part", "area", "delivery", "assistance", "one"])
MATTERS |= frozenset(["contribution", "impact", "effect", "activity", "actions", "action", "deal"])
MATTERS |= frozenset(["parenting", "upbringing", "welfare", "effectiveness", "influence"])
"""Nouns for what is done, or how it goes, for those concerned: its grade is that of the area."""

BESIDE = frozenset({"there", "here", "alone", "each", "both", "itself", "themselves", "too"}) | {
    *("nevertheless", "nonetheless", "meanwhile", "though", "likewise", "elsewhere"),
    *("theirs", "things", "others", "stakes", "matters"),
}
"""What stands between an area and its verb and is no noun that it could be named for."""

PEOPLE = frozenset(["children", "young", "people", "families", "youngsters", "vulnerable"])
PEOPLE |= {"teenagers", "parents", "adults", "babies", "local", "those", "them", "families'"}
_PLACES = frozenset(["area", "community", "town", "service", "department", "harm", "risk", "abuse"])
_GIVING = frozenset(
    ["given", "offered", "provided", "shown", "done", "delivered", "made", "needed"]
)
_GIVING |= {"gives", "give", "gave", "offers", "offer", "provides", "provide", "does", "makes"}
_GIVING |= {"make", "receive", "received", "receives", "get", "gets", "got", "need", "led", "by"}
_GIVING |= {"looked", "after", "protected", "helped", "supported", "handled", "managed", "run"}
_WORDS = HEADS | PEOPLE | _PLACES | _GIVING
_JOINTS = frozenset({"of", "for", "to", "in", "at", "within", "across", "from", "by", "with", "'s"})
_JOINTS |= {"that", "which", "who", "and", "on"}
_KNOWN = frozenset(
    {Role.DETERMINER, Role.POSSESSIVE, Role.PRONOUN, Role.BODY, Role.COUNCIL, Role.SERVICE}
)


def says_more(mark: Mark) -> bool:
    """Whether a word can belong to what only says more of an area: "given", "to", "families"."""
    if mark.plain or Role.GIVE in mark.roles:
        return mark.word in _WORDS
    return mark.word in _JOINTS or mark.any(_KNOWN)


def without_modifiers(between: Sequence[Mark]) -> list[Mark]:
    """`between`, which begins after an area, without unknown words that say more of that area."""
    end = next((i for i, mark in enumerate(between) if not says_more(mark)), len(between))
    return [mark for mark in between[:end] if not mark.plain] + [*between[end:]]


def without_aside(between: Sequence[Mark]) -> Sequence[Mark]:
    """`between` without a short phrase between commas: ", by contrast, remains"."""
    if between and between[0].word == ",":
        closing = next((i for i, m in enumerate(between[1:6], 1) if m.word == ","), 0)
        return between[closing + 1 :] if closing else between
    return between


def without_initials(before: Sequence[Mark]) -> Sequence[Mark]:
    """The marks leftwards of a grade without the "(KCC)" that stands behind a council's name."""
    opened = next((i for i, mark in enumerate(before) if mark.word == ")"), None)
    if opened is None or [mark.word for mark in before[opened + 2 : opened + 3]] not in ([], ["("]):
        return before
    return [*before[:opened], *before[opened + 3 :]]
