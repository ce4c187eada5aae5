"""The words of a sentence that praise, criticise or tell, and those of the work they speak of."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from store.parsing.lexicon import Role, load
from store.parsing.mentions.marks import Mark, Sentence
from store.parsing.text.patterns import PatternTable
from store.parsing.text.tokens import Token
from store.records import Area, Tone

_PEOPLE_IN_CHARGE = frozenset({"management", "managers", "governance"})
_OF_GRADES = (Role.GRADE, Role.UP, Role.DOWN, Role.SAME, Role.NEAR_MISS, Role.RATE, Role.VISIT)
_WHOLE = (Role.AREA, Role.GROUP, Role.SERVICE, Role.COUNCIL, Role.BODY, Role.AREA_SET)
_CLAUSE_ENDS = frozenset({",", ";", ":", "–", "but"})
_WHOLE_BY_WORD = frozenset({"it", "they"})


class Means(StrEnum):
    """What a phrase of `tones.toml` can be in a sentence."""

    STRENGTH = "strength"
    WEAKNESS = "weakness"
    REMEDY = "remedy"
    NEUTRAL = "neutral"
    INSPECTORS = "inspectors"
    OTHERS = "others"
    TELLING = "telling"
    REPORTED = "reported"
    PRAISING = "praising"
    BLAMING = "blaming"
    ASKING = "asking"
    REASON = "reason"
    CONCESSION = "concession"
    WITNESSES = "witnesses"
    ELSEWHERE = "elsewhere"


_GOOD = frozenset({Means.STRENGTH, Means.PRAISING})
_BAD = frozenset({Means.WEAKNESS, Means.BLAMING})


@dataclass(frozen=True, slots=True)
class Cue:
    """A phrase at tokens `first` up to `last` of a sentence, and all that it can mean."""

    first: int
    last: int
    means: frozenset[Means]

    def has(self, *means: Means) -> bool:
        """Whether it can mean one of these."""
        return not self.means.isdisjoint(means)


@functools.cache
def _phrases() -> PatternTable[frozenset[Means]]:
    data = load("tones.toml")
    lines = ((pattern, frozenset({means})) for means in Means for pattern in data[means])
    return PatternTable(lines, frozenset.union)


@functools.cache
def _practice() -> PatternTable[frozenset[Area]]:
    named: dict[str, list[str]] = load("tones.toml")["practice"]
    lines = (
        (pattern, frozenset[Area]() if area == "any" else frozenset({Area(area)}))
        for area, patterns in named.items()
        for pattern in patterns
    )
    return PatternTable(lines, frozenset.union)


def cues(tokens: Sequence[Token]) -> list[Cue]:
    """The phrases of `tokens` that praise, criticise or tell, in order."""
    return [Cue(first, last, means) for first, last, means in _phrases().find(tokens)]


def tone(sentence: Sentence, said: Sequence[Cue], graded: bool) -> Tone | None:
    """What the sentence comes to: the more frequent tone, a criticism counting double.

    A grade is no praise. Of a sentence that gives one (`graded`) only that counts which is told
    beside it: what it was given for, or what inspectors found besides.
    """
    begun = _begin(sentence, said) if graded else 0
    praise = blame = 0
    for cue in said:
        if cue.has(*_GOOD, *_BAD) and not (
            cue.first < begun
            or _is_of_grade(sentence, cue, graded)
            or _is_past(sentence, cue, said)
        ):
            praise += cue.has(*_GOOD)
            blame += 2 * cue.has(*_BAD)
    if praise == blame == 0:
        return None
    blame += 2 * praise * any(_is_asked(sentence, cue, said) for cue in said)
    return Tone.STRENGTH if praise >= blame else Tone.WEAKNESS


def _is_asked(sentence: Sentence, cue: Cue, said: Iterable[Cue]) -> bool:
    """Whether inspectors ask for more of what is praised: "they want better records"."""
    before = sentence.tokens[cue.first - 1].word if cue.first else ""
    asked = cue.first <= 2 and before in _WHOLE_BY_WORD
    named = any(one.has(Means.INSPECTORS) and one.last == cue.first for one in said)
    return cue.has(Means.ASKING) and (asked or named)


def _begin(sentence: Sentence, said: Iterable[Cue]) -> int:
    """The token from which on a sentence that gives a grade tells what else was found."""
    grade = next((mark.first for mark in sentence.marks if mark.has(Role.GRADE)), 0)
    begun = (
        cue.first
        for cue in said
        if cue.has(Means.TELLING, Means.PRAISING, Means.BLAMING)
        or (cue.has(Means.REASON) and cue.first > grade)
    )
    return min(begun, default=len(sentence.tokens))


def _is_past(sentence: Sentence, cue: Cue, said: Sequence[Cue]) -> bool:
    """Whether it stands in a concession ("in spite of a rise"), or is a weakness put right."""
    return any(
        (one.has(Means.CONCESSION) and one.last <= cue.first and _is_one_clause(sentence, one, cue))
        or (
            one.has(Means.REMEDY) and cue.has(*_BAD) and _is_one_clause(sentence, *_order(one, cue))
        )
        for one in said
    )


def _order(one: Cue, other: Cue) -> tuple[Cue, Cue]:
    return (one, other) if one.first < other.first else (other, one)


def _is_one_clause(sentence: Sentence, first: Cue, second: Cue) -> bool:
    between = sentence.tokens[first.last : second.first]
    return not any(token.word in _CLAUSE_ENDS for token in between)


def _is_of_grade(sentence: Sentence, cue: Cue, graded: bool) -> bool:
    """Whether the words are a grade, or how it changed, and not what was seen of the work."""
    own = [m for m in sentence.marks if m.first < cue.last and cue.first < m.last]
    if graded:
        return any(mark.has(*_OF_GRADES) or mark.area for mark in own)
    grade = any(mark.has(Role.GRADE) and mark.first == cue.first for mark in own)
    return grade and any(
        _is_whole(mark) for mark in sentence.marks if mark.first < cue.first or mark.has(Role.AREA)
    )


def _is_whole(mark: Mark) -> bool:
    return mark.has(*_WHOLE) or mark.word in _WHOLE_BY_WORD


def is_of_work(sentence: Sentence) -> bool:
    """Whether a sentence speaks of an area, of services or of the work in them."""
    if sentence.has(Role.AREA, Role.GROUP, Role.SERVICE):
        return True
    return any(True for _ in _practice().find(sentence.tokens))


def area(sentence: Sentence) -> Area | None:
    """The one area that a sentence names, by its name or by work that is done in it alone."""
    named: set[Area] = {
        mark.area
        for mark in sentence.marks
        if mark.area and mark.area is not Area.OVERALL and mark.word not in _PEOPLE_IN_CHARGE
    }
    named = named or _areas_of_work(sentence.tokens)
    return named.pop() if len(named) == 1 else None


def _areas_of_work(tokens: Sequence[Token]) -> set[Area]:
    return {area for _, _, areas in _practice().find(tokens) for area in areas}
