"""Whose an area is, where no more than one council can be meant: "the county's leadership"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import OF_AREA, Mark, Sentence
from store.parsing.mentions.parentheses import parentheses

_OWNED = frozenset({Role.DETERMINER, Role.POSSESSIVE})
_OF = frozenset({"'s", "'"})


def with_owners(sentences: Iterable[Sentence]) -> Iterator[Sentence]:
    """The sentences of a text on one council; before an area "Kent's" is as good as "its".

    The first mention of the council stays what it is, since it tells which one it is.
    """
    named = False
    for sentence in sentences:
        yield _with_owners(sentence, named)
        named = named or bool(sentence.named)


def _with_owners(sentence: Sentence, named: bool) -> Sentence:
    if _OF.isdisjoint(sentence.words) or sentence.roles.isdisjoint(OF_AREA):
        return sentence
    marks: list[Mark] = []
    mentions = int(named)
    for mark in sentence.marks:
        if mark.any(OF_AREA) and len(marks) > 1 and marks[-1].word in _OF:
            owner = marks[-2]
            if (Role.BODY in owner.roles and not owner.councils) or (
                mentions > 1 and owner.councils
            ):
                word = f"{owner.word}{marks[-1].word}"
                marks[-2:] = [Mark(owner.first, marks[-1].last, word, _OWNED)]
        mentions += bool(mark.councils)
        marks.append(mark)
    if len(marks) == len(sentence.marks):
        return sentence
    return replace(sentence, marks=tuple(marks), between=parentheses(marks))
