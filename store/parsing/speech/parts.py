"""The parts of a sentence that contrast: "planning is sound, but recording is poor"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence
from store.parsing.speech.cues import Cue, cues
from store.parsing.speech.tones import tone
from store.records import Tone

_OPENERS = frozenset({"while", "whilst", "although", "though", "whereas"})
_JOINTS = frozenset({"but", "however", "yet", "when", *_OPENERS})
_AFTER_COMMA = frozenset({"however", "yet", "when"})
"""What joins two clauses only behind a comma or the like: "for a while", "not yet"."""
_NO_CONTRAST = frozenset(
    ["a", "worth", "little", "nothing", "anything", "all", "everything", "everywhere", "cannot"]
)
_STOPS = frozenset({",", ";", ":", "–", "-"})
_VERDICTS = frozenset(
    [
        "praised",
        "commended",
        "welcomed",
        "criticised",
        "warned",
        "flagged",
        "raised",
        "said",
        "found",
    ]
)
_TRIMMED = frozenset({*_STOPS, *_JOINTS, "and"})
_SHORTEST = 3


def contrasts(sentence: Sentence, said: Sequence[Cue], graded: bool) -> list[tuple[Sentence, Tone]]:
    """What `sentence` praises and what it criticises, each with its words; nothing: none of it.

    A sentence that does only one of both is given whole.
    """
    whole = tone(sentence, said, graded)
    marks = cuts(sentence)
    if whole and marks:
        groups = _groups(sentence, marks, graded)
        if len(groups) > 1:
            return [(part(sentence, first, last), own) for first, last, own in groups]
    return [(sentence, whole)] if whole else []


def _groups(sentence: Sentence, marks: Sequence[int], graded: bool) -> list[tuple[int, int, Tone]]:
    """Stretches of one tone each; what has none goes to what follows it, or else before it."""
    found: list[tuple[int, int, Tone]] = []
    begin = 0
    ends = [*marks, len(sentence.tokens)]
    for first, last in zip([0, *marks], ends, strict=True):
        own = part(sentence, first, last)
        tone_of_part = tone(own, cues(own.tokens), graded and own.has(Role.GRADE))
        if tone_of_part is None and last < ends[-1]:
            continue
        if found and tone_of_part in (None, found[-1][2]):
            found[-1] = (found[-1][0], last, found[-1][2])
        elif tone_of_part:
            found.append((begin, last, tone_of_part))
        begin = last
    return found


def cuts(sentence: Sentence) -> list[int]:
    """The tokens at which one part of `sentence` may end and another begin, in order."""
    tokens = sentence.tokens
    opened = tokens[0].word in _OPENERS if tokens else False
    found = []
    for index in range(_SHORTEST, len(tokens) - _SHORTEST):
        word, before = tokens[index].word, tokens[index - 1].word
        listed = word == "and" and (before == "," or tokens[index + 1].word in _VERDICTS)
        if (
            listed
            or word == ";"
            or (opened and word == ",")
            or _joins(word, before, tokens[index + 1].word)
        ):
            found.append(index)
    return found


def _joins(word: str, before: str, after: str) -> bool:
    if word not in _JOINTS or after in _STOPS or before in _NO_CONTRAST:
        return False
    if word == "but" and after == "also":
        return False
    return word not in _AFTER_COMMA or before in _STOPS or before in ("and", "but")


def part(sentence: Sentence, first: int, last: int) -> Sentence:
    """Tokens `first` up to `last` of `sentence` as one of its own, without what joins them."""
    tokens = sentence.tokens
    while first + 1 < last and tokens[first].word in _TRIMMED:
        first += 1
    while last > first + 1 and tokens[last - 1].word in _TRIMMED:
        last -= 1
    own = tuple(_shifted(sentence, first, last))
    start, end = tokens[first].start, tokens[last - 1].end
    kept = tokens[first:last]
    return Sentence(start, end, sentence.block, sentence.kind, kept, own)


def _shifted(sentence: Sentence, first: int, last: int) -> Iterator[Mark]:
    for mark in sentence.marks:
        if first <= mark.first and mark.last <= last:
            yield msgspec.structs.replace(mark, first=mark.first - first, last=mark.last - first)
