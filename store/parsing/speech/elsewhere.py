"""Inspections that are not of a council: of schools, homes, agencies, or by somebody else."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import pairwise

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Marked, Sentence
from store.parsing.speech.cues import Cues, Means

ELSEWHERE = frozenset({Means.ELSEWHERE, Means.INSPECTORATES, Means.AGENCY})
"""What a phrase means that tells of others than the council; without one of these none does."""
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
    return any(
        said.is_of(ELSEWHERE) and inspects_another(one, said)
        for one, said in zip(opening, heard, strict=False)
    )


def is_of_agency(said: Cues) -> bool:
    """Whether one that works with the council is praised or blamed: "police were criticised"."""
    if not said.has(Means.AGENCY) or len(said) < 2:
        return False
    first, second = said[:2]
    praised = second.has(Means.PRAISING, Means.BLAMING)
    return praised and first.has(Means.AGENCY) and first.first <= 2


def is_of_another(sentence: Sentence, said: Cues) -> bool:
    """Whether a school, a home or the like is spoken of: "SEND services were", "Hill School"."""
    if said and Means.ELSEWHERE in said[0].means and said[0].first <= 1:
        return True
    if _PLACES.isdisjoint(said.words):
        return False
    return any(
        place.word in _PLACES and place.capital and name.capital and name.word != "virtual"
        for name, place in pairwise(sentence.tokens)
    )


def inspects_another(sentence: Sentence, said: Cues) -> bool:
    """Whether schools, homes or the like were inspected, or someone else than Ofsted came."""
    if said.has(Means.INSPECTORATES):
        return "ofsted" not in said.words
    return said.has(Means.ELSEWHERE) and sentence.has(Role.INSPECTION, Role.GRADE, Role.RATE)
