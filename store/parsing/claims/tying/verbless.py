"""Whether a grade with no verb is of what stands before it: by “of”, a dash, the order of words."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from store.parsing.claims.phrases.graded import Target, TargetKind
from store.parsing.claims.phrases.verbs import has_finite_verb
from store.parsing.claims.tying.pairs import is_pair
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence
from store.parsing.text.blocks import BlockKind

_SEPARATORS = frozenset(":–|-=,(")
_TIGHT = (BlockKind.ITEM, BlockKind.ROW, BlockKind.HEADING)


def link_without_verb(
    sentence: Sentence,
    at: int,
    target: Target,
    between: Sequence[Mark],
    *,
    strong: bool,
    chained: bool,
) -> str | None:
    """The rule by which the grade at mark `at` is of `target`, with no verb `between`; or None.

    `strong` says that it is written as a grade, `chained` that one before it has a target.
    """
    named = len(between) > 1 and between[0].word == "'s" and Role.GRADE_NOUN in between[-2].roles
    if strong and between and between[-1].word == "of" and (len(between) == 1 or named):
        return "a rating of"
    if any(m.word in _SEPARATORS or Role.AS in m.roles for m in between):
        pair = is_pair(sentence, at, target, between)
        tied = strong or chained or pair or sentence.kind in _TIGHT
        return "a dash, colon or “as”" if tied else None
    if _is_row(sentence, target, between):
        return "one of several pairs of area and grade"
    if sentence.kind in _TIGHT or chained or (strong and not has_finite_verb(sentence)):
        return "nothing but the order of words"
    return None


def _is_headed_by_aim(sentence: Sentence) -> bool:
    """Whether what stands before its colon says that they are hoped for: "Kent's aim for 2025:"."""
    if ":" not in sentence.words or not sentence.has(Role.AIM):
        return False
    colon = next(i for i, mark in enumerate(sentence.marks) if mark.word == ":")
    return any(mark.has(Role.AIM) for mark in sentence.marks[:colon])


def _is_row(sentence: Sentence, target: Target, between: Sequence[Mark]) -> bool:
    """Whether it is one of several pairs: "leadership good, adoption outstanding"; or all."""
    if target.kind is not TargetKind.AREAS or between or _is_headed_by_aim(sentence):
        return False
    if target.first == 0 and not any(
        m.word[0].isalnum() for m in sentence.marks[target.last + 1 :]
    ):
        return True
    pairs = pairwise(m for m in sentence.marks if not sentence.tokens[m.first].is_quote)
    return sum(a.has(Role.AREA, Role.GROUP) and b.has(Role.GRADE) for a, b in pairs) > 1
