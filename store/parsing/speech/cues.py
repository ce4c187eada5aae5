"""The words of a sentence that praise, criticise or tell."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Sequence
from typing import ClassVar

from msgspec import Struct

from store.parsing.lexicon import load
from store.parsing.lexicon.vocabulary import Vocabulary
from store.parsing.text.patterns import PatternTable
from store.parsing.text.tokens import Token


class Means(Vocabulary):
    """What a phrase of `tones.toml` can be in a sentence."""

    __slots__ = ()
    STRENGTH: ClassVar[Means]
    WEAKNESS: ClassVar[Means]
    MATTER: ClassVar[Means]
    LACK: ClassVar[Means]
    NEGATION: ClassVar[Means]
    REMEDY: ClassVar[Means]
    BURDEN: ClassVar[Means]
    BOON: ClassVar[Means]
    MORE: ClassVar[Means]
    LESS: ClassVar[Means]
    NEUTRAL: ClassVar[Means]
    INSPECTORS: ClassVar[Means]
    OTHERS: ClassVar[Means]
    FEELING: ClassVar[Means]
    DEED: ClassVar[Means]
    INTENT: ClassVar[Means]
    TELLING: ClassVar[Means]
    REPORTED: ClassVar[Means]
    PRAISING: ClassVar[Means]
    BLAMING: ClassVar[Means]
    ASKING: ClassVar[Means]
    REASON: ClassVar[Means]
    CAUSE: ClassVar[Means]
    CONCESSION: ClassVar[Means]
    WITNESSES: ClassVar[Means]
    ELSEWHERE: ClassVar[Means]
    NATIONAL: ClassVar[Means]
    LOOKING: ClassVar[Means]
    COUNTED: ClassVar[Means]
    PERSON: ClassVar[Means]
    AGENCY: ClassVar[Means]
    INSPECTORATES: ClassVar[Means]


GOOD = frozenset({Means.STRENGTH, Means.PRAISING})
BAD = frozenset({Means.WEAKNESS, Means.LACK, Means.BLAMING})


class Cue(Struct, frozen=True, gc=False):
    """A phrase at tokens `first` up to `last` of a sentence, and all that it can mean."""

    first: int
    last: int
    means: frozenset[Means]

    def has(self, meaning: Means, *others: Means) -> bool:
        """Whether it can mean this, or one of the others."""
        own = self.means
        if meaning in own:
            return True
        return not own.isdisjoint(others) if others else False


class Cues(list[Cue]):
    """The cues of a stretch of words in order; `means` is all that any of them can mean."""

    def __init__(self, found: Iterable[Cue]) -> None:
        super().__init__(found)
        self.means = frozenset[Means]().union(*[cue.means for cue in self])

    def has(self, meaning: Means, *others: Means) -> bool:
        """Whether one of the cues can mean this, or one of the others."""
        own = self.means
        if meaning in own:
            return True
        return not own.isdisjoint(others) if others else False


@functools.cache
def _phrases() -> PatternTable[frozenset[Means]]:
    data = load("tones.toml")
    known = Means.members().values()
    lines = ((pattern, frozenset({means})) for means in known for pattern in data[means])
    return PatternTable(lines, frozenset.union)


def cues(tokens: Sequence[Token]) -> Cues:
    """The phrases of `tokens` that praise, criticise or tell, in order."""
    return Cues([Cue(first, last, means) for first, last, means in _phrases().find(tokens)])
