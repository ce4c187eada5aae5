"""Subjects that a grade is not of: somebody unknown, and people who only hear or speak of it."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.claims.phrases.graded import Target, TargetKind
from store.parsing.claims.phrases.modifiers import HEADS
from store.parsing.claims.phrases.nearby import marks_after
from store.parsing.claims.when.reasons import reason_before
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence
from store.records import Area

_VERBS = (Role.COPULA, Role.RATE, Role.GIVE, Role.UP, Role.DOWN, Role.SAME, Role.PLUPERFECT)
_KNOWN_NOUNS = HEADS | {"things", "matters", "everything", "all", "that", "this", "word", "words"}
_KNOWN_NOUNS |= {"term", "answer", "message", "label", "news"}
_TELLING = (Role.RELATIVE, Role.PRONOUN, Role.COPULA, Role.RATE, Role.PLUPERFECT, Role.ADVERB)
_TOLD = frozenset({"told", "informed", "warned", "learnt", "learned", "heard", "notified"})
_THEY = frozenset({"they", "it"})
_NAMED = (Role.SERVICE, Role.BODY, Role.COUNCIL, Role.FOREIGN, Role.AREA_SET)
_NEW = frozenset({"a", "an"})
_KNOWN = _NEW | {"the", "this", "that"}
_AUXILIARIES = frozenset({"have", "has", "had", "are", "is", "were", "was"})
_REJOICING = (
    *("welcom", "celebrat", "hail", "applaud", "prais", "accept", "not", "disput", "react"),
    *("delight", "proud", "pleas", "thrill", "happy", "overjoy", "reliev", "disappoint", "toast"),
    *("enjoy", "savour", "herald", "trumpet", "mark"),
)
"""How the words begin that tell what people make of a grade, and not that it is theirs."""


def is_told_there(sentence: Sentence, target: Target, between: Sequence[Mark]) -> bool:
    """Whether something unknown is the subject: "In Kent, a hospice was", "that a café had"."""
    if target.kind is not TargetKind.WHOLE or not between:
        return False
    placed = target.first == 1 and sentence.marks[0].word in ("in", "across")
    first = int(placed and between[0].word == ",")
    if not first and "that" in sentence.words:
        said = enumerate(between[1:], 2)
        first = next((i for i, m in said if m.word == "that"), 0)
    if not first:
        return False
    verb = next((i for i, m in enumerate(between) if i >= first and m.has(*_VERBS)), 0)
    while verb > first and between[verb - 1].has(Role.ADVERB):
        verb -= 1
    if verb <= first or any(m.word == "," for m in between[first:verb]):
        return False
    noun = between[verb - 1]
    if noun.word == "'s" and verb - 1 > first:
        return between[verb - 2].plain
    return noun.plain and noun.word not in _KNOWN_NOUNS and not noun.word.endswith("ly")


def told_of_all(sentence: Sentence, at: int) -> bool:
    """Whether leaders hear of all that they lead: "Council bosses were told that it is good".

    So it is of all where they do something for it: "Bosses are delighted after being rated good".
    """
    reason = reason_before(sentence, at) if Role.GROUP in sentence.roles else None
    if reason and any(map(_are_leaders, sentence.marks[:reason])):
        return not any(m.area or m.has(*_NAMED) for m in sentence.marks[reason + 1 : at])
    if _TOLD.isdisjoint(sentence.words):
        return False
    marks = sentence.marks
    told = at - 1
    while told > 0 and marks[told].has(*_TELLING):
        told -= 1
    if told < 1 or told > at - 2 or marks[told].word not in _TOLD:
        return False
    if not any(mark.word in _THEY for mark in marks[told + 1 : at]):
        return False
    subject = told - 1
    while subject > 0 and marks[subject].has(Role.COPULA, Role.GIVE, Role.ADVERB, Role.PLUPERFECT):
        subject -= 1
    return _are_leaders(marks[subject])


def _are_leaders(mark: Mark) -> bool:
    return mark.has(Role.GROUP) and mark.area is Area.LEADERS


def is_new_to_leaders(sentence: Sentence, at: int) -> bool:
    """Whether it is told as news: "Bosses are celebrating a good rating" for all that they lead."""
    return sentence.marks[at - 1].word in _NEW


def _own_verb(said: Sequence[Mark]) -> Sequence[Mark]:
    """What is `said` from the verb on that has the grade: "were praised for work and *given*".

    All of it where that verb hangs on another: "welcomed being given".
    """
    given = len(said) - 1
    while given > 0 and said[given].has(Role.ADVERB):
        given -= 1
    if given < 1 or not said[given].has(Role.GIVE, Role.RATE):
        return said
    joined = said[given - 1].has(Role.CONJUNCTION) or said[given - 1].word == ","
    return said[given:] if joined else said


def is_reaction(sentence: Sentence, at: int, target: Target) -> bool:
    """Whether people only speak of a grade: "Care leavers welcomed the good rating"."""
    marks = sentence.marks
    if at < 2 or marks[at - 1].word not in _KNOWN or not marks[target.first].has(Role.GROUP):
        return False
    new = marks[at - 1].word in _NEW
    if new and target.areas != (Area.LEADERS,):
        return False
    if not any(m.has(Role.GRADE_NOUN) for m in marks_after(sentence, at, 1)):
        return False
    said = [mark for mark in marks[target.last : at - 1] if mark.word not in _AUXILIARIES]
    glad = any(mark.word.startswith(_REJOICING) for mark in _own_verb(said))
    given = any(mark.has(Role.RATE, Role.GIVE) for mark in said)
    return glad or (bool(said) and not given and not new)
