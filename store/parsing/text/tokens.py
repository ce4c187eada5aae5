"""Words and marks of punctuation, and the finding of phrases among them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Generic, Protocol, Self, TypeVar

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
Found = TypeVar("Found", covariant=True)


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
    for match in _TOKEN.finditer(text, start, len(text) if end is None else end):
        word, capital = _form(match[0])
        if word == "'s" and found and found[-1].word in _CONTRACTED:
            word = "is"
        found.append(Token(match.start(), match.end(), word, capital))
    return found


@lru_cache(maxsize=16_384)
def _form(word: str) -> tuple[str, bool]:
    """The form of a word or mark for comparison, and if it has a capital; kept, for words recur."""
    first = word[0]
    plain = word.lower()
    plain = _EVERYDAY.get(plain, plain) if first.isalnum() else plain.translate(_FORMS)
    return plain, first.isupper()


def phrase_words(phrase: str) -> Iterable[str]:
    """The words and marks of a phrase that a text must have.

    Most phrases are plain words, which are told at once; one such as "'re" is the end of a word.
    """
    if phrase[:1] == "'" and phrase[1:].isalpha():
        return [phrase]
    if phrase.isascii() and phrase.replace(" ", "").isalpha():
        return phrase.lower().split()
    return [token.word for token in tokenise(phrase) if token.word not in _TRANSPARENT]


class _Place(Protocol[Found]):
    """Where one is in all phrases at once, after some words."""

    @property
    def children(self) -> Mapping[str, Self]:
        """The place that each word leads to that can come next."""

    @property
    def value(self) -> Found | None:
        """What the words so far mean; None if they are no whole phrase."""


@dataclass(slots=True)
class _Node(Generic[Value]):
    children: dict[str, _Node[Value]] = field(default_factory=dict)
    value: Value | None = None


class PhraseTable(Generic[Value]):
    """Phrases and what each means; finds the longest ones in time linear in the text.

    A hyphen or quotation mark inside a phrase of the text is passed over, so that "looked after
    children" is found in `"looked after" children` and in `looked-after children`.
    """

    def __init__(self, phrases: Iterable[tuple[str, Value]]) -> None:
        root: _Node[Value] = _Node()
        self._root: _Place[Value] = root
        for phrase, value in phrases:
            node = root
            for word in phrase_words(phrase):
                following = node.children.get(word)
                if following is None:
                    following = node.children[word] = _Node()
                node = following
            node.value = value

    @property
    def openers(self) -> Collection[str]:
        """The words that a phrase can begin with; most words of a text are none of them."""
        return self._root.children.keys()

    def match(self, tokens: Sequence[Token], at: int) -> tuple[int, Value] | None:
        """The longest phrase that begins at token `at`: the index after it, and its value."""
        node = self._root.children.get(tokens[at].word)
        if node is None:
            return None
        value, children = node.value, node.children
        found = None if value is None else (at + 1, value)
        # Most phrases end where they began: a range of what follows would cost more than the look.
        index, end = at + 1, len(tokens)
        while children and index < end:
            word = tokens[index].word
            index += 1
            following = children.get(word)
            if following is not None:
                value, children = following.value, following.children
                if value is not None:
                    found = index, value
            elif word not in _TRANSPARENT:
                break
        return found

    def find(self, tokens: Sequence[Token]) -> Iterator[tuple[int, int, Value]]:
        """All phrases from left to right, none overlapping: first token, token after, value."""
        last = 0
        children = self._root.children
        for at, token in enumerate(tokens):
            if token.word in children and at >= last and (found := self.match(tokens, at)):
                last = found[0]
                yield at, last, found[1]
