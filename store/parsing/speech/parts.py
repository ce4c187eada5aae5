"""The parts of a sentence that tell different things: "planning is sound, but recording poor"."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import pairwise
from operator import attrgetter

from msgspec import Struct
from msgspec.structs import replace

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence
from store.parsing.speech.cues import Cues, Means, cues_within
from store.parsing.speech.cutting import cuts, opens_clause, trimmed
from store.parsing.speech.practice import area
from store.parsing.speech.tones import TELLING, tone
from store.parsing.speech.turning import turns
from store.records import Area, Tone

_FIRST, _LAST = attrgetter("first"), attrgetter("last")


class Part(Struct, gc=False):
    """What is told of one thing: words of a sentence, as one of their own, their cues and tone.

    `shared` says that the verb which praises or criticises it stands in a part before.
    """

    words: Sentence
    said: Cues
    tone: Tone
    shared: bool = False


class _Stretch(Struct, gc=False):
    """Tokens `first` up to `last` of a sentence, which are of one tone and one area.

    `part` is what they tell, where that is known because they are the words between two cuts.
    """

    first: int
    last: int
    tone: Tone
    part: Part | None = None
    shared: bool = False


def contrasts(sentence: Sentence, said: Cues, graded: bool) -> list[Part]:
    """What `sentence` praises and what it criticises, each with its words; nothing: none of it.

    A sentence of one tone is given whole, unless clauses of it speak of different areas: a finding
    has one of each.
    """
    whole = tone(sentence, said, graded)
    if whole is None:
        return []
    groups = _groups(sentence, said, graded)
    if not groups or groups[0].last == len(said.words):
        return [Part(sentence, said, whole)]
    return [one.part or _told(sentence, said, one) for one in groups]


def _told(sentence: Sentence, said: Cues, stretch: _Stretch) -> Part:
    """What a stretch of `sentence` tells."""
    first, last = trimmed(said.words, stretch.first, stretch.last)
    return Part(
        part_of(sentence, first, last), cues_within(said, first, last), stretch.tone, stretch.shared
    )


def _groups(sentence: Sentence, said: Cues, graded: bool) -> list[_Stretch]:
    """Stretches of one tone each; what has none goes to what follows it, or else before it.

    There is none to tell from another where fewer than two could have a tone.
    """
    items = turns(sentence, said)
    marks = sorted({*items, *(at for at in cuts(said.words) if at - 1 not in items)})
    if not marks:
        return []
    ends = [*marks, len(said.words)]
    spans = [trimmed(said.words, *span) for span in zip([0, *marks], ends, strict=True)]
    heard = [cues_within(said, *span) for span in spans]
    if not items and sum([one.is_of(TELLING) for one in heard]) < 2:
        return []
    found: list[_Stretch] = []
    begin = 0
    for start, last, span, own_said in zip([0, *marks], ends, spans, heard, strict=True):
        own_tone = None
        joined = found and not graded and start in items and said.words[start] != "but"
        shared = bool(joined and items[start])
        if joined or own_said.is_of(TELLING):
            own = part_of(sentence, *span)
            own_tone = tone(own, own_said, graded and own.has(Role.GRADE))
        if joined and (own_tone is None or (shared and Means.ASKING in said.means)):
            own_tone = found[-1].tone
        if own_tone is None and last < ends[-1]:
            continue
        if (
            found
            and (own_tone in (None, found[-1].tone))
            and not (
                own_tone and (begin in items or _is_apart(sentence, said, found[-1], begin, last))
            )
        ):
            found[-1].last, found[-1].part = last, None
        elif own_tone:
            alone = Part(own, own_said, own_tone, shared) if begin == start else None
            found.append(_Stretch(begin, last, own_tone, alone, shared))
        begin = last
    return found


def _is_apart(sentence: Sentence, said: Cues, before: _Stretch, first: int, last: int) -> bool:
    """Whether tokens `first` up to `last` are a clause that speaks of another area, or of none."""
    if not opens_clause(said.words[first:last]):
        return False
    named = _area(sentence, said, first, last)
    if named is None:
        told = said.words[first : first + 2]
        return told[0] == "and" and told[1] != "that" and not _lists(said, before.first, first)
    return named != _area(sentence, said, before.first, before.last)


def _lists(said: Cues, first: int, last: int) -> bool:
    """Whether tokens `first` up to `last` are parts of a list: "visits are late, plans are thin".

    What only says between commas whose words they are is none: "the report says".
    """
    last -= said.words[last - 1] == ","
    commas = [at for at in range(first, last) if said.words[at] == ","]
    tellers = [cue.first for cue in said if Means.INSPECTORS in cue.means]
    return not all(
        any(begin < at < end for at in tellers) for begin, end in pairwise([*commas, last])
    )


def _area(sentence: Sentence, said: Cues, first: int, last: int) -> Area | None:
    """The one area that tokens `first` up to `last` name."""
    first, last = trimmed(said.words, first, last)
    return area(_marks(sentence, first, last), said.words[first:last])


def part_of(sentence: Sentence, first: int, last: int) -> Sentence:
    """Tokens `first` up to `last` of `sentence` as one of its own: a part of it by itself."""
    kept = sentence.tokens[first:last]
    own = _marks(sentence, first, last)
    if first:
        own = tuple(
            [replace(mark, first=mark.first - first, last=mark.last - first) for mark in own]
        )
    return Sentence(kept[0].start, kept[-1].end, sentence.block, sentence.kind, kept, own)


def _marks(sentence: Sentence, first: int, last: int) -> tuple[Mark, ...]:
    """The marks of tokens `first` up to `last`."""
    begin = bisect_left(sentence.marks, first, key=_FIRST)
    return sentence.marks[begin : bisect_right(sentence.marks, last, key=_LAST)]
