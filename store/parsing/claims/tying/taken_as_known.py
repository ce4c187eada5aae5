"""Grades that a speaker takes as known: "be proud of this good rating", "Good is a fair grade"."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.claims.doubts.told_ahead import is_told_ahead
from store.parsing.claims.phrases.forms import has_noun_after, stands_out, words
from store.parsing.claims.phrases.nearby import leftwards, marks_after, nearest_before
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
_SAYING = frozenset({"said", "says"})
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
_HEARING = frozenset({"hearing", "hear"})
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
        or _is_heard(sentence, at)
        or _is_official(sentence, at)
        or _is_put_back(sentence, at)
        or _is_said_by_inspectors(sentence, at)
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


def _is_heard(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "To be told that we're good is emotional", where nobody hopes for it."""
    if sentence.has(Role.AIM, Role.NEGATION) or not _IN_GENERAL.isdisjoint(sentence.words):
        return False
    before = nearest_before(sentence, at, 6)
    said = [mark for mark in before if mark.word != "that" and not mark.has(Role.ADVERB)]
    if len(said) < 3 or not said[0].has(Role.COPULA) or not said[1].has(Role.PRONOUN):
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


def _is_official(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "We are officially good" and "a council now officially inadequate"."""
    before = nearest_before(sentence, at, 4)
    official = bool(before) and before[0].word == "officially"
    return official and any(m.has(*_WHOLES) for m in before[1:])


def _is_said_by_inspectors(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "Ofsted came and Ofsted said good" and "Ofsted's verdict of good is"."""
    before = nearest_before(sentence, at, 4)
    if len(before) < 2 or sentence.has(Role.AIM, Role.NEGATION):
        return False
    if before[0].word in _SAYING and before[1].has(Role.INSPECTION):
        if any(mark.has(Role.PREPOSITION) for mark in words(sentence, 0, at)[:1]):
            # "for transport, Ofsted says inadequate" tells what it is of
            return False
        return all(not mark.word[0].isalnum() for mark in marks_after(sentence, at, 1))
    of_verdict = len(before) > 3 and before[0].word == "of" and before[1].has(Role.GRADE_NOUN)
    return of_verdict and before[2].word == "'s" and before[3].has(Role.INSPECTION)


def _is_put_back(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "inspectors said that the final grade would be good"."""
    before = nearest_before(sentence, at, 2)
    would = len(before) > 1 and before[0].word == "would be" and before[1].has(Role.GRADE_NOUN)
    return would and is_told_ahead(sentence, before)


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
