"""A time with which the present is compared: "are safer than they were when …"."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.mentions.marks import Mark

_THAN = frozenset({"than", "what", "as"})
_OF_THEN = frozenset({"it", "they", "there", "was", "were", "did", "had", "been", "at"})


def opens_compared_time(marks: Sequence[Mark], when: int) -> bool:
    """Whether "when" at mark `when` opens such a time: behind "than (they were)", "half what"."""
    for mark in reversed(marks[:when]):
        if mark.word not in _OF_THEN:
            return mark.word.split()[-1] in _THAN
    return False
