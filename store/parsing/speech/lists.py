"""Lists of what inspectors found: "Inspectors praised:" and its items."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from store.parsing.mentions.marks import Sentence
from store.parsing.speech.cues import Cue
from store.parsing.speech.practice import area
from store.parsing.speech.tones import tone
from store.parsing.text.blocks import BlockKind
from store.records import Area, Tone

_SHORTEST = 2
_LISTED = (BlockKind.ITEM, BlockKind.HEADING)


@dataclass(slots=True)
class Lists:
    """The list that is being told: `block` is its last block so far, `tone` what opened it."""

    block: int | None = None
    tone: Tone | None = None

    def opens(self, sentence: Sentence, said: Sequence[Cue], following: Sentence | None) -> bool:
        """Whether words that end with a colon open a list: what they announce is found there."""
        self.close()
        if sentence.tokens[-1].word != ":" or not following or following.kind not in _LISTED:
            return False
        self.block, self.tone = sentence.block, tone(sentence, said, False)
        return True

    def holds(self, sentence: Sentence) -> bool:
        """Whether `sentence` is an item of the list that was opened."""
        if self.block is None:
            return False
        return sentence.block in (self.block, self.block + 1) and sentence.kind in _LISTED

    def item(self, sentence: Sentence, said: Sequence[Cue]) -> list[tuple[Area | None, Tone]]:
        """What an item tells: what it says, unless the list is of weaknesses."""
        self.block = sentence.block
        own = tone(sentence, said, False)
        told = self.tone if self.tone is Tone.WEAKNESS else own or self.tone
        if told is None or len(sentence.tokens) < _SHORTEST:
            return []
        return [(area(sentence), told)]

    def close(self) -> None:
        """End the list."""
        self.block = None
