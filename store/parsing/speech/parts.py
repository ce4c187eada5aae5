"""The parts of a sentence that tell different things: "planning is sound, but recording poor"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence
from store.parsing.speech.cues import Cues, cues
from store.parsing.speech.practice import area
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
_FINITE = _VERDICTS | frozenset(
    """
    is are was were has have had do does did can could get gets got make makes made know knows knew
    feel feels felt receive receives received live lives lived benefit benefits benefited need needs
    needed wait waits waited
    """.split()  # noqa: SIM905
)
_SUBJECT_REACH = 12
_RELATIVES = frozenset({"who", "which", "that", "where", "whose", "whom", "when", "how", "what"})
_POINTING = frozenset({"it", "they", "them", "their", "its", "this", "these", "he", "she", "there"})


class _Stretch(msgspec.Struct, gc=False):
    """Tokens `first` up to `last` of a sentence, which are of one tone and one area."""

    first: int
    last: int
    tone: Tone


def contrasts(sentence: Sentence, said: Cues, graded: bool) -> list[tuple[Sentence, Tone]]:
    """What `sentence` praises and what it criticises, each with its words; nothing: none of it.

    A sentence of one tone is given whole, unless clauses of it speak of different areas: a finding
    has one of each.
    """
    whole = tone(sentence, said, graded)
    marks = cuts(sentence)
    if whole and marks:
        groups = _groups(sentence, marks, graded)
        if len(groups) > 1:
            return [(part(sentence, one.first, one.last), one.tone) for one in groups]
    return [(sentence, whole)] if whole else []


def _groups(sentence: Sentence, marks: Sequence[int], graded: bool) -> list[_Stretch]:
    """Stretches of one tone each; what has none goes to what follows it, or else before it."""
    found: list[_Stretch] = []
    begin = 0
    ends = [*marks, len(sentence.tokens)]
    for first, last in zip([0, *marks], ends, strict=True):
        own = part(sentence, first, last)
        own_tone = tone(own, cues(own.tokens), graded and own.has(Role.GRADE))
        if own_tone is None and last < ends[-1]:
            continue
        if (
            found
            and (own_tone in (None, found[-1].tone))
            and not (own_tone and _is_apart(sentence, found[-1], begin, last))
        ):
            found[-1].last = last
        elif own_tone:
            found.append(_Stretch(begin, last, own_tone))
        begin = last
    return found


def _is_apart(sentence: Sentence, before: _Stretch, first: int, last: int) -> bool:
    """Whether tokens `first` up to `last` are a clause that speaks of another area."""
    if not _is_clause(sentence, first):
        return False
    named = area(part(sentence, first, last))
    return named not in (None, area(part(sentence, before.first, before.last)))


def _is_clause(sentence: Sentence, first: int) -> bool:
    """Whether a clause with a subject of its own begins: "and leaders know", not "and know"."""
    words = [token.word for token in sentence.tokens[first : first + _SUBJECT_REACH]]
    while words and words[0] in _TRIMMED:
        del words[0]
    if words[:1] and words[0] in _VERDICTS:
        return True
    told = words[:1] == ["that"]
    subject = words[told:]
    if not subject or not _POINTING.isdisjoint(subject[:2]):
        return False
    verb = next((at for at, word in enumerate(subject) if word in _FINITE), 0)
    return told or (verb > 0 and _RELATIVES.isdisjoint(subject[:verb]))


def cuts(sentence: Sentence) -> list[int]:
    """The tokens at which one part of `sentence` may end and another begin, in order."""
    tokens = sentence.tokens
    opened = tokens[0].word in _OPENERS if tokens else False
    found = []
    for index in range(_SHORTEST, len(tokens) - _SHORTEST):
        word, before = tokens[index].word, tokens[index - 1].word
        after = tokens[index + 1].word
        listed = word == "and" and (before == "," or after == "that" or after in _VERDICTS)
        if (
            listed
            or word == ";"
            or (word == "that" and before == ",")
            or (opened and word == ",")
            or _joins(word, before, after)
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
    if first and tokens[first].word == "that":
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
