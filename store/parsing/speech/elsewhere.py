"""Inspections that are not of a council: of schools, homes, agencies, or by somebody else."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import pairwise

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Marked, Sentence
from store.parsing.speech.cues import Cues, Means

_OPENING = 4
_PLACES = frozenset({"school", "academy", "nursery", "college"})


def opens_elsewhere(
    marked: Marked, heard: Sequence[Cues], graded: Collection[tuple[int, int]]
) -> bool:
    """Whether a text opens with an inspection of something else, and with no council's grade.

    `heard` are the cues of each of its sentences.
    """
    opening = marked.sentences[:_OPENING]
    if any((sentence.start, sentence.end) in graded for sentence in opening):
        return False
    return any(inspects_another(one, said) for one, said in zip(opening, heard, strict=False))


def is_of_agency(said: Cues) -> bool:
    """Whether one that works with the council is praised or blamed: "police were criticised"."""
    opening = said[:2]
    return (
        len(opening) == 2
        and opening[0].has(Means.AGENCY)
        and opening[0].first <= 2
        and opening[1].has(Means.PRAISING, Means.BLAMING)
    )


def is_of_another(sentence: Sentence, said: Cues) -> bool:
    """Whether a school, a home or the like is spoken of: "SEND services were", "Hill School"."""
    if said and said[0].has(Means.ELSEWHERE) and said[0].first <= 1:
        return True
    for name, place in pairwise(sentence.tokens):
        if place.word in _PLACES and place.capital and name.capital and name.word != "virtual":
            return True
    return False


def inspects_another(sentence: Sentence, said: Cues) -> bool:
    """Whether schools, homes or the like were inspected, or someone else than Ofsted came."""
    if said.has(Means.INSPECTORATES):
        return not any(token.word == "ofsted" for token in sentence.tokens)
    inspected = sentence.has(Role.INSPECTION, Role.GRADE, Role.RATE)
    return inspected and said.has(Means.ELSEWHERE)
