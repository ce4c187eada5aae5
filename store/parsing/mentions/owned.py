"""Whose an area is, where one council alone can be meant: "Kent's support for care leavers"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from msgspec.structs import replace

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import OF_AREA, OWNING, Mark, Sentence
from store.parsing.mentions.parentheses import parentheses
from store.parsing.mentions.served import ASKING

_OWNED = frozenset({Role.DETERMINER, Role.POSSESSIVE})
_GATE = OWNING | ASKING
_DONE_FOR = frozenset({"support for", "help for", "care for", "work with", "services for"}) | {
    *("provision for", "services to", "care of", "arrangements for", "treatment of"),
}
_LEADING = OWNING | _DONE_FOR
_CLAUSES = frozenset({"does", "did", "supports", "supported", "helps", "helped", "looks"}) | {
    *("looked", "cares", "cared", "protects", "protected", "keeps", "safeguards", "treats"),
    *("is", "was", "serves", "prepares", "manages", "handles"),
}
"""How a clause begins that describes an area, behind its subject."""


def with_owners(sentences: Iterable[Sentence]) -> Iterator[Sentence]:
    """The sentences of a text on one council; before an area "Kent's" is as good as "its".

    The first mention of the council stays what it is, since it tells which one it is.
    """
    named = False
    for sentence in sentences:
        yield _with_owners(sentence, named)
        named = named or bool(sentence.named)


def _with_owners(sentence: Sentence, named: bool) -> Sentence:
    if _GATE.isdisjoint(sentence.words) or sentence.roles.isdisjoint(OF_AREA):
        return sentence
    if not _leads_to_area(sentence.marks):
        return sentence
    marks: list[Mark] = []
    mentions = int(named)
    before: Mark | None = None
    for mark in sentence.marks:
        if before and (before.word in _LEADING or before.councils) and mark.any(OF_AREA):
            if before.word in OWNING and len(marks) > 1:
                _own(marks, mentions, 2)
            elif before.word in _DONE_FOR and len(marks) > 2 and marks[-2].word in OWNING:
                _own(marks, mentions, 3)
            elif before.councils and mentions > 1 and _tells_how(marks[:-1], mark):
                mark = replace(mark, first=marks[-2].first)
                del marks[-2:]
        mentions += bool(mark.councils)
        marks.append(mark)
        before = mark
    if len(marks) == len(sentence.marks):
        return sentence
    return replace(sentence, marks=tuple(marks), between=parentheses(marks))


def _leads_to_area(marks: Sequence[Mark]) -> bool:
    """Whether an area stands right behind an owner, or behind what is done for somebody."""
    return any(
        not area.roles.isdisjoint(OF_AREA)
        for before, area in pairwise(marks)
        if before.word in _LEADING or before.councils
    )


def _own(marks: list[Mark], mentions: int, count: int) -> None:
    """Make the last marks one that says whose an area is, if their first is who may own it."""
    owner = marks[-count]
    if (Role.BODY in owner.roles and not owner.councils) or (mentions > 1 and owner.councils):
        word = "".join([mark.word for mark in marks[-count:][:2]])
        marks[-count:] = [Mark(owner.first, marks[-1].last, word, _OWNED)]


def _tells_how(before: Sequence[Mark], area: Mark) -> bool:
    """Whether the area is a clause with its subject left out: "how Kent | supports them"."""
    asks = len(before) > 1 and before[-1].word.removeprefix("the ").partition(" ")[0] in ASKING
    return asks and area.has(Role.AREA) and area.word.split()[0] in _CLAUSES
