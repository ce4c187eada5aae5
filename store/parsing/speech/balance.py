"""How much of what a sentence says is praise and how much is blame, denials turned round."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from itertools import zip_longest

from store.parsing.lexicon import load
from store.parsing.speech.cues import BAD, GOOD, Cue, Cues, Means

_RELATIVES = frozenset({"who", "that", "which", "where", "whom"})
_REACH = 5
_LONG_REACH = 9
_DENYING = frozenset({Means.NEGATION, Means.LACK})
_POLAR = GOOD | BAD | {Means.MATTER, Means.REMEDY}
_JOINTS: tuple[list[str], ...] = ([], ["or"], ["and"], ["nor"])
_CLAUSE_ENDS = frozenset({",", ";", ":", "–", "but", "and", "that", "because", "when", "if"})


@functools.cache
def _passed_over() -> frozenset[str]:
    """What may stand between a denial and the weakness denied: "found no evidence of drift"."""
    return frozenset(load("tones.toml")["passed_over"])


def balance(counted: Sequence[Cue], said: Cues) -> tuple[int, int]:
    """Praise and blame of the phrases `counted`, of all that are `said`; blame counts double.

    A denial turns the phrase behind it round: "not timely" is blame, "no drift" praise. The
    matter of the work ("harm", "risk") is blame only where nothing else praises or criticises.
    """
    praise = blame = matter = 0
    denials = [_denial(cue, said) for cue in counted] if not said.means.isdisjoint(_DENYING) else ()
    for cue, denial in zip_longest(counted, denials):
        if cue in denials:
            continue
        denied = denial is not None or _is_of_nobody(cue, said) or _is_averted(cue, said)
        if Means.MATTER in cue.means and not denied:
            matter += 2
        elif cue.is_of(GOOD) != denied:
            praise += 1
        else:
            blame += 2
    if praise or blame or Means.LOOKING in said.means:
        return praise, blame
    return 0, matter


def _is_of_nobody(cue: Cue, said: Cues) -> bool:
    """Whether what is denied is denied of nobody: "no child who was not seen in time"."""
    if Means.LACK not in cue.means or not cue.first:
        return False
    if said.words[cue.first - 1] not in _RELATIVES:
        return False
    return any(Means.NEGATION in one.means and one.last < cue.first for one in said)


def _is_averted(cue: Cue, said: Cues) -> bool:
    """Whether something was done before it came to that: "before things get out of hand"."""
    if "before" not in said.words or cue.is_of(GOOD):
        return False
    words = said.words[max(0, cue.first - _REACH) : cue.first]
    return "before" in words and _CLAUSE_ENDS.isdisjoint(words[words.index("before") :])


def _denial(cue: Cue, said: Cues) -> Cue | None:
    """The word that denies `cue`, if one does: "not" of "not always timely"."""
    if cue.is_of(_DENYING):
        return None
    good = cue.is_of(GOOD)
    begin = cue.first
    for one in reversed([one for one in said if one.last <= cue.first]):
        between = said.words[one.last : begin]
        if one.has(Means.MATTER) and cue.is_of(BAD) and _passed_over().issuperset(between):
            begin = one.first
            continue
        denies = one.is_of(_DENYING)
        if one.is_of(_POLAR) and not denies:
            if between not in _JOINTS or (between and one.is_of(GOOD) != good):
                return None
            begin = one.first
            continue
        reach = _REACH if good else _LONG_REACH
        if len(between) > reach or not _CLAUSE_ENDS.isdisjoint(between):
            return None
        if denies:
            return one if good or _passed_over().issuperset(between) else None
    return None
