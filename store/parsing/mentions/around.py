"""Counties that only say where a town is: "the Essex authority" in a text about Thurrock."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from store.councils import CouncilKind
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence

_BODIES = (" authority", " council")


def without_counties_around(sentences: Sequence[Sentence]) -> Sequence[Sentence]:
    """The sentences, in which "the Essex authority" may be the town that they name before it.

    So it is where a unitary authority of the same region comes first and the county is never
    called by its own name. The grade is then left open, since its own council can be meant too.
    """
    named = [one.marks[at] for one in sentences for at in one.named]
    if not named or named[0].councils[0].kind is not CouncilKind.UNITARY:
        return sentences
    town = named[0].councils[0]
    around = {
        mark.councils
        for mark in named
        if _is_loose(mark)
        and [(c.kind, c.region) for c in mark.councils] == [(CouncilKind.COUNTY, town.region)]
    }
    by_name = {mark.councils for mark in named if not _is_loose(mark)}
    if not (around := around - by_name):
        return sentences
    return [
        replace(
            one,
            marks=tuple(
                _left_open(mark)
                if mark.councils in around and index and one.marks[index - 1].word == "the"
                else mark
                for index, mark in enumerate(one.marks)
            ),
        )
        if one.has(Role.COUNCIL)
        else one
        for one in sentences
    ]


def _is_loose(mark: Mark) -> bool:
    """Whether it is "Essex authority", not "Essex" or "Essex County Council"."""
    return mark.word.endswith(_BODIES) and " county " not in mark.word


def _left_open(mark: Mark) -> Mark:
    return Mark(mark.first, mark.last, mark.word, frozenset({Role.GENERIC}))
