"""Whose services a trust or a company runs that has no name of its own."""

from __future__ import annotations

from store.parsing.claims.phrases.graded import Target
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence

_NAMES = frozenset({"trust", "company", "partnership"})
_RUNNING = frozenset({"runs", "run", "ran", "provides", "delivers", "manages"})


def entrusted(sentence: Sentence) -> int | None:
    """The mark of the council that has a trust: "Bradford set up a trust"; None for no or two."""
    marks = sentence.marks
    if Role.BODY not in sentence.roles or _NAMES.isdisjoint(sentence.words):
        return None
    named = sentence.named
    if len({marks[index].councils for index in named}) != 1:
        return None
    for index, mark in enumerate(marks):
        if not (mark.word.startswith("a ") or marks[index - 1].word == "'s"):
            continue
        if _is_trust(mark):
            return named[0]
    return None


def run_for(sentence: Sentence, target: Target) -> int | None:
    """The mark of the council in "the trust that runs Slough's services"; None elsewhere."""
    marks = sentence.marks
    following = [mark.word for mark in marks[target.last : target.last + 2]]
    if not _is_trust(marks[target.first]) or len(following) < 2:
        return None
    if following[0] not in ("that", "which") or following[1] not in _RUNNING:
        return None
    for index in range(target.last + 2, min(len(marks), target.last + 6)):
        if marks[index].councils:
            return index
        if marks[index].word == "," or marks[index].has(Role.GRADE, Role.COPULA):
            return None
    return None


def is_the_trust(mark: Mark) -> bool:
    """Whether it means one that was told of before: "the trust"."""
    return _is_trust(mark) and mark.word.startswith("the ")


def _is_trust(mark: Mark) -> bool:
    return Role.BODY in mark.roles and not mark.councils and mark.word.split()[-1] in _NAMES
