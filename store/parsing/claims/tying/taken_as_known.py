"""Grades that a speaker takes as known: "be proud of this good rating", "officially good"."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.claims.doubts.inspectors import tells_for_council
from store.parsing.claims.phrases.forms import has_noun_after, stands_out, words
from store.parsing.claims.phrases.nearby import marks_after, nearest_before
from store.parsing.claims.phrases.unknown_subjects import names_unknown
from store.parsing.claims.tying.for_unknown import is_for_unknown
from store.parsing.claims.tying.told_by_inspectors import is_told_by_inspectors
from store.parsing.claims.tying.weighed import is_itself, is_weighed
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence
from store.parsing.text.tokens import QUOTES
from store.records import Grade

_OTHERS = (
    *(Role.FOREIGN, Role.GENERIC, Role.OTHER_TOPIC, Role.NOBODY),
    *(Role.AREA, Role.GROUP, Role.AREA_SET),
)
_IN_GENERAL = frozenset({"always", "ever", "any", "whenever", "every", "each", "if", "when"})
_POINTING = frozenset({"this", "that"})
_RATINGS = frozenset({"rating", "grade", "grading", "judgement", "judgment", "verdict", "status"})
_REACTING = (
    *("celebrat", "defend", "apologis", "mourn", "digest", "disguis", "toast", "excus", "coating"),
    *("hiding", "glossing", "dressing", "shying", "overturn", "contest", "appeal"),
)
"""How the words begin for what one does about a grade that was given, and about no other."""
_PARTICLES = frozenset({"for", "from", "up", "over", "away", "against", "behind", "about"})
_ORDINALS = frozenset({"first", "second", "third", "fourth", "latest"})
_OPENING = frozenset({",", ":", ";", "–", "that", "and", "but"})
_HARSH = (Grade.INADEQUATE, Grade.REQUIRES_IMPROVEMENT)
_WHOLES = (Role.COUNCIL, Role.BODY, Role.SERVICE, Role.PRONOUN, Role.POSSESSIVE)
_PRESENT = frozenset({"is", "are", "comes", "means", "has", "get", "tend", "need", "face", "must"})
_AS_WHAT = frozenset({"for", "as", "as a", "as an", "at", "in"})
"""What tells behind "officially good" what it is good for, which nobody inspects."""
_MAY = frozenset({"could", "might", "may", "will", "would"})
_OURS = frozenset({"our", "its", "their", "that", "the"})


def is_taken_as_known(sentence: Sentence, at: int) -> bool:
    """Whether the grade at mark `at` is spoken of as one that all know of, and that is Ofsted's.

    Not where anything is named that has grades of its own, or nobody.
    """
    if sentence.has(*_OTHERS) or is_for_unknown(sentence, at):
        return False
    return (
        _is_pointed_at(sentence, at)
        or _is_lost(sentence, at)
        or is_weighed(sentence, at)
        or is_itself(sentence, at)
        or _is_left_behind(sentence, at)
        or _is_official(sentence, at)
        or is_told_by_inspectors(sentence, at)
        or _is_one_more(sentence, at)
        or _is_reacted_to(sentence, at)
    )


def _is_pointed_at(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "ashamed of this inadequate judgement" and "worthy of that good"."""
    before = nearest_before(sentence, at, 2)
    pointed = bool(before) and before[0].word in _POINTING
    if not pointed or _is_rating(sentence, at):
        return pointed
    alone = all(not mark.word[0].isalnum() for mark in marks_after(sentence, at, 1))
    return alone and len(before) > 1 and before[1].has(Role.PREPOSITION)


def _is_rating(sentence: Sentence, at: int) -> bool:
    ahead = [m for m in marks_after(sentence, at, 2) if m.word != "ofsted"]
    return has_noun_after(sentence, at) and ahead[0].word in _RATINGS


def _is_lost(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "Losing our good status hurts" and "We could lose our good rating"."""
    if "losing" not in sentence.words and "lose" not in sentence.words:
        return False
    before = nearest_before(sentence, at, 3)
    if len(before) < 2 or before[0].word not in _OURS or not _is_rating(sentence, at):
        return False
    opens = len(before) == 2 or before[2].word in _OPENING
    may = len(before) > 2 and before[2].word in _MAY
    return (opens and before[1].word == "losing") or (may and before[1].word == "lose")


def _is_left_behind(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "After inadequate, we rebuilt the front door"."""
    if sentence.marks[at].grade not in _HARSH or sentence.has(Role.AIM):
        return False
    if [mark.word for mark in words(sentence, 0, at)] != ["after"]:
        return False
    ahead = marks_after(sentence, at, 1)
    goes_on = any(m.word in (",", "there", "came") or m.has(Role.PRONOUN) for m in ahead)
    return goes_on and _PRESENT.isdisjoint(sentence.words)


def _is_official(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "We are officially good" and "a council now officially inadequate"."""
    if "officially" not in sentence.words:
        return False
    before = nearest_before(sentence, at, 4)
    official = bool(before) and before[0].word == "officially"
    official = official and not any(m.word in _AS_WHAT for m in marks_after(sentence, at, 1))
    return official and any(m.has(*_WHOLES) for m in before[1:])


def _is_one_more(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "not surprised by Kent's second inadequate"."""
    if _ORDINALS.isdisjoint(sentence.words):
        return False
    before = nearest_before(sentence, at, 3)
    if len(before) < 3 or before[0].word not in _ORDINALS or sentence.has(Role.AIM):
        return False
    owned = before[1].has(Role.POSSESSIVE) or (before[1].word == "'s" and bool(before[2].councils))
    return owned and all(not mark.word[0].isalnum() for mark in marks_after(sentence, at, 1))


def _is_reacted_to(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "There is no hiding from a judgement of inadequate".

    "Celebrating Outstanding" may be what an evening is called.
    """
    if not _IN_GENERAL.isdisjoint(sentence.words):
        return False
    if sentence.marks[at].grade not in _HARSH and (at < 2 or not stands_out(sentence, at)):
        return False
    reacting = _REACTING if sentence.has(Role.NEGATION) else (*_REACTING, "accept")
    for index in range(at - 1, -1, -1):
        mark = sentence.marks[index]
        if any(word.startswith(reacting) for word in mark.word.split()):
            return not _is_by_unknown(sentence.marks[:index])
        if mark.word in QUOTES:
            continue
        leads = mark.has(Role.DETERMINER, Role.GRADE_NOUN) or mark.word in ("of", *_PARTICLES)
        if not leads or mark.word == "how":
            return False
    return False


def _is_by_unknown(before: Sequence[Mark]) -> bool:
    """Whether it is nobody of a council's who does so: "Kent's tourist board is celebrating"."""
    subject = [mark for mark in before if not mark.has(Role.COPULA, Role.ADVERB, Role.GIVE)][-1:]
    ours = any(m.word in ("i", "we") or tells_for_council(m) for m in before)
    return not ours and any(map(names_unknown, subject))
