"""Where what is graded begins, before its grade: "had called both A and B good"."""

from __future__ import annotations

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Sentence

_OBJECT = (
    *(Role.AREA, Role.GROUP, Role.AREA_SET, Role.SERVICE, Role.COUNCIL),
    *(Role.POSSESSIVE, Role.DETERMINER, Role.CONJUNCTION, Role.PREPOSITION),
)


def before_objects(sentence: Sentence, at: int) -> int:
    """The first mark of what is named as graded right before mark `at`; `at` where nothing is."""
    first = at
    while first and (
        sentence.marks[first - 1].has(*_OBJECT)
        or sentence.marks[first - 1].word == "both"
        or sentence.tokens[sentence.marks[first - 1].first].is_quote
    ):
        first -= 1
    return first
