"""Areas that a word for several means by its own sentence: "A and B, both of them", "the first"."""

from __future__ import annotations

from store.parsing.claims.areas import sets
from store.parsing.claims.phrases.meant import named_areas
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import OF_AREA, Sentence
from store.records import Area

_IN_SET = (Role.AREA_SET, Role.DETERMINER, Role.SAME, Role.ADVERB)
_SIGNS = frozenset({",", "–", "(", ")"})


def put_behind(sentence: Sentence, index: int) -> tuple[Area, ...]:
    """The areas that the set at mark `index` only sums up: "A and B, all of them, were"."""
    marks = sentence.marks
    if sets.extent(sentence, index) not in (sets.Extent.ALL, sets.Extent.REST):
        return ()
    first = index
    while first and marks[first - 1].has(*_IN_SET):
        first -= 1
    closed = [mark.word in _SIGNS for mark in (*marks[first - 1 : first], *marks[index + 1 :][:1])]
    if first < 2 or closed != [True, True] or not marks[first - 2].any(OF_AREA):
        return ()
    if any(mark.grade for mark in marks[:first]):
        return ()
    return named_areas(sentence, [i for i in range(first) if marks[i].any(OF_AREA)])


def named_in_sentence(sentence: Sentence, index: int) -> tuple[Area, ...]:
    """The areas that the sentence itself names for "the first" at mark `index`; () if not two.

    So with "all three" after a colon: "Leadership, adoption and care fared better: all three …".
    """
    extent = sets.extent(sentence, index)
    if extent is sets.Extent.ALL:
        pauses = (i for i in range(index, 0, -1) if sentence.marks[i].word in (";", ":", "–"))
        told = next(pauses, 0)
        named = [i for i in range(told) if sentence.marks[i].has(Role.AREA, Role.GROUP)]
        graded = any(mark.grade for mark in sentence.marks[:told])
        return named_areas(sentence, named) if len(named) > 1 and not graded else ()
    if extent is not sets.Extent.PLACE:
        return ()
    parts = [i for i in range(index) if sentence.marks[i].word in (";", ":", "–", ",")]
    ends = parts[-1:] if parts and sentence.marks[parts[-1]].word != "," else parts[:1]
    first = sentence.marks[: ends[0]] if ends else sentence.marks[:index]
    named = [i for i, mark in enumerate(first) if mark.has(Role.AREA, Role.GROUP)]
    return named_areas(sentence, named) if len(named) > 1 else ()
