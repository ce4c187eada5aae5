"""Words and marks of punctuation, and the finding of phrases among them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Generic, TypeVar

from msgspec import Struct

_TOKEN = re.compile(
    r"[^\W_]+"
    # clitics stand apart: Leeds|’s, LEEDS|’S
    r"|(?<=[^\W\d_])['’](?:s|t|re|ve|ll|d|m|S|T|RE|VE|LL|D|M)(?![^\W_])"
    r"|[^\w\s]"
)
_FORMS = str.maketrans(
    {"‘": "'", "’": "'", "`": "'", "“": '"', "”": '"', "—": "–", "―": "–", "&": "and"}
)
_EVERYDAY = {"kids": "children", "kid": "child"}
"""What newspapers say, and the word of the field for it, which phrases are written in."""
_CONTRACTED = frozenset({"it", "that", "there", "here", "what"})
"""Words that own nothing by an 's, so that it is the verb: "it's good"."""
_TRANSPARENT = frozenset("-'\"")
QUOTES = frozenset("'\"")
"""The forms of quotation marks, and of an apostrophe that stands alone."""

Value = TypeVar("Value")


class Token(Struct, frozen=True, gc=False):
    """One word or mark. `word` is its form for comparison: lower case, plain quotes and words.

    `start` and `end` are offsets in the source, in code points.
    """

    start: int
    end: int
    word: str
    capital: bool

    @property
    def is_word(self) -> bool:
        """Whether it is a word or number, not punctuation."""
        return self.word[0].isalnum()

    @property
    def is_quote(self) -> bool:
        """Whether it is a quotation mark (or an apostrophe that stands alone)."""
        return self.word in QUOTES


def tokenise(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """The tokens of `text[start:end]`; their offsets count from the beginning of `text`."""
    found: list[Token] = []
    at = start
    for piece in text[start:end].split(" "):
        length, parts = _cut(piece)
        for begin, stop, word, capital in parts:
            found.append(Token(at + begin, at + stop, word, capital))
        at += length + 1
    return found


@lru_cache(maxsize=16_384)
def _cut(piece: str) -> tuple[int, tuple[tuple[int, int, str, bool], ...]]:
    """The length of what stands between two blanks, and its words and marks; kept, for words recur.

    Of each its start and end, its form for comparison, and whether it has a capital.
    """
    found: list[tuple[int, int, str, bool]] = []
    for match in _TOKEN.finditer(piece):
        word = _form(match[0])
        if word == "'s" and found and found[-1][2] in _CONTRACTED:
            word = "is"
        found.append((match.start(), match.end(), word, match[0][0].isupper()))
    return len(piece), tuple(found)


def _form(word: str) -> str:
    """The form of a word or mark for comparison."""
    plain = word.lower()
    return _EVERYDAY.get(plain, plain) if word[0].isalnum() else plain.translate(_FORMS)


def phrase_words(phrase: str) -> Iterable[str]:
    """The words and marks of a phrase that a text must have.

    Most phrases are plain words, which are told at once; one such as "'re" is the end of a word.
    """
    if phrase[:1] == "'" and phrase[1:].isalpha():
        return [phrase]
    if phrase.isascii() and phrase.replace(" ", "").isalpha():
        return phrase.lower().split()
    return [token.word for token in tokenise(phrase) if token.word not in _TRANSPARENT]


class Place(Generic[Value]):
    """Where one is in all phrases at once, after some words.

    `value` is what these words mean, None if they are no whole phrase; `children` are the places
    that each word leads to that can come next, None until `open` has worked them out.
    """

    __slots__ = ("children", "value")

    def __init__(self) -> None:
        self.children: dict[str, Place[Value]] | None = None
        self.value: Value | None = None

    def open(self) -> dict[str, Place[Value]]:
        """The children, worked out with the value where a text gets here for the first time."""
        if self.children is None:
            self.children = {}
        return self.children


class PhraseTable(Generic[Value]):
    """Phrases and what each means; finds the longest ones in time linear in the text.

    A hyphen or quotation mark inside a phrase of the text is passed over, so that "looked after
    children" is found in `"looked after" children` and in `looked-after children`.
    """

    def __init__(self, phrases: Iterable[tuple[str, Value]]) -> None:
        root = Place[Value]()
        for phrase, value in phrases:
            place = root
            for word in phrase_words(phrase):
                place = place.open().setdefault(word, Place())
            place.value = value
        self._first = root.open()

    @property
    def openers(self) -> Collection[str]:
        """The words that a phrase can begin with; most words of a text are none of them."""
        return self._first

    def match(
        self, words: Sequence[str], at: int, end: int | None = None
    ) -> tuple[int, Value] | None:
        """The longest phrase that begins at word `at`: the index after it, and its value.

        It ends before word `end`.
        """
        first = words[at]
        if first not in self._first:
            return None
        place = self._first[first]
        # Most phrases end where they began: a range of what follows would cost more than the look.
        children = place.children
        if children is None:
            children = place.open()
        value, index, last = place.value, at + 1, at + 1
        if not children:
            return None if value is None else (last, value)
        end = len(words) if end is None else end
        while children and index < end:
            word = words[index]
            if word in children:
                index += 1
                place = children[word]
                children = place.children
                if children is None:
                    children = place.open()
                if place.value is not None:
                    value, last = place.value, index
            elif word in _TRANSPARENT:
                index += 1
            else:
                break
        return None if value is None else (last, value)

    def find(self, words: Sequence[str]) -> Iterator[tuple[int, int, Value]]:
        """All phrases from left to right, none overlapping: first word, word after, value."""
        last = 0
        openers = self._first
        end = len(words)
        for at, word in enumerate(words):
            if word in openers and at >= last and (found := self.match(words, at, end)):
                last = found[0]
                yield at, last, found[1]
