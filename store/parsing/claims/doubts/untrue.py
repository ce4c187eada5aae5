"""Grades that a sentence itself calls untrue: "Claims that it is good are false"."""

from __future__ import annotations

from itertools import pairwise

from store.parsing.claims.phrases.nearby import marks_after
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Sentence

_REACH = 6
CLAIMING = frozenset(["say", "saying", "claim", "claims", "claiming", "pretend", "pretends"]) | {
    *("suggest", "suggests", "suggesting", "mean", "means", "imply", "implies", "conclude"),
    *("accept", "accepts", "believe", "agree", "follow", "recognise", "concede"),
}
_CLAIMS = frozenset(
    {"claims", "reports", "claim", "report", "rumours", "rumour", "suggestions"}
) | {
    *("allegations", "stories", "idea", "notion", "suggestion"),
}
_WRONG = frozenset({"wrong", "false", "untrue", "nonsense", "incorrect", "unfounded", "baseless"})
_WITHDRAWN = frozenset({"withdrawn", "retracted", "deleted", "corrected", "pulled", "amended"}) | {
    *("taken down",),
}
_TAKING_BACK = ("which ", "that ", "this ", "we are happy")
_PAUSES = frozenset({",", ";", "–", "("})
_FIRST = 3


def is_untrue(sentence: Sentence, at: int) -> bool:
    """Whether it is said before or after the grade at mark `at` that it is not so."""
    if Role.RETRACTION in sentence.roles:
        if any(
            m.has(Role.RETRACTION) and n.word == "that" for m, n in pairwise(sentence.marks[:at])
        ):
            return True
        if _is_taken_back(sentence, at):
            return True
    if not _WITHDRAWN.isdisjoint(sentence.words) and _is_withdrawn(sentence, at):
        return True
    return not _WRONG.isdisjoint(sentence.words) and _is_called_wrong(sentence, at)


def _is_taken_back(sentence: Sentence, at: int) -> bool:
    """Whether it goes on so: "…, which is wrong", "…; we are happy to make clear that not"."""
    return any(
        mark.has(Role.RETRACTION) and mark.word.startswith(_TAKING_BACK) and pause.word in _PAUSES
        for pause, mark in pairwise(sentence.marks[at + 1 :])
    )


def _is_withdrawn(sentence: Sentence, at: int) -> bool:
    """Whether who said it took it back: "the leaflet that called it good was withdrawn"."""
    following = marks_after(sentence, at, 2)
    return (
        len(following) == 2
        and following[0].has(Role.COPULA)
        and following[1].word in _WITHDRAWN
        and any(mark.word in ("that", "which") for mark in sentence.marks[:at])
    )


def _is_called_wrong(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "Claims that it is good are false" and "to say that it is is wrong"."""
    marks = sentence.marks
    claimed = any(a.word in _CLAIMS and b.word == "that" for a, b in pairwise(marks[:at]))
    opening = [mark.word for mark in marks[:_FIRST]]
    claimed = claimed or ("to" in opening and not CLAIMING.isdisjoint(opening))
    said = [m for m in marks[at + 1 : at + _REACH] if not m.has(Role.ADVERB)]
    return claimed and any(
        a.has(Role.COPULA) and (b.word in _WRONG or (b.plain and c.word in _WRONG))
        for a, b, c in zip(said, said[1:], [*said[2:], *said[-1:]], strict=False)
    )
