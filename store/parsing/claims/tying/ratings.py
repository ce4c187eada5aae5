"""Ratings that a sentence speaks of as nouns: "The verdict: good.", "a rating of good in 2013"."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.claims.phrases.forms import has_noun_after
from store.parsing.claims.phrases.nearby import marks_after, next_after
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence

_NAMES = frozenset({"word", "phrase", "term"})
_BESIDE_VERDICT = frozenset({"'s", ":", "-", "has", "have", "now"})
_INSPECTIONS = frozenset({"inspection", "report", "visit"})
_TURN = 2
_OF_VERDICT = (
    *(Role.DETERMINER, Role.INSPECTION, Role.GRADE_NOUN, Role.PREPOSITION, Role.POSSESSIVE),
    *(Role.BODY, Role.COUNCIL, Role.SERVICE, Role.DATE, Role.PREVIOUS, Role.CURRENT, Role.AREA_SET),
)
_OTHERS = (
    *(Role.GRADE, Role.AREA, Role.GROUP, Role.FOREIGN, Role.GENERIC, Role.OTHER_TOPIC, Role.AIM),
    *(Role.OTHER_JUDGE, Role.OPINION, Role.NEGATION, Role.PREVIOUS),
)
_SAID = (Role.FIND, Role.VERDICT, Role.GRADE_NOUN)
_WANTED = frozenset({"ready", "waiting", "preparing"})
_WORDS = frozenset({"word", "words", "told", "answer", "conclusion", "opinion", "message", "view"})
_PARTING = frozenset({",", ":", "–", "-", "and"})
_WHOLES = frozenset({Role.PRONOUN, Role.COUNCIL, Role.BODY, Role.SERVICE, Role.POSSESSIVE})
_OURS = frozenset({"our", "its"})
_ADDITION = 8
"""No more words stand between a grade and the dash behind what is added to it."""
_THAT = frozenset({"that", "this"})


def is_own(sentence: Sentence, at: int, between: Sequence[Mark]) -> bool:
    """Whether it is as in "the council's inadequate rating", which says that it has one."""
    if not between or between[0].word not in ("'s", "'"):
        return False
    said = all(mark.has(Role.INSPECTION, Role.CURRENT, Role.ADVERB) for mark in between[1:])
    return said and has_noun_after(sentence, at)


def is_first(sentence: Sentence, at: int, before: Sequence[Mark]) -> bool:
    """Whether it is as in "Our good rating shows" and "Its rating of good reflects"."""
    said = [mark for mark in before if not mark.has(Role.INSPECTION, Role.CURRENT)]
    if len(said) == 3 and said[1].has(Role.GRADE_NOUN) and said[2].word == "of":
        return said[0].word in _OURS
    return len(said) == 1 and said[0].word in _OURS and has_noun_after(sentence, at)


def is_announced(before: Sequence[Mark]) -> bool:
    """Whether it is as in "The verdict: good." and "The first inspection since: still good."."""
    while before and before[-1].has(Role.ADVERB, Role.AGAIN, Role.CURRENT):
        before = before[:-1]
    if not before or before[-1].word not in (":", "–"):
        return False
    verdict = [m for m in before[:-1] if not (m.has(*_OF_VERDICT) or m.word in _BESIDE_VERDICT)]
    named = any(m.has(Role.GRADE_NOUN) or m.word in _INSPECTIONS for m in before)
    return named and len(verdict) < 2 and all(mark.plain for mark in verdict)


def is_turn(owner: Mark, behind: Sequence[Mark]) -> bool:
    """Whether it is `owner`'s turn: "On Monday it was Kent's (turn), and nobody cheered: poor".

    `behind` is what stands between that and the grade.
    """
    if len(behind) < _TURN or not owner.councils or behind[0].word != "'s":
        return False
    turn = behind[1].word == "turn"
    if turn and behind[-1].has(Role.COPULA) and any(m.has(Role.GRADE_NOUN) for m in behind):
        return True
    told = turn or behind[1].word in (",", ":", "–")
    return told and behind[-1].word in (":", "–")


def is_last_word(sentence: Sentence, at: int) -> bool:
    """Whether a sentence on inspectors ends with what they said: "Their word for it: good."."""
    if ":" not in sentence.words and "–" not in sentence.words:
        return False
    marks = sentence.marks
    colon = at - 1
    while colon > 0 and sentence.tokens[marks[colon].first].is_quote:
        colon -= 1
    if colon < 1 or marks[colon].word not in (":", "–"):
        return False
    following = [m.word for m in marks[next_after(sentence, at) :] if m.word != "overall"]
    if following[:1] not in ([], ["."], ["!"]):
        return False
    before = marks[:colon]
    if any(m.has(*_OTHERS) or m.word in _WANTED for m in before):
        return False
    spoken = before[-1].has(Role.COPULA) or any(m.word in _WORDS or m.has(*_SAID) for m in before)
    return spoken and any(m.has(Role.INSPECTION) for m in before)


def is_named_as_rating(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "'requires improvement' had been the grade in 2019"."""
    following = [
        mark
        for mark in marks_after(sentence, at, 4)
        if not mark.has(Role.DETERMINER, Role.PREVIOUS)
    ]
    verb = bool(following) and following[0].has(Role.COPULA, Role.PLUPERFECT)
    return verb and len(following) > 1 and following[1].has(Role.GRADE_NOUN)


