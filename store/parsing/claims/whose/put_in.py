"""Sentences that tell grades only in what is put in beside a name: between commas, in brackets."""

from __future__ import annotations

from store.parsing.claims.phrases.nearby import opening_bracket
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
