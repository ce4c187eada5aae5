"""The services as a whole, where they are named only as what other areas stand below or beside."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence
from store.records import Area

_BESIDE_WHOLE = frozenset({"below", "beneath", "underneath", "behind", "beside", "alongside"}) | {
    *("above", "unlike", "than", "into", "outside", "make up", "makes up", "made up"),
}
_BELOW_WHOLE = _BESIDE_WHOLE | {"under", "within", "inside", "towards", "to", "from", "of", "in"}
"""What can stand before the whole where parts of it have just been spoken of."""
_SETS = (Role.AREA_SET, Role.GRADE_NOUN, Role.AREA)
_NEAR = 6


def is_beside_whole(sentence: Sentence, index: int) -> bool:
    """Whether it is the whole that parts stand below: "each of the areas beneath the main grade".

    So it is where one is measured against it: "leadership, unlike the overall grade, was good".
    """
    marks = sentence.marks
    if marks[index].area is not Area.OVERALL or marks[index].word == "overall":
        return False
    before = index - 1
    while before >= 0 and marks[before].has(Role.POSSESSIVE, Role.DETERMINER):
        before -= 1
    if before < 0:
        return False
    word = marks[before].word
    if word in _BESIDE_WHOLE:
        return True
    if not (word in _BELOW_WHOLE or marks[before].plain):
        return False
    related = next((i for i in range(before, 0, -1) if marks[i].has(Role.RELATIVE)), 0)
    return related > 0 and related < before and marks[related - 1].has(*_SETS)


def is_below_whole(sentence: Sentence, areas: int) -> bool:
    """Whether the areas without names at mark `areas` are told to be those below the whole."""
    following = range(areas + 1, min(len(sentence.marks), areas + _NEAR))
    return any(is_beside_whole(sentence, index) for index in following)


def past_whole(between: Sequence[Mark]) -> list[Mark]:
    """What is told of areas after the whole beside them: "areas that lie below the main grade"."""
    return [*between[max((i + 1 for i, m in enumerate(between) if _is_whole(m)), default=0) :]]


def _is_whole(mark: Mark) -> bool:
    return mark.area is Area.OVERALL and mark.word != "overall"


def names_whole(marks: Sequence[Mark], index: int) -> bool:
    """Whether the whole is named there: "was left with good as *its overall grade*"."""
    return any(mark.area is Area.OVERALL for mark in marks[index : index + 1])
