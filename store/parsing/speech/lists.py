"""Lists of what inspectors found: "Inspectors praised:" and its items."""

from __future__ import annotations

from dataclasses import dataclass

from store.parsing.mentions.marks import Sentence
from store.parsing.speech.cues import Cues, Means
from store.parsing.speech.practice import area
from store.parsing.speech.tones import tone
from store.parsing.text.blocks import BlockKind
from store.records import Area, Tone

_SHORTEST = 2
_ANNOUNCING = 14
_ASKED = frozenset(
    ["improve", "improvement", "improved", "better", "development", "recommendations", "work"]
)
_ORDINALS = frozenset({"one", "another", "others", "first", "second", "third"})
_SUMMING = frozenset({"include", "included", "are", "were"})
_LISTED = (BlockKind.ITEM, BlockKind.HEADING)


@dataclass(slots=True)
class Lists:
    """The list that is being told: `block` is its last block so far, `kind` that of all of them.

    `tone` is that of the words which opened it;
    `counted` is that of things that were counted and are named in the next sentences: "four
    areas must improve. One is …".
    """

    block: int | None = None
    kind: BlockKind = BlockKind.ITEM
    tone: Tone | None = None
    counted: Tone | None = None

    def opens(self, sentence: Sentence, said: Cues, following: Sentence | None) -> bool:
        """Whether `sentence` only opens a list: what it announces is found in the items."""
        self.close()
        if following is None:
            return False
        words = said.words
        colon = words[-1] == ":" and following.kind in _LISTED
        if colon or (sentence.kind is BlockKind.HEADING and following.kind is BlockKind.ITEM):
            opened = tone(sentence, said, False)
            if colon or opened:
                self.block, self.kind, self.tone = sentence.block, following.kind, opened
                return True
        if Means.COUNTED in said.means and ":" not in words:
            asked = not _ASKED.isdisjoint(words)
            self.counted = Tone.WEAKNESS if asked else tone(sentence, said, False)
            named = following.block == sentence.block and _names_one(following)
            return named or len(words) <= _ANNOUNCING
        return False

    def holds(self, sentence: Sentence) -> bool:
        """Whether `sentence` is an item of the list that was opened."""
        if self.counted and _names_one(sentence):
            return True
        if self.block is None:
            return False
        return sentence.block in (self.block, self.block + 1) and sentence.kind is self.kind

    def item(
        self, sentence: Sentence, said: Cues, gives_grade: bool
    ) -> list[tuple[Area | None, Tone]]:
        """What an item tells: what the list is of, or where that is not told its own words."""
        if self.block is not None:
            self.block = sentence.block
        own = tone(sentence, said, gives_grade)
        told = own if gives_grade else self.counted or self.tone or own
        if told is None or len(sentence.tokens) < _SHORTEST:
            return []
        return [(area(sentence.marks, said.words), told)]

    def close(self) -> None:
        """End the list."""
        self.block = self.counted = None


def _names_one(sentence: Sentence) -> bool:
    """Whether `sentence` names one or more of the things that were counted."""
    words = [token.word for token in sentence.tokens[:2]]
    if words[0] in ("they", "these"):
        return words[-1] in _SUMMING
    return words[0] in _ORDINALS or (words[0] == "the" and words[-1] in {*_ORDINALS, "rest"})
