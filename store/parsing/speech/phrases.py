"""Noun phrases, word by word: what may stand in one, and where a list in it ends."""

from __future__ import annotations

import functools
import re
from typing import NamedTuple

from store.councils import council_by_name
from store.parsing.speech.bodies import body_at, named_at, words_of

_TOKEN = re.compile(r"[^\W_][\w’'&/-]*|&|[^\w\s]")
POSSESSIVE = re.compile(r"(?:[’']s|(?<=s)[’'])$")
_DESIGNATE = re.compile(r"-(?:designate|elect|general)$|^(?:co|vice|under|deputy)-|-of-\w+$")
_AGED = re.compile(r"\d+-year-old$")
_ARTICLES = frozenset({"the", "a", "an", "its", "their", "our", "his", "her", "one"})
_INDEFINITE = frozenset({"a", "an", "one"})
_BY_THE_WAY = frozenset({"new", "current", "then", "honour"})
AND = frozenset({"and"})
DASHES = frozenset({"–", "—", "-"})
OF = frozenset({"of", "for", "to"})
AT = frozenset({"at", "from", "with", "in"})
MOST_WORDS = 9


class Word(NamedTuple):
    """A word, or a mark of punctuation, and where it stands; `low` is its plain small form."""

    text: str
    low: str
    start: int
    end: int


class Phrase:
    """Words that are read from left to right; positions count words and marks of punctuation."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.words = [
            Word(m[0], m[0].lower().replace("’", "'"), m.start(), m.end())
            for m in _TOKEN.finditer(text)
        ]
        self.length = len(self.words)

    def low(self, at: int) -> str:
        """The word at `at` in small letters, nothing behind the last one."""
        return self.words[at].low if at < self.length else ""

    def position(self, offset: int) -> int:
        """The position of the first word that begins at `offset` or behind it."""
        return sum(word.start < offset for word in self.words)

    def article(self, at: int) -> tuple[int, bool | None]:
        """The position behind article and ornament, and whether the article is a definite one."""
        definite = None
        while (low := self.low(at)) in _ARTICLES or low in _BY_THE_WAY or _AGED.match(low):
            if self.low(at + 1) == "majesty's":
                return at, True
            if low in _ARTICLES:
                definite = low not in _INDEFINITE
            at += 1
        return at, definite

    def head(self, at: int) -> int | None:
        """The position behind the nouns of an office: "deputy chief executive"."""
        head = None
        for index in range(at, min(at + MOST_WORDS, self.length)):
            if not self.may_stand(index) and not self._joins_fields(index):
                break
            low = self.words[index].low
            if (_DESIGNATE.sub("", low) if "-" in low else low) in words_of("heads"):
                head = index + 1
        return head

    def may_stand(self, at: int) -> bool:
        """Whether the word at `at` can be a noun of the phrase or describe one."""
        if at >= self.length:
            return False
        word = self.words[at]
        if self.low(at + 1) == "majesty's":
            return True
        if word.low == "in" and self.low(at + 1) in ("care", "need"):
            return True
        if not word.text[0].isalnum() or word.low in _closed():
            return False
        if word.low.endswith("ed") and word.text[0].islower():
            return word.low in words_of("describing")
        stem = POSSESSIVE.sub("", word.low) if "'" in word.low else word.low
        return stem == word.low or stem in words_of("no_owners") or stem in words_of("fields")

    def field(self, at: int) -> int:
        """The position behind the field that begins at `at`: "children, schools and families"."""
        at, _ = self.article(at)
        while at < self.length:
            low = self.low(at)
            if low == "," and (end := self.listed(at)) > at:
                at = end
            elif self.may_stand(at) or self._goes_on(at):
                at += 1
            else:
                break
        return at

    def _goes_on(self, at: int) -> bool:
        """Whether a small word at `at` leads on to another noun: "and", "of", "of the"."""
        low = self.low(at)
        if low in AND:
            return self.may_stand(at + 1)
        if low in ("the", "our"):
            return self.low(at - 1) in OF
        if low in OF:
            return at + 1 < self.length and not self.names_body(at + 1)
        return POSSESSIVE.sub("", low) in words_of("bodies") and self.may_stand(at + 1)

    def names_body(self, at: int) -> bool:
        """Whether a body, or the place of a council, is named from `at` on."""
        start = self.words[at].start
        place = named_at(self.text, start)
        known = place is not None and council_by_name(place.name) is not None
        return known or body_at(self.text, start) is not None

    def listed(self, at: int, *, strict: bool = False) -> int:
        """Where a list ends whose first comma or dash is at `at`; `at` where there is none.

        A list is closed by "and", or is one of fields of work alone, as it must be if `strict`.
        """
        end = at
        while self.low(end) in DASHES or self.low(end) == ",":
            first = last = end + 1
            while self.may_stand(last) or self.low(last) in AND:
                last += 1
            item = [word.low for word in self.words[first:last]]
            joint = next((n for n, low in enumerate(item) if low in AND), len(item))
            if not item or (joint and not _is_field(item[joint - 1], strict)):
                break
            if joint < len(item):
                closed = not strict or item[-1] in words_of("fields")
                return last if closed else end
            end = last
        return end if end > at and self.low(end - 1) in words_of("fields") else at

    def _joins_fields(self, at: int) -> bool:
        beside = {self.low(at - 1), self.low(at + 1)}
        return self.low(at) in AND and beside <= words_of("fields")


@functools.cache
def _closed() -> frozenset[str]:
    return words_of("stops") | AND | OF | AT


def _is_field(low: str, strict: bool) -> bool:
    return low in words_of("fields") or (not strict and low.endswith(("s", "ing")))
