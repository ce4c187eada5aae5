"""What there is more or less of: turnover that fell is praise, caseloads that rose are blame."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from store.parsing.speech.cues import Cue, Cues, Means

_THINGS = frozenset({Means.BURDEN, Means.BOON})
_LEVELS = frozenset({Means.MORE, Means.LESS})
_REACH = 8
_DENIAL_REACH = 2
_PAIR = (",", ",")
"""What stands between two commas is passed over: "turnover, once the highest, is the lowest"."""
_CLAUSE_ENDS = frozenset({",", ";", ":", "–", "but", "and", "because", "while", "so", "which"})


class Amount(Struct, frozen=True, gc=False):
    """How much there is of something: the `cues` that say so, in order, and whether it is good."""

    cues: tuple[Cue, ...]
    good: bool


def amounts(said: Cues) -> Iterator[Amount]:
    """The things of which there is more or less than there was, or should be.

    Less of a burden ("vacancies") and more of a boon ("stability") is good. A denial turns it
    round: "caseloads have not fallen".
    """
    if said.means.isdisjoint(_THINGS) or said.means.isdisjoint(_LEVELS):
        return
    for thing in said:
        level = _level(thing, said) if thing.is_of(_THINGS) else None
        if level and not _is_conceded(thing, said):
            denials = [one for one in said if _denies(one, thing, level)]
            good = (Means.BOON in thing.means) == (Means.MORE in level.means)
            told = sorted([thing, level, *denials], key=lambda cue: cue.first)
            yield Amount(tuple(told), good != bool(denials))


def _level(thing: Cue, said: Cues) -> Cue | None:
    """The nearest word in the clause that says how much of `thing` there is."""
    near = [
        (len(between), one)
        for one in said
        if one is not thing
        and one.is_of(_LEVELS)
        and len(between := _between(thing, one, said)) <= _reach(one)
        and _CLAUSE_ENDS.isdisjoint(between)
    ]
    return min(near, key=lambda found: found[0], default=(0, None))[1]


def _reach(level: Cue) -> int:
    """How far from the thing it may stand: "no long delays", not "no one told us of delays"."""
    return _DENIAL_REACH if level.has(Means.NEGATION) and not level.has(Means.REMEDY) else _REACH


def _between(one: Cue, other: Cue, said: Cues) -> list[str]:
    first, second = (one, other) if one.first < other.first else (other, one)
    words = said.words[first.last : second.first]
    if words.count(",") == len(_PAIR):
        begin, end = (at for at, word in enumerate(words) if word == ",")
        del words[begin : end + 1]
    return words


def _denies(one: Cue, thing: Cue, level: Cue) -> bool:
    """Whether `one` denies what is said: "caseloads are not high", "has not cut caseloads"."""
    if one in (thing, level) or not one.has(Means.NEGATION, Means.LACK):
        return False
    return thing.last <= one.first < level.first or 0 <= level.first - one.last < _DENIAL_REACH


def _is_conceded(thing: Cue, said: Cues) -> bool:
    return any(
        one.has(Means.CONCESSION)
        and one.last <= thing.first
        and _CLAUSE_ENDS.isdisjoint(_between(one, thing, said))
        for one in said
    )
