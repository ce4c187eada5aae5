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
    KNOWING: ClassVar[Means]
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


GOOD = frozenset({Means.STRENGTH, Means.PRAISING, Means.KNOWING})
BAD = frozenset({Means.WEAKNESS, Means.LACK, Means.BLAMING})
_SEND = "send"
"""In small letters a verb, in capitals special needs."""
_NOTHING = frozenset[Means]()


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

    def is_of(self, meanings: frozenset[Means]) -> bool:
        """Whether it can mean one of `meanings`."""
        return not self.means.isdisjoint(meanings)


class Cues(list[Cue]):
    """The cues of a stretch in order; `words` are all its words, `means` is all that cues mean."""

    __slots__ = ("means", "words")

    def __init__(self, found: Iterable[Cue], words: list[str]) -> None:
        list.__init__(self, found)
        self.words = words
        self.means = _NOTHING.union(*[cue.means for cue in self])

    def has(self, meaning: Means, *others: Means) -> bool:
        """Whether one of the cues can mean this, or one of the others."""
        own = self.means
        if meaning in own:
            return True
        return not own.isdisjoint(others) if others else False

    def is_of(self, meanings: frozenset[Means]) -> bool:
        """Whether one of the cues can mean one of `meanings`."""
        return not self.means.isdisjoint(meanings)


@functools.cache
def _phrases() -> PatternTable[frozenset[Means]]:
    data = load("tones.toml")
    known = Means.members().values()
    lines = ((pattern, frozenset({means})) for means in known for pattern in data[means])
    return PatternTable(lines, frozenset.union)


def cues(tokens: Sequence[Token]) -> Cues:
    """The phrases of `tokens` that praise, criticise or tell, in order."""
    said = _heard([token.word for token in tokens])
    if _SEND not in said.words:
        return said
    kept = [cue for cue in said if said.words[cue.first] != _SEND or tokens[cue.first].capital]
    return Cues(kept, said.words)


def _heard(words: list[str]) -> Cues:
    found = _phrases().find(words)
    return Cues([Cue(first, last, means) for first, last, means in found], words)


def cues_within(said: Cues, first: int, last: int) -> Cues:
    """The cues of the words `first` up to `last` by themselves, of all that are `said`."""
    own = [cue for cue in said if cue.last > first and cue.first < last]
    if own and (own[0].first < first or own[-1].last > last):
        return _heard(said.words[first:last])
    shifted = [Cue(cue.first - first, cue.last - first, cue.means) for cue in own]
    return Cues(shifted, said.words[first:last])
