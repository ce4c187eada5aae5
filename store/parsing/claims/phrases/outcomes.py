"""“From” that tells no start: what something follows from, stands out from, is not saved from."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark

_RESULTING = frozenset({"follow", "follows", "followed", "following", "stem", "stems"}) | {
    *("stemmed", "stemming", "result", "results", "resulted", "resulting", "arise", "arises"),
    *("arose", "arising", "flows", "flowed"),
}
_STANDING_OUT = frozenset({"stand", "stands", "stood", "standing"})
_SAVING = frozenset({"save", "saves", "saved", "spare", "spared", "protect", "shield"})
_OBJECT = (Role.COUNCIL, Role.BODY, Role.SERVICE, Role.PRONOUN, Role.DETERMINER, Role.POSSESSIVE)
_REACH = 6


def tells_no_start(marks: Sequence[Mark], from_it: int) -> bool:
    """Whether "from" at mark `from_it` belongs to such a verb, right before it or its object."""
    before = marks[max(0, from_it - _REACH) : from_it]
    words = [mark.word.split()[-1] for mark in before]
    if not words:
        return False
    if words[-1] in _RESULTING:
        return True
    if words[-1] == "out":
        return any(word in _STANDING_OUT for word in words[-2:-1])
    for mark, word in zip(reversed(before), reversed(words), strict=True):
        if word in _SAVING:
            return True
        if not (mark.has(*_OBJECT) or word in ("'s", "'")):
            return False
    return False
