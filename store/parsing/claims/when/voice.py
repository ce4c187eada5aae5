"""Whether the verb tells a grade as what is so by now, or as what was so at some time."""

from __future__ import annotations

from enum import IntEnum

from store.parsing.claims.when.perfect import has_come
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Sentence

_IS = frozenset({"is", "are", "'re", "remains", "remain", "rates", "judges", "grades", "holds"})
_WAS = frozenset({"was", "were", "had been", "required improvement", "used to be", "had"})


class Voice(IntEnum):
    """What the verb of a grade says of its time."""

    OPEN = 0
    BY_NOW = 1
    ONCE = 2


_VOICES = (
    dict.fromkeys((";", ":", "–"), Voice.OPEN)
    | dict.fromkeys(_IS, Voice.BY_NOW)
    | dict.fromkeys(_WAS, Voice.ONCE)
)


def voice_of(sentence: Sentence, at: int) -> Voice:
    """What the verb says: "has been rated good" is by now, "was judged inadequate" once.

    Open where no verb stands before the grade in its clause.
    """
    if has_come(sentence, at) is not None:
        return Voice.BY_NOW
    if sentence.marks[at].word.startswith("required"):
        return Voice.ONCE
    aside = sentence.outside(at)
    for index in range(at - 1, -1, -1):
        mark = sentence.marks[index]
        if index in aside:
            continue
        if mark.word in _VOICES:
            return _VOICES[mark.word]
        if Role.GRADE in mark.roles:
            return Voice.OPEN
    return Voice.OPEN
