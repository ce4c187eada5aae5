"""Closed sets of words that the data files of the lexicon and the rules of the parser share."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Self


class Vocabulary(str):
    """A word of a closed set. Each set is a subclass, its words the annotations in it.

    A word is its name in lower case. It is no enumeration, since before Python 3.12 to look up a
    member of one takes five times as long, and the parser does that for every mark of a text.
    """

    __slots__ = ()

    def __init_subclass__(cls) -> None:
        for name in cls.__annotations__:
            setattr(cls, name, cls(name.lower()))

    @classmethod
    def members(cls) -> Mapping[str, Self]:
        """All words of the set in the order of their declaration, by themselves."""
        words: list[Self] = [getattr(cls, name) for name in cls.__annotations__]
        return MappingProxyType({str(word): word for word in words})
