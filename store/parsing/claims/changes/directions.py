"""What a sentence itself says of a grade and the one before it: up, down, the same."""

from __future__ import annotations

from store.parsing.claims.phrases.clauses import is_starting_point
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Sentence
from store.records import Change

_TELLING = frozenset({Role.UP, Role.DOWN, Role.SAME, Role.AGAIN})
_REACH = 12
_UNDIRECTED = frozenset({"go", "goes", "went", "gone", "going", "better"}) | {
    *("move", "moves", "moved", "moving", "progress", "progressed", "progressing"),
}
_AGAIN = frozenset({"again", "once again", "once more"})
_LOOSE = frozenset(["improve", "improves", "improving", "rising", "lifted", "raised"])


def change_of(sentence: Sentence, at: int) -> Change | None:
    """The change that words before (or "again" after) the grade at mark `at` speak of.

    No other change may set out from it.
    """
    parted = False
    told = sentence.any(_TELLING)
    for index in range(at - 1, max(-1, at - _REACH - 1), -1) if told else ():
        mark = sentence.marks[index]
        if Role.GRADE in mark.roles and not is_starting_point(sentence, index):
            break
        if mark.word == ";" or mark.word in _LOOSE:
            break
        if mark.word.removesuffix(" from") in _UNDIRECTED:
            continue
        if Role.UP in mark.roles:
            return Change.UP
        if Role.DOWN in mark.roles:
            return Change.DOWN
        if Role.SAME in mark.roles or (Role.AGAIN in mark.roles and not parted):
            return Change.SAME
        parted = parted or mark.word == ","
    if _AGAIN.isdisjoint(sentence.words):
        return None
    after = sentence.marks[at + 1 : at + 4]
    return Change.SAME if any(mark.word in _AGAIN for mark in after) else None
