"""A council that is said to be one of several: "Kent is one of only 12 councils rated good"."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.claims.phrases.graded import Target, TargetKind
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence

_REACH = 9
_AMONG = frozenset({"one of", "among", "amongst", "joined", "joins", "join"})
_PUTTING = frozenset({"put", "puts", "place", "places", "placed", "rank", "ranks", "ranked"})
_PUTTING |= {"leaves", "left", "putting", "placing", "lands", "landed", "keeps", "kept"}
_ONLY = frozenset({",", "the", "only", "which", "that"})
_BEING = frozenset({Role.COPULA, Role.ADVERB, Role.CURRENT})


def member(sentence: Sentence, index: int) -> Target | None:
    """The council that is said to be among those at mark `index`; None where none is."""
    marks = sentence.marks
    if Role.GENERIC not in marks[index].roles:
        return None
    among = index - 1
    while among > max(0, index - _REACH) and not _is_among(marks, among):
        among -= 1
    if among < 1 or not _is_among(marks, among):
        return None
    subject = among - 1
    while subject > 0 and (marks[subject].any(_BEING) or marks[subject].word in _ONLY):
        subject -= 1
    named = marks[subject].has(Role.COUNCIL, Role.BODY)
    return Target(TargetKind.WHOLE, subject, subject + 1) if named else None


def _is_among(marks: Sequence[Mark], index: int) -> bool:
    """Whether it is as "among" in "among the few", or "in" in "puts Kent in the small band"."""
    if marks[index].word != "in":
        return marks[index].word in _AMONG
    return index > 1 and marks[index - 2].word in _PUTTING
