"""Grades that inspectors are said to have told: "hearing that we're good", "Ofsted said good"."""

from __future__ import annotations

from store.parsing.claims.doubts.told_ahead import is_told_ahead
from store.parsing.claims.phrases.forms import words
from store.parsing.claims.phrases.nearby import marks_after, nearest_before
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Sentence

_IN_GENERAL = frozenset({"always", "ever", "any", "whenever", "every", "each", "if", "when"})
_HEARING = frozenset({"hearing", "hear"})
_SAYING = frozenset({"said", "says"})
_OF_ITS_KIND = frozenset({"is", "are", "can", "would", "could", "means", "used", "may"})
"""What tells of any such verdict, or of one to come: "Ofsted's verdict of good is rare"."""
_BY_WHOM = frozenset({"by", "from", "at", "with", "for", "in", "to"})


def is_told_by_inspectors(sentence: Sentence, at: int) -> bool:
    """Whether the grade at mark `at` is what inspectors told those who speak of it, or anybody."""
    return (
        _is_heard(sentence, at)
        or _is_put_back(sentence, at)
        or _is_said_by_inspectors(sentence, at)
    )


def _is_heard(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "To be told that we're good is emotional", where nobody hopes for it."""
    if sentence.has(Role.AIM, Role.NEGATION) or not _IN_GENERAL.isdisjoint(sentence.words):
        return False
    if "told" not in sentence.words and _HEARING.isdisjoint(sentence.words):
        return False
    before = nearest_before(sentence, at, 6)
    said = [mark for mark in before if mark.word != "that" and not mark.has(Role.ADVERB)]
    if len(said) < 3 or not said[0].has(Role.COPULA) or not said[1].has(Role.PRONOUN):
        return False
    if any(mark.word in _BY_WHOM or mark.plain for mark in marks_after(sentence, at, 1)):
        return False
    if said[2].word in _HEARING:
        return len(said) == 3
    told = [mark.word for mark in said[2:4]] == ["told", "to be"]
    return told and (len(said) == 4 or _is_feeling(sentence, at))


def _is_feeling(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "It was a relief to be told that we were good"."""
    told = [mark.word for mark in words(sentence, 0, at)]
    to_be = told.index("to be") if "to be" in told else 0
    opening = told[: min(to_be, 2)]
    return to_be < 6 and opening[:1] in (["it"], ["that"]) and opening[1:] in (["was"], ["is"])


def _is_said_by_inspectors(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "Ofsted came, Ofsted said good" and "Ofsted's verdict of good hurt"."""
    before = nearest_before(sentence, at, 4)
    if len(before) < 2 or sentence.has(Role.AIM, Role.NEGATION):
        return False
    if before[0].word in _SAYING and before[1].has(Role.INSPECTION):
        if any(mark.has(Role.PREPOSITION) for mark in words(sentence, 0, at)[:1]):
            # "for transport, Ofsted says inadequate" tells what it is of
            return False
        return all(not mark.word[0].isalnum() for mark in marks_after(sentence, at, 1))
    of_verdict = len(before) > 3 and before[0].word == "of" and before[1].has(Role.GRADE_NOUN)
    ahead = [mark.word for mark in marks_after(sentence, at, 2)]
    if ahead[:1] and ahead[0] in _OF_ITS_KIND and ahead not in (["is", "a"], ["is", "an"]):
        return False
    return of_verdict and before[2].word == "'s" and before[3].has(Role.INSPECTION)


def _is_put_back(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "inspectors said that the final grade would be good"."""
    if "would" not in sentence.words:
        return False
    before = nearest_before(sentence, at, 2)
    would = len(before) > 1 and before[0].word == "would be" and before[1].has(Role.GRADE_NOUN)
    return would and is_told_ahead(sentence, before)
