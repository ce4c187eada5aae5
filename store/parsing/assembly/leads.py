"""Where the opening of a text comes to inspections, if it does."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.claims.discourse.opening import told
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Sentence
from store.parsing.text.blocks import BlockKind

_LEAD = 3
_TOP = 12
"""Among so many sentences the opening is found."""
_ABOUT_INSPECTIONS = frozenset({Role.INSPECTION, Role.PUBLISHED, Role.GRADE, Role.GRADE_NOUN})
_VISITS = frozenset({"visit", "visits", "visited"})


def opening_of(sentences: Sequence[Sentence]) -> tuple[int, bool]:
    """Where the first of the opening sentences begins that speaks of inspections, or the third.

    0 where that is one of the first two, so that the text may well be about an inspection. Of the
    lines over a text only the last, its headline, opens it. With it, whether none of them does.
    """
    lead = told(sentences[:_TOP])
    headings = next((i for i, s in enumerate(lead) if s.kind is not BlockKind.HEADING), len(lead))
    if any(map(_is_about_inspections, lead[: max(0, headings - 1)])):
        return 0, False
    lead = lead[max(0, headings - 1) :]
    about = [i for i, one in enumerate(lead[:_LEAD]) if _is_about_inspections(one)]
    first = min(about, default=_LEAD)
    opening = 0 if first < _LEAD - 1 or first >= len(lead) else lead[first].start
    return opening, opening > 0 and first == _LEAD


def _is_about_inspections(sentence: Sentence) -> bool:
    """Whether it has a word of them, other than a visit that anybody can make."""
    if not sentence.any(_ABOUT_INSPECTIONS):
        return False
    return any(
        mark.visit or mark.word not in _VISITS
        for mark in sentence.marks
        if not mark.roles.isdisjoint(_ABOUT_INSPECTIONS)
    )
