"""Findings: sentences in which inspectors praise or criticise a council's services."""

from __future__ import annotations

import functools
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from enum import StrEnum

from store.councils import Council
from store.parsing.claims.focus import Focus
from store.parsing.lexicon import Role, load
from store.parsing.mentions.marks import Marked, Sentence
from store.parsing.text.blocks import BlockKind
from store.parsing.text.patterns import PatternTable
from store.records import Area, Finding, Quotation, Tone

_LONGEST_HEADING = 6
_PEOPLE_IN_CHARGE = frozenset({"management", "managers", "governance"})


class _Cue(StrEnum):
    STRENGTH = "strength"
    WEAKNESS = "weakness"
    VOICE = "voice"


@functools.cache
def _cues() -> PatternTable[_Cue]:
    data = load("tones.toml")
    return PatternTable(
        ((pattern, cue) for cue in _Cue for pattern in data[cue]), lambda _, last: last
    )


def find_findings(
    marked: Marked,
    main: tuple[Council, ...],
    graded: Iterable[tuple[int, int]],
    quotations: Sequence[Quotation],
) -> list[Finding]:
    """The findings of a text about the councils `main`, in order.

    `graded` are the sentences that give a grade: they are judgements, not findings. What a
    council's own people say in `quotations` is no finding of inspectors.
    """
    focus = Focus(main)
    skipped = set(graded)
    spoken = [(q.start, q.end) for q in quotations if q.organisation != "Ofsted"]
    starts = [start for start, _ in spoken]
    found: list[Finding] = []
    told_in = -1
    for sentence in marked.sentences:
        focus.follow(sentence, ())
        own = (sentence.start, sentence.end) in skipped
        if (
            own
            or _is_spoken(sentence, spoken[: bisect_left(starts, sentence.end)][-1:])
            or not _is_telling(sentence)
        ):
            continue
        cues = [cue for _, _, cue in _cues().find(sentence.tokens)]
        told = _Cue.VOICE in cues
        tone = _tone(cues)
        goes_on = sentence.block in (told_in, told_in + 1)
        about = sentence.has(Role.AREA, Role.GROUP, Role.SERVICE)
        if tone is None or not (told or (goes_on and about)):
            continue
        told_in = sentence.block
        for council in (focus.now or focus.main)[:1]:
            text = marked.text[sentence.start : sentence.end]
            area = _area(sentence)
            found.append(Finding(council.name, area, tone, sentence.start, sentence.end, text))
    return found


def _is_telling(sentence: Sentence) -> bool:
    return sentence.kind is BlockKind.PARAGRAPH and len(sentence.tokens) > _LONGEST_HEADING


def _is_spoken(sentence: Sentence, spoken: Sequence[tuple[int, int]]) -> bool:
    return any(start < sentence.end and sentence.start < end for start, end in spoken)


def _tone(cues: Iterable[_Cue]) -> Tone | None:
    """What the sentence comes to: the more frequent tone, a criticism counting double."""
    weights = {Tone.STRENGTH: 0, Tone.WEAKNESS: 0}
    for cue in cues:
        if cue is _Cue.STRENGTH:
            weights[Tone.STRENGTH] += 1
        elif cue is _Cue.WEAKNESS:
            weights[Tone.WEAKNESS] += 2
    if not any(weights.values()):
        return None
    return max(weights, key=lambda tone: weights[tone])


def _area(sentence: Sentence) -> Area | None:
    areas = {
        mark.area
        for mark in sentence.marks
        if mark.area and mark.area is not Area.OVERALL and mark.word not in _PEOPLE_IN_CHARGE
    }
    return areas.pop() if len(areas) == 1 else None
