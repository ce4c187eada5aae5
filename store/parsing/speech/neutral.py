"""Words that could praise or blame and here do neither: a grade, a name, a condition, the past."""

from __future__ import annotations

from itertools import pairwise

from store.parsing.mentions.marks import Sentence
from store.parsing.speech.cues import BAD, Cue, Cues, Means
from store.parsing.speech.knowing import is_owned_up_to
from store.parsing.speech.of_grades import is_of_grade

_CLAUSE_ENDS = frozenset({",", ";", ":", "–", "but"})
_PAST_CLAUSES = frozenset(
    [(link, verb) for link in ("which", "that", "who") for verb in ("was", "were", "had")]
    + [("was", "once"), ("were", "once")]
)
_PAST_VERBS = frozenset(verb for _, verb in _PAST_CLAUSES)
_PAST_REACH = 5
_CONDITIONS = frozenset({"when", "where", "if", "whenever", "wherever"})
_TELLERS = frozenset({"they", "it", "she", "he"})
_ANSWERING = frozenset({"responded", "respond", "responds", "responding", "reacted", "alert"})
_ANSWERED = BAD | {Means.MATTER}
_TODAY = frozenset({"is", "are", "has", "have", "now"})
_PAPERS = frozenset({"report", "reports", "letter", "inspection", "findings", "visit"})
_DETERMINERS = frozenset({"a", "this", "that", "the", "its"})


def is_neutral(sentence: Sentence, cue: Cue, said: Cues, graded: bool) -> bool:
    """Whether the words praise or criticise nothing, though they could."""
    return (
        is_of_grade(sentence, cue, graded)
        or _is_conceded(cue, said)
        or _is_gone(cue, said)
        or _is_of_year(cue, said)
        or _is_name(sentence, cue)
        or _is_answered(cue, said)
        or is_owned_up_to(cue, said)
        or _is_condition(cue, said)
        or (Means.LACK in cue.means and any(_precedes(one, cue) for one in said))
        or _describes(cue, said)
        or (Means.ASKING in cue.means and any(_is_asked(one, cue) for one in said))
        or (Means.BURDEN in cue.means and any(_is_looked_at(one, cue) for one in said))
    )


def _is_conceded(cue: Cue, said: Cues) -> bool:
    """Whether it stands in a concession ("in spite of a rise"), or is a weakness put right."""
    if Means.CONCESSION not in said.means and Means.REMEDY not in said.means:
        return False
    return any(
        (Means.CONCESSION in one.means and one.first == 2 and said.words[0] == "this")
        or (
            Means.CONCESSION in one.means
            and one.last <= cue.first
            and _is_one_clause(one, cue, said)
        )
        or (
            Means.REMEDY in one.means
            and cue.is_of(BAD)
            and not (Means.LACK in cue.means and cue.last <= one.first)
            and _is_one_clause(*_order(one, cue), said)
        )
        for one in said
    )


def _is_gone(cue: Cue, said: Cues) -> bool:
    """Whether it tells of the past within a sentence of today: "work which was criticised is …"."""
    words = said.words[max(0, cue.first - _PAST_REACH) : cue.first]
    if _PAST_VERBS.isdisjoint(words):
        return False
    gone = any(
        pair in _PAST_CLAUSES and _CLAUSE_ENDS.isdisjoint(words[index:])
        for index, pair in enumerate(pairwise(words))
    )
    return gone and not _TODAY.isdisjoint(said.words[cue.last :])


def _is_of_year(cue: Cue, said: Cues) -> bool:
    """Whether it tells of a year that the writer looks back to: "2018, when it was failing"."""
    words = said.words[: cue.first]
    if "when" not in words[2:] or said.has(Means.INSPECTORS):
        return False
    at = words.index("when", 2)
    return words[at - 1] == "," and words[at - 2].isdigit() and "," not in words[at:]


def _order(one: Cue, other: Cue) -> tuple[Cue, Cue]:
    return (one, other) if one.first < other.first else (other, one)


def _is_one_clause(first: Cue, second: Cue, said: Cues) -> bool:
    return _CLAUSE_ENDS.isdisjoint(said.words[first.last : second.first])


def _precedes(inspectors: Cue, cue: Cue) -> bool:
    """Whether inspectors are those who did not: "Ofsted does not comment"."""
    return Means.INSPECTORS in inspectors.means and inspectors.last == cue.first


def _is_answered(cue: Cue, said: Cues) -> bool:
    """Whether it is what was acted on: "responded with urgency to concerns"."""
    if not cue.first or said.words[cue.first - 1] != "to":
        return False
    before = said.words[max(0, cue.first - _PAST_REACH) : cue.first]
    return not _ANSWERING.isdisjoint(before) and cue.is_of(_ANSWERED)


def _is_asked(witness: Cue, cue: Cue) -> bool:
    """Whether those who are helped are they who ask: "when families ask for help"."""
    return witness.has(Means.WITNESSES) and witness.last == cue.first


def _is_looked_at(looking: Cue, cue: Cue) -> bool:
    return looking.has(Means.LOOKING) and looking.last <= cue.first


def _describes(cue: Cue, said: Cues) -> bool:
    """Whether it says what kind of report there was, not what is in it: "a damning report"."""
    words = said.words
    if not cue.first or cue.last - cue.first > 1 or cue.last == len(words):
        return False
    return words[cue.last] in _PAPERS and words[cue.first - 1] in _DETERMINERS


def _is_condition(cue: Cue, said: Cues) -> bool:
    """Whether it only says when something is done: "staff act when children are at risk"."""
    if said.words[0] in _CONDITIONS and cue.is_of(BAD):
        before = said.words[: cue.first]
        return "," not in before and not _is_told_by_pronoun(cue, said)
    if Means.MATTER not in cue.means:
        return False
    return not _CONDITIONS.isdisjoint(said.words[max(0, cue.first - _PAST_REACH) : cue.first])


def _is_told_by_pronoun(cue: Cue, said: Cues) -> bool:
    """Whether inspectors come first and then they tell it: "when inspectors came they found"."""
    if not said[0].has(Means.INSPECTORS):
        return False
    return any(
        one.has(Means.TELLING) and one.last <= cue.first and said.words[one.first - 1] in _TELLERS
        for one in said[1:]
    )


def _is_name(sentence: Sentence, cue: Cue) -> bool:
    """Whether the word is a part of a name: "Brighter Futures"."""
    tokens = sentence.tokens
    if cue.last - cue.first > 1 or not tokens[cue.first].capital:
        return False
    return cue.last < len(tokens) and tokens[cue.last].capital
