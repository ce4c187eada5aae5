"""Grades that a speaker takes as known: "be proud of this good rating", "Good is a fair grade"."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.claims.phrases.forms import has_noun_after, stands_out, words
from store.parsing.claims.phrases.nearby import leftwards, marks_after, nearest_before
from store.parsing.claims.tying.told_by_inspectors import is_told_by_inspectors
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence
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
_FAIR = frozenset(
    {"fair", "just", "right", "correct", "accurate", "harsh", "honest", "damning"}
) | {
    *("true", "kind", "generous", "sobering", "disappointing", "pleasing", "tough", "cruel"),
    *("tremendous", "fantastic", "wonderful", "terrible", "bitter", "welcome", "deserved"),
}
_REFLECTIONS = frozenset({"reflection", "description", "summary", "assessment"})
_OPENING = frozenset({",", ":", ";", "–", "that", "and", "but"})
_HARSH = (Grade.INADEQUATE, Grade.REQUIRES_IMPROVEMENT)
_WHOLES = (Role.COUNCIL, Role.BODY, Role.SERVICE, Role.PRONOUN, Role.POSSESSIVE)
_PRESENT = frozenset({"is", "are", "comes", "means", "has"})
_MAY = frozenset({"could", "might", "may", "will", "would"})
_OURS = frozenset({"our", "its", "their", "that", "the"})


def is_taken_as_known(sentence: Sentence, at: int) -> bool:
    """Whether the grade at mark `at` is spoken of as one that all know of, and that is Ofsted's.

    Not where anything is named that has grades of its own, or nobody.
    """
    if sentence.has(*_OTHERS):
        return False
    return (
        _is_pointed_at(sentence, at)
        or _is_lost(sentence, at)
        or _is_weighed(sentence, at)
        or _is_itself(sentence, at)
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
    before = nearest_before(sentence, at, 3)
    if len(before) < 2 or before[0].word not in _OURS or not _is_rating(sentence, at):
        return False
    opens = len(before) == 2 or before[2].word in _OPENING
    may = len(before) > 2 and before[2].word in _MAY
    return (opens and before[1].word == "losing") or (may and before[1].word == "lose")


def _is_weighed(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "Good is a fair reflection of where we are"."""
    if _FAIR.isdisjoint(sentence.words) or not _opens(sentence, at):
        return False
    ahead = marks_after(sentence, at, 7)
    if len(ahead) < 3 or not ahead[0].has(Role.COPULA):
        return False
    noun = next((i for i, m in enumerate(ahead[1:], 1) if _is_verdict(m)), 0)
    said = [word for mark in ahead[1:noun] for word in mark.word.split()]
    if said[:1] not in (["a"], ["an"], ["the"]) or _FAIR.isdisjoint(said):
        return False
    if not all(word in _FAIR or word in ("very", "rather", "quite") for word in said[1:]):
        return False
    behind = ahead[noun + 1 :]
    if behind and behind[0].word in ("of", "for", "on"):
        return any(m.has(*_WHOLES) or m.word == "where" for m in behind[1:3])
    return all(not m.word[0].isalnum() or m.has(Role.CONJUNCTION) for m in behind[:1])


def _is_verdict(mark: Mark) -> bool:
    return mark.has(Role.GRADE_NOUN) or mark.word in _REFLECTIONS


def _opens(sentence: Sentence, at: int) -> bool:
    """Whether a clause begins with it."""
    before = nearest_before(sentence, at, 1)
    return not before or before[0].word in _OPENING


def _is_itself(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "Good is good, and we will take it", on either side of the verb."""
    marks = sentence.marks
    alike = [i for i, mark in enumerate(marks) if mark.grade and mark.word == marks[at].word]
    if len(alike) < 2 or alike[0] > at or alike[1] < at:
        return False
    noun = alike[0] > 0 and marks[alike[0] - 1].word in ("a", "an")
    if not _opens(sentence, alike[0] - noun):
        return False
    said = [m for m in words(sentence, alike[0] + 1, alike[1]) if m.word not in ("a", "an")]
    return 0 < len(said) < 3 and said[0].word in ("is", "'s") and _are_adverbs(said[1:])


def _are_adverbs(marks: Sequence[Mark]) -> bool:
    return all(mark.has(Role.ADVERB, Role.AGAIN) for mark in marks)


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
    before = nearest_before(sentence, at, 4)
    official = bool(before) and before[0].word == "officially"
    return official and any(m.has(*_WHOLES) for m in before[1:])


def _is_one_more(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "not surprised by Kent's second inadequate"."""
    before = nearest_before(sentence, at, 3)
    if len(before) < 3 or before[0].word not in _ORDINALS or sentence.has(Role.AIM):
        return False
    owned = before[1].has(Role.POSSESSIVE) or (before[1].word == "'s" and bool(before[2].councils))
    return owned and all(not mark.word[0].isalnum() for mark in marks_after(sentence, at, 1))


def _is_reacted_to(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "There is no hiding from a judgement of inadequate"."""
    if not _IN_GENERAL.isdisjoint(sentence.words):
        return False
    if sentence.marks[at].grade not in _HARSH and not stands_out(sentence, at):
        return False
    reacting = _REACTING if sentence.has(Role.NEGATION) else (*_REACTING, "accept")
    for mark in leftwards(sentence, at):
        if any(word.startswith(reacting) for word in mark.word.split()):
            return True
        leads = mark.has(Role.DETERMINER, Role.GRADE_NOUN) or mark.word in ("of", *_PARTICLES)
        if not leads:
            return False
    return False
