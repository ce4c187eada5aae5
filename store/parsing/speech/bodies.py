"""Bodies by their names: "Kent County Council", "the British Association of Social Workers"."""

from __future__ import annotations

import functools
import re
from typing import NamedTuple

from store.councils import council_by_name
from store.parsing.lexicon import load

_CAPITAL = r"[A-Z][\w&’'-]*"
_RUN = rf"{_CAPITAL}(?: (?:{_CAPITAL}|(?:and|of|for|the|upon|&)(?: the)?(?= [A-Z])))*"
_NAMED = re.compile(_RUN)
_KIND = (
    r"(?:Council|Trust|Authority|Association|Union|Corporation|Partnership|Academy|School|"
    r"College|University|Foundation|Federation|Society|Institute|Party|Network|Alliance|Service)"
)
_OF_A_KIND = re.compile(
    rf"(?:(?:{_CAPITAL} )*(?:Association|Union|Institute|Federation|Society|College|Confederation|"
    rf"Department|Office|Ministry|Directors) (?:of|for) {_RUN}"
    rf"|{_CAPITAL} (?:(?:{_CAPITAL}|and|of|for|the|upon|&) )*{_KIND}(?: for {_RUN})?)\b(?![’'])"
)
"""A body that its last word, or its first, says to be one."""
_LETTERS = re.compile(r"[A-Z][A-Za-z]?[A-Z]{1,4}\b(?![’'])")
_LOCAL = frozenset(
    {"county", "city", "borough", "district", "town", "local", "metropolitan", "the"}
)


class Body(NamedTuple):
    """The name of a body, and the offset at which it ends."""

    name: str
    end: int


@functools.cache
def words_of(kind: str) -> frozenset[str]:
    """The words of `kind` in `offices.toml`."""
    return frozenset(load("offices.toml")[kind])


def body_at(words: str, at: int) -> Body | None:
    """The body whose name begins at `at`: one of a known kind or name, or known by its letters."""
    if (found := _OF_A_KIND.match(words, at)) and not _is_local(found[0]):
        return Body(found[0], found.end())
    if found := _LETTERS.match(words, at):
        return None if found[0] in words_of("no_bodies") else Body(found[0], found.end())
    known = _NAMED.match(words, at)
    name = known[0].split()[0] if known else ""
    return Body(name, at + len(name)) if name in words_of("known") else None


def named_at(words: str, at: int) -> Body | None:
    """The words with a capital from `at` on, where they are no field of work: "Bright Futures"."""
    found = _NAMED.match(words, at)
    if (
        found is None
        or _is_within(found[0])
        or re.match(r" [a-z]*[a-df-z]\b(?<! who)", words[found.end() :])
    ):
        return None
    return Body(found[0], found.end())


def _is_within(name: str) -> bool:
    """Whether a part of a body is named that is not told by a place: "Improvement Board"."""
    words = name.split()
    return words[-1] in words_of("within") and council_by_name(words[0]) is None


def _is_local(name: str) -> bool:
    """Whether only the kind of council is named: "County Council"."""
    return all(word.lower() in _LOCAL for word in name.split()[:-1])
