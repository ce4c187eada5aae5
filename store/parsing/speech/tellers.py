"""Whose finding a sentence tells: that of inspectors, or what others say of the work."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from enum import Enum

from store.parsing.mentions.marks import Sentence
from store.parsing.speech.cues import Cue, Means

_BEING = frozenset({"is", "are", "was", "were", "been", "be", "being"})
_BETWEEN = frozenset({"also", "widely", "rightly", "often", "again", "both", "particularly"})
_OURS = frozenset({"we", "our", "us", "ours", "i", "my"})
_AGENT_REACH = 4
_PRONOUN_REACH = 4
_DETERMINERS = frozenset({"the", "a", "its", "their", "this", "these", "new", "latest"})
_PRONOUNS = frozenset({"they", "it", "them"})
_VERBS = (Means.TELLING, Means.REPORTED, Means.PRAISING, Means.BLAMING, Means.ASKING)
_WITHOUT_SUBJECT = (Means.REPORTED, Means.PRAISING, Means.BLAMING)


class Teller(Enum):
    """Who tells what a sentence says."""

    INSPECTORS = "inspectors"
    OTHERS = "others"


def teller(sentence: Sentence, cues: Sequence[Cue], inspectors_before: bool) -> Teller | None:
    """Who tells what `sentence` says; None where no verb in it tells whose words they are.

    `inspectors_before` says that it stands after words of inspectors, so that a verb without a
    subject that we know ("they", "it") is theirs.
    """
    tellers = list(_tellers(sentence, cues, inspectors_before))
    if Teller.INSPECTORS in tellers:
        return Teller.INSPECTORS
    if tellers or (not names_inspectors(cues) and any(t.word in _OURS for t in sentence.tokens)):
        return Teller.OTHERS
    return None


def names_inspectors(cues: Iterable[Cue]) -> bool:
    """Whether inspectors, their report or their visit come up."""
    return any(cue.has(Means.INSPECTORS) for cue in cues)


def _tellers(sentence: Sentence, cues: Sequence[Cue], inspectors_before: bool) -> Iterator[Teller]:
    subject = Teller.OTHERS if _opens_with_name(sentence) else None
    others = False
    for number, cue in enumerate(cues):
        if _is_object(sentence, cue, cues[:number]) and subject:
            continue
        if cue.has(Means.INSPECTORS):
            subject = Teller.INSPECTORS
        elif cue.has(Means.OTHERS):
            subject = Teller.OTHERS
        elif not cue.has(*_VERBS) or _is_of_witness(cue, cues[:number]):
            continue
        elif _is_passive(sentence, cue):
            if cue.has(*_WITHOUT_SUBJECT) and subject is not Teller.OTHERS:
                by = sentence.tokens[cue.last : cue.last + 1]
                agent = _named_next(cue, cues[number + 1 :]) if by and by[0].word == "by" else None
                yield agent or Teller.INSPECTORS
        elif cue.has(Means.REPORTED):
            yield Teller.OTHERS if others else Teller.INSPECTORS
        else:
            turned = _opens(sentence, cue) and _named_next(cue, cues[number + 1 :])
            meant = _is_named(sentence, cue, cues[:number]) or subject
            pointed = inspectors_before and _is_of_pronoun(sentence, cue)
            if told := turned or meant or (Teller.INSPECTORS if pointed else None):
                others = others or told is Teller.OTHERS
                yield told


def _is_of_pronoun(sentence: Sentence, verb: Cue) -> bool:
    """Whether "they" or "it" is the subject: "they also found"."""
    before = sentence.tokens[max(0, verb.first - _PRONOUN_REACH) : verb.first]
    return any(token.word in _PRONOUNS for token in before)


def _is_named(sentence: Sentence, verb: Cue, before: Sequence[Cue]) -> Teller | None:
    """Others, if a name that is no council's stands right before the verb: "Jo Bell said"."""
    at = verb.first - 1
    if at < 1 or not sentence.tokens[at].capital or any(cue.last > at for cue in before):
        return None
    place = any(mark.first <= at < mark.last and mark.roles for mark in sentence.marks)
    return None if place else Teller.OTHERS


def _opens_with_name(sentence: Sentence) -> bool:
    """Whether a name and a comma open the sentence: "Jo Bell, who runs the department, …"."""
    tokens = sentence.tokens[:3]
    if len(tokens) < 3 or not (tokens[0].capital and tokens[1].capital and tokens[2].word == ","):
        return False
    return not any(mark.roles for mark in sentence.marks if mark.first < 2)


def _is_object(sentence: Sentence, cue: Cue, before: Sequence[Cue]) -> bool:
    """Whether it is the object of a verb, not the subject of the next: "welcomed the report"."""
    if not before or not cue.has(Means.INSPECTORS, Means.OTHERS) or not before[-1].has(*_VERBS):
        return False
    between = sentence.tokens[before[-1].last : cue.first]
    return all(token.word in _DETERMINERS for token in between)


def _is_of_witness(verb: Cue, before: Sequence[Cue]) -> bool:
    """Whether those whom inspectors ask are the subject: "foster carers say"."""
    near = before[-1:] if verb.has(Means.TELLING) else ()
    return any(cue.has(Means.WITNESSES) and verb.first - cue.last <= 1 for cue in near)


def _is_passive(sentence: Sentence, verb: Cue) -> bool:
    words = [t.word for t in sentence.tokens[max(0, verb.first - 3) : verb.last]]
    if verb.has(Means.REPORTED) and words[min(3, verb.first)] in _BEING:
        return True
    before = words[: min(3, verb.first)]
    while before and before[-1] in _BETWEEN:
        before.pop()
    return bool(before) and before[-1] in _BEING


def _opens(sentence: Sentence, cue: Cue) -> bool:
    """Whether the verb stands before its subject: "…, said the director"."""
    before = sentence.tokens[cue.first - 1] if cue.first else None
    return before is None or not before.is_word


def _named_next(verb: Cue, after: Sequence[Cue]) -> Teller | None:
    """Who is named right behind a verb: "praised by residents", "said inspectors"."""
    for cue in after:
        if cue.first - verb.last > _AGENT_REACH:
            return None
        if cue.has(Means.INSPECTORS):
            return Teller.INSPECTORS
        if cue.has(Means.OTHERS):
            return Teller.OTHERS
    return None
