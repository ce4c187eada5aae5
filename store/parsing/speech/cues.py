"""The words of a sentence that praise, criticise or tell."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from store.parsing.lexicon import load
from store.parsing.text.patterns import PatternTable
from store.parsing.text.tokens import Token


class Means(StrEnum):
    """What a phrase of `tones.toml` can be in a sentence."""

    STRENGTH = "strength"
    WEAKNESS = "weakness"
    MATTER = "matter"
    LACK = "lack"
    NEGATION = "negation"
    REMEDY = "remedy"
    NEUTRAL = "neutral"
    INSPECTORS = "inspectors"
    OTHERS = "others"
    FEELING = "feeling"
    DEED = "deed"
    TELLING = "telling"
    REPORTED = "reported"
    PRAISING = "praising"
    BLAMING = "blaming"
    ASKING = "asking"
    REASON = "reason"
    CAUSE = "cause"
    CONCESSION = "concession"
    WITNESSES = "witnesses"
    ELSEWHERE = "elsewhere"
    NATIONAL = "national"
    LOOKING = "looking"
    COUNTED = "counted"
    PERSON = "person"
    AGENCY = "agency"
    INSPECTORATES = "inspectorates"


GOOD = frozenset({Means.STRENGTH, Means.PRAISING})
BAD = frozenset({Means.WEAKNESS, Means.LACK, Means.BLAMING})


@dataclass(frozen=True, slots=True)
class Cue:
    """A phrase at tokens `first` up to `last` of a sentence, and all that it can mean."""

    first: int
    last: int
    means: frozenset[Means]

    def has(self, *means: Means) -> bool:
        """Whether it can mean one of these."""
        return not self.means.isdisjoint(means)


@functools.cache
def _phrases() -> PatternTable[frozenset[Means]]:
    data = load("tones.toml")
    lines = ((pattern, frozenset({means})) for means in Means for pattern in data[means])
    return PatternTable(lines, frozenset.union)


def cues(tokens: Sequence[Token]) -> list[Cue]:
    """The phrases of `tokens` that praise, criticise or tell, in order."""
    return [Cue(first, last, means) for first, last, means in _phrases().find(tokens)]
