"""Those for whom an area is, with what tells more of them: "its 300 care leavers"."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import OF_AREA, OWNING, Mark

_ADJECTIVES = frozenset({"young", "younger", "older", "vulnerable", "local", "own", "current"})
_NEARLY = frozenset(
    {"some", "nearly", "almost", "about", "around", "roughly", "more than", "over", ","}
)
SERVING = (" for", " of", " with", " to", " on", " about", "gives", "covering")
"""How words end that say what is done for whom: "services for", "the experiences of"."""
_FOR = frozenset({"for", "of", "to"})
_WHERE = "in care"
"""Where some are, behind a verb: "420 children are in care"; they are not all who are there."""
_OWNING = frozenset({Role.DETERMINER, Role.POSSESSIVE, Role.COUNCIL, Role.BODY})
_OWNED = frozenset({Role.DETERMINER, Role.POSSESSIVE})


def with_people(marks: list[Mark]) -> list[Mark]:
    """The marks, each group being one mark with its number and its adjectives.

    A number counts a group whole only behind what makes it a certain one: "the 420 children in
    care"; "420 children in care" are some of them, and nothing that is graded. The mark keeps the
    group's own word.
    """
    found: list[Mark] = []
    for mark in marks:
        if Role.GROUP in mark.roles:
            mark = _whole(found, mark)
            if Role.OTHER_JUDGE in mark.roles and _are_served(found):
                mark = replace(mark, roles=mark.roles - {Role.OTHER_JUDGE})
        found.append(mark)
    return found


def _whole(before: list[Mark], group: Mark) -> Mark:
    """The group with what tells more of it, which is taken from the marks before it."""
    first = len(before)
    if group.word == _WHERE and first and before[-1].has(Role.COPULA):
        return replace(group, roles=group.roles - OF_AREA, area=None)
    while first and before[first - 1].word in _ADJECTIVES:
        first -= 1
    number = first
    while number and (_is_number(before[number - 1]) or number < first):
        if not (_is_number(before[number - 1]) or before[number - 1].word in _NEARLY):
            break
        number -= 1
    if number < first:
        if not _is_certain(before[:number]):
            return replace(group, roles=group.roles - OF_AREA, area=None)
        first = number
    if first < len(before):
        group = replace(group, first=before[first].first)
        del before[first:]
    return group


def _are_served(before: Sequence[Mark]) -> bool:
    """Whether what is done for them is told of, so that they judge nothing: "support for its"."""
    if len(before) > 1 and before[-1].word in _FOR and before[-2].has(Role.SERVICE):
        return True
    for mark in reversed(before):
        if mark.has(Role.DETERMINER) and mark.word.endswith(SERVING):
            return True
        if not (mark.any(_OWNING) or mark.word in OWNING):
            return False
    return False


def _is_certain(before: Sequence[Mark]) -> bool:
    """Whether a number behind these marks is of all there are, or of whom something serves."""
    last = before[-1] if before else None
    if last is None:
        return False
    if last.word in ("and", ",") and len(before) > 1:
        return before[-2].any(OF_AREA)
    if last.word in _FOR and len(before) > 1 and before[-2].has(Role.SERVICE):
        return True
    return last.any(_OWNED) or last.word in OWNING or last.word.endswith(SERVING)


def _is_number(mark: Mark) -> bool:
    return mark.word.isdecimal() and not mark.roles
