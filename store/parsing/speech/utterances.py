"""Whether words in quotation marks are speech, or a phrase in the writer's own sentence."""

from __future__ import annotations

_GRADES = ("requires improve", "require improve", "requiring improve", "good or ")
SHORTEST = 4
"""The fewest words that are taken for a sentence."""


def is_whole(words: str) -> bool:
    """Whether the words are a sentence or more, not a phrase in someone else's sentence."""
    first = words.lstrip("‘'“\"[… ")[:1]
    return len(words.split()) >= SHORTEST and (first.isupper() or first.isdigit())


def is_utterance(words: str) -> bool:
    """Whether the words are said for themselves: a fragment belongs to the writer's sentence."""
    return len(words.split()) > 1 and words.lstrip("‘'“\"[… ")[:1].isupper()


def is_fragment(words: str) -> bool:
    """Whether the words may be picked out of what someone said: some on end, and no grade."""
    low = words.lstrip("‘'“\"[… ").lower()
    return len(words.split()) >= SHORTEST and not low.startswith(_GRADES)
