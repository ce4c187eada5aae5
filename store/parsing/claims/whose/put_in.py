"""What is put in beside a name, between commas or in brackets, or in a clause on it."""

from __future__ import annotations

from collections.abc import Sequence

from store.councils import Council
from store.parsing.claims.phrases.bracketed import opening_bracket
from store.parsing.mentions.marks import Sentence


def is_put_in(sentence: Sentence) -> bool:
    """Whether all its grades stand beside a name: "Essex, which was itself rated good, has run"."""
    marks = sentence.marks
    told = [(a, b) for a, b in sentence.between if a and marks[a - 1].councils]
    graded = [index for index, mark in enumerate(marks) if mark.grade] if told else []
    return bool(graded) and all(any(a < index < b for a, b in told) for index in graded)


def is_bracketed(sentence: Sentence) -> bool:
    """Whether all its grades stand in brackets: "when the county council (inadequate) was …"."""
    marks = sentence.marks
    return all(opening_bracket(marks, index) for index, mark in enumerate(marks) if mark.grade)


def outside(
    sentence: Sentence, mentions: Sequence[tuple[int, tuple[Council, ...]]]
) -> tuple[int, tuple[Council, ...]]:
    """The last of the `mentions`, past one in a clause on it: "in Kent, which Essex runs"."""
    last = mentions[-1][0]
    which = next((i for i in range(last - 1, 0, -1) if sentence.marks[i].word == ","), 0)
    related = which and sentence.marks[which + 1].word in ("which", "where")
    before = [mention for mention in mentions if mention[0] < which] if related else []
    return before[-1] if before else mentions[-1]
