"""How much of what a sentence says is praise and how much is blame, denials turned round."""

from __future__ import annotations

import functools
from collections.abc import Sequence

from store.parsing.lexicon import load
from store.parsing.mentions.marks import Sentence
from store.parsing.speech.cues import BAD, GOOD, Cue, Cues, Means

_RELATIVES = frozenset({"who", "that", "which", "where", "whom"})
_REACH = 5
_LONG_REACH = 9
_DENYING = (Means.NEGATION, Means.LACK)
_POLAR = (*GOOD, *BAD, Means.MATTER, Means.REMEDY)
_JOINTS: tuple[list[str], ...] = ([], ["or"], ["and"], ["nor"])
_CLAUSE_ENDS = frozenset({",", ";", ":", "–", "but", "and", "that", "because", "when", "if"})


@functools.cache
def _passed_over() -> frozenset[str]:
    """What may stand between a denial and the weakness denied: "found no evidence of drift"."""
    return frozenset(load("tones.toml")["passed_over"])


def balance(sentence: Sentence, counted: Sequence[Cue], said: Cues) -> tuple[int, int]:
    """Praise and blame of the phrases `counted`, of all that are `said`; blame counts double.

    A denial turns the phrase behind it round: "not timely" is blame, "no drift" praise. The
    matter of the work ("harm", "risk") is blame only where nothing else praises or criticises.
    """
    praise = blame = matter = 0
    used: set[Cue] = set()
    tones = list[tuple[Cue, bool]]()
    for cue in counted:
        denial = _denial(sentence, cue, said)
        if denial:
            used.add(denial)
        tones.append((cue, denial is not None))
    for cue, denied in tones:
        if cue in used:
            continue
        denied = denied or _is_of_nobody(sentence, cue, said) or _is_averted(sentence, cue)
        if cue.has(Means.MATTER) and not denied:
            matter += 2
        elif cue.has(*GOOD) != denied:
            praise += 1
        else:
            blame += 2
    looked = said.has(Means.LOOKING)
    return (praise, blame) if praise or blame or looked else (0, matter)


def _is_of_nobody(sentence: Sentence, cue: Cue, said: Sequence[Cue]) -> bool:
    """Whether what is denied is denied of nobody: "no child who was not seen in time"."""
    before = sentence.tokens[cue.first - 1].word if cue.first else ""
    if not cue.has(Means.LACK) or before not in _RELATIVES:
        return False
    return any(one.has(Means.NEGATION) and one.last < cue.first for one in said)


def _is_averted(sentence: Sentence, cue: Cue) -> bool:
    """Whether something was done before it came to that: "before things get out of hand"."""
    if cue.has(*GOOD):
        return False
    words = [token.word for token in sentence.tokens[max(0, cue.first - _REACH) : cue.first]]
    return "before" in words and _CLAUSE_ENDS.isdisjoint(words[words.index("before") :])


def _denial(sentence: Sentence, cue: Cue, said: Sequence[Cue]) -> Cue | None:
    """The word that denies `cue`, if one does: "not" of "not always timely"."""
    if cue.has(*_DENYING):
        return None
    begin = cue.first
    for one in reversed([one for one in said if one.last <= cue.first]):
        between = [token.word for token in sentence.tokens[one.last : begin]]
        if one.has(Means.MATTER) and cue.has(*BAD) and _passed_over().issuperset(between):
            begin = one.first
            continue
        if one.has(*_POLAR) and not one.has(*_DENYING):
            if between not in _JOINTS or (between and one.has(*GOOD) != cue.has(*GOOD)):
                return None
            begin = one.first
            continue
        reach = _REACH if cue.has(*GOOD) else _LONG_REACH
        if len(between) > reach or not _CLAUSE_ENDS.isdisjoint(between):
            return None
        if one.has(*_DENYING):
            near = cue.has(*GOOD) or all(word in _passed_over() for word in between)
            return one if near else None
    return None
