"""What is told beside findings: years that are over, and what a result is to those who get it."""

from __future__ import annotations

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Sentence
from store.parsing.speech.cues import Cues, Means

_DECADES = frozenset({"decade", "decades"})
_LONG = _DECADES | {"years"}
_OPENING = frozenset({"in", "by", "until", "before", "since"})
_PAST = frozenset({"was", "were", "had"})
_YEAR = 4
_AGO = 4
_DETERMINERS = frozenset({"the", "its", "this", "that", "their"})
_RESULTS = frozenset(
    """
    verdict result outcome grade rating decision judgement improvement upgrade downgrade turnaround
    announcement change
    """.split()  # noqa: SIM905
)
_REPORTED = _RESULTS | {"findings", "report", "news"}
_COMING = frozenset({"come", "comes", "came", "follow", "follows", "followed"})
_BEING = _COMING | frozenset(
    "is was are were caps means marks will has have had makes brings ends puts".split()  # noqa: SIM905
)


def is_past(words: list[str]) -> bool:
    """Whether years that are over are told of: "In 2016 it was in chaos", "two years ago"."""
    if "ago" in words[:_AGO] or not _DECADES.isdisjoint(words):
        return True
    dated = len(words) > 1 and words[0] in _OPENING and words[1].isdigit()
    return dated and len(words[1]) == _YEAR and not _PAST.isdisjoint(words)


def is_of_result(words: list[str]) -> bool:
    """Whether it says what a result is to those who get it: "The verdict is a blow to Kent"."""
    if len(words) < len(("the", "verdict", "is")) or words[0] not in _DETERMINERS or ":" in words:
        return False
    noun, verb = words[1:3]
    return (noun in _RESULTS and verb in _BEING) or (noun in _REPORTED and verb in _COMING)


def is_history(sentence: Sentence, said: Cues) -> bool:
    """Whether a grade is told as one of long ago: "it was inadequate for four years"."""
    past = sentence.has(Role.PREVIOUS) or not _LONG.isdisjoint(said.words)
    return past and Means.INSPECTORS not in said.means
