"""Weaknesses that are known: to see well what is wrong is praise of those who see it."""

from __future__ import annotations

from store.parsing.speech.cues import BAD, GOOD, Cue, Cues, Means

_CLAUSE_ENDS = frozenset({",", ";", ":", "–", "but", "yet", "though", "although", "while"})
_GOING_ON = frozenset({"what", "where", "how", "the", "its", "their", "of"})
_OF = frozenset({"about", "of"})
_OWNING = frozenset({"its", "their", "own", "the", "his", "her"})
_REACH = 5


def without_known(said: Cues) -> Cues:
    """The cues of `said` but those of what is known: "leaders know where practice is poor".

    Who knows is praised for it, who wants to know is not: "they asked to know what went wrong".
    """
    if Means.KNOWING not in said.means:
        return said
    aside = {cue for one in said if Means.KNOWING in one.means for cue in _aside(one, said)}
    return Cues([cue for cue in said if cue not in aside], said.words)


def _aside(knowing: Cue, said: Cues) -> list[Cue]:
    if knowing.first and said.words[knowing.first - 1] == "to":
        return [knowing]
    return [cue for cue in said if cue.first >= knowing.last and _is_one(knowing, cue, said)]


def _is_one(knowing: Cue, cue: Cue, said: Cues) -> bool:
    """Whether `cue` is within what is known: "and" leads out of it, "and what" does not."""
    between = said.words[knowing.last : cue.first]
    if not _CLAUSE_ENDS.isdisjoint(between):
        return False
    return all(
        said.words[knowing.last + index + 1] in _GOING_ON
        for index, word in enumerate(between)
        if word == "and"
    )


def is_owned_up_to(cue: Cue, said: Cues) -> bool:
    """Whether it is what people see well: "honest about their faults", "know their weaknesses"."""
    at = cue.first
    while at and said.words[at - 1] in _OWNING:
        at -= 1
    if not at or said.words[at - 1] not in _OF or not cue.is_of(BAD):
        return False
    seen = any(one.is_of(GOOD) and 0 <= cue.first - one.last < _REACH for one in said)
    return seen and not cue.has(Means.LACK)
