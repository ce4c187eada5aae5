"""Councils that are named right beside what is graded: "the services of Kent are good"."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.claims.phrases.graded import Target
from store.parsing.claims.phrases.nearby import next_after
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Sentence

_WITHIN = 5
_PLACING = frozenset({"in", "at", "across"})
_DESCRIBING = frozenset({"the", "neighbouring", "nearby", "both"})
_STOPS = frozenset({",", ";", ":", "–", "("})


def named_with(sentence: Sentence, at: int, target: Target, open_ones: Sequence[int]) -> list[int]:
    """The councils named between what is graded and the grade, or right after both.

    One behind a comma or a contrast is another's where a council stands before the grade: "Kent
    was rated good for its services, while Essex remained inadequate".
    """
    if target.first < at:
        between = [i for i in open_ones if target.first < i < at]
        place = _place_behind(sentence, at)
        return between or [i for i in open_ones if i == place and open_ones[0] > at]
    led = any(i < at for i in open_ones)
    behind = [i for i in open_ones if at < i < target.last + _WITHIN]
    return [i for i in behind if not (led and _is_parted(sentence, target.last, i))]


def _place_behind(sentence: Sentence, at: int) -> int | None:
    """The council in which the grade at mark `at` was given: "leadership was poor in Essex"."""
    marks = sentence.marks
    index = next_after(sentence, at)
    if index >= len(marks) or marks[index].word not in _PLACING:
        return None
    index += 1
    while index < len(marks) and marks[index].word in _DESCRIBING and not marks[index].councils:
        index += 1
    owner = any(mark.word in ("'s", "'") for mark in marks[index + 1 : index + 2])
    return None if owner or index >= len(marks) else index


def _is_parted(sentence: Sentence, first: int, last: int) -> bool:
    between = sentence.marks[first:last]
    return any(mark.word in _STOPS or mark.has(Role.OPENER) for mark in between)
