"""Councils of which some are picked without a name: "one of these is better: it is good"."""

from __future__ import annotations

from itertools import pairwise

from store.parsing.claims.phrases.graded import Target, TargetKind
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Sentence

_PICKED = frozenset({"one", "two", "first", "second", "third", "last", "latter", "former", "none"})
_PICKED |= {"another", "other", "others", "neither", "either", "some", "most", "few", "only"}
_THEM = frozenset({"these", "them", "those"})
_ONE_OF_SEVERAL = frozenset(
    f"the {one}" for one in ("first", "second", "third", "latter", "former")
)
_ONE_OF_SEVERAL |= {"one", "the other", "another"}
_VERBS = (Role.COPULA, Role.GIVE, Role.UP, Role.DOWN, Role.RATE, Role.SAME)


def is_picked(sentence: Sentence, at: int, target: Target | None) -> bool:
    """Whether the grade at mark `at` is of "one of them", or of the "it" that goes on from it.

    Not so where an area is graded: "one of these, adoption, is good".
    """
    if target is not None and target.kind is not TargetKind.WHOLE:
        return False
    marks = sentence.marks
    if len(marks) > 1 and marks[0].word in _ONE_OF_SEVERAL and marks[1].has(*_VERBS):
        return not any(mark.councils for mark in marks[:at])
    if _THEM.isdisjoint(sentence.words):
        return False
    words = [token.word for token in sentence.tokens[: marks[at].first]]
    return any(
        word == "of" and index and words[index - 1] in _PICKED and following in _THEM
        for index, (word, following) in enumerate(pairwise(words))
    )