def is_word_for_it(before: Sequence[Mark]) -> bool:
    """Whether it is as in "In 2021 Ofsted's word was inadequate"."""
    said = any(m.date or m.has(Role.PREVIOUS, Role.CURRENT, Role.INSPECTION) for m in before)
    if not said or not before[-1:] or not before[-1].has(Role.COPULA):
        return False
    named = [m for m in before[:-1] if not m.has(Role.INSPECTION, Role.PREPOSITION, Role.DATE)]
    return bool(named) and named[-1].word in _NAMES


def is_taken_up(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "Outstanding: that is the verdict on Kent"."""
    ahead = [m for m in marks_after(sentence, at, 5) if m.word not in _PARTING]
    if ahead and ahead[0].word.split()[0] not in _THAT and sentence.has(Role.INSPECTION):
        ahead = _behind_addition(marks_after(sentence, at, _ADDITION + 5))
    if len(ahead) < 2 or ahead[0].word.split()[0] not in _THAT:
        return False
    said = [mark for mark in ahead[1:] if not mark.has(Role.COPULA)]
    if len(said) > 2 and said[0].has(Role.INSPECTION) and said[1].word == "'s":
        return said[2].has(Role.GRADE_NOUN)
    by_inspectors = ahead[1].has(Role.INSPECTION)
    if ahead[0].has(Role.ECHO_AFTER):
        return by_inspectors or not ahead[0].word.endswith(" of")
    told = by_inspectors and any(mark.has(Role.FIND, Role.RATE) for mark in ahead[2:3])
    return told and ahead[0].has(Role.GRADE_AGAIN)


def _behind_addition(ahead: Sequence[Mark]) -> list[Mark]:
    """What takes a grade up behind more said of it: "Good, and getting better – that is …"."""
    if not ahead or ahead[0].word != ",":
        return []
    dash = next((i for i, m in enumerate(ahead[1:], 1) if m.word in (":", "–", "-")), len(ahead))
    if any(mark.grade or mark.has(Role.COPULA, Role.RATE, Role.AREA) for mark in ahead[:dash]):
        return []
    return list(ahead[dash + 1 :])


def is_what_was_given(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "Requires improvement is what they gave us"."""
    ahead = list(marks_after(sentence, at, 6))
    if len(ahead) < 4 or not ahead[0].has(Role.COPULA) or ahead[1].word != "what":
        return False
    whose = [mark for mark in ahead[2:] if not mark.has(Role.DETERMINER)]
    known = whose[0].has(Role.INSPECTION, Role.PRONOUN)
    judging = (Role.GIVE, Role.RATE, Role.FIND)
    verb = next((i for i, mark in enumerate(whose[1:3], 1) if mark.has(*judging)), 0)
    of_whole = all(m.any(_WHOLES) or not m.word[0].isalnum() for m in whose[verb + 1 : verb + 2])
    return known and verb > 0 and of_whole
