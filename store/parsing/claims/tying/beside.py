"""A grade put beside what it is of: in a bracket, a list, under a name, after a comma."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from store.parsing.claims.areas.fronting import fronted, is_concerned
from store.parsing.claims.phrases.forms import is_verb
from store.parsing.claims.phrases.graded import Target, TargetKind
from store.parsing.claims.phrases.modifiers import HEADS, without_aside
from store.parsing.claims.phrases.verbs import ends_clause
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence
from store.parsing.mentions.summing import EFFECTIVENESS
from store.records import Grade

_RATINGS = frozenset({"rating", "grade", "judgement", "judgment", "verdict", "mark", "word"})
_DUMMIES = frozenset({"it", "they", "we", "things", "matters"})
_VERBAL = (*(Role.COPULA, Role.RATE, Role.FIND, Role.AS), Role.ADVERB, Role.AGAIN, Role.CURRENT)
_NEXT = 2
_LEFT = frozenset({"after", "following", "on"})
_MEASURES = frozenset({"better", "worse", "best", "worst", "well", "badly", "poorly", "higher"}) | {
    *("highest", "lower", "lowest", "stronger", "weaker", "strongest", "weakest", "top", "bottom"),
}
_TOO = (Role.ADVERB, Role.AGAIN, Role.CURRENT)
_SHORTEST = 3
_BEFORE_OUTCOME = frozenset({":", "–", "with", "at", "on", "of"})
_FARING = frozenset({"fared", "fares", "fare", "did", "does", "performed", "scored", "came"})
_RATING = frozenset({"rating", "grading", "judging", "calling", "branding", "labelling", "marking"})


def is_exception(between: Sequence[Mark]) -> bool:
    """Whether it is as in "care leavers were the exception, with good"."""
    named = any(a.has(Role.COPULA) and b.has(Role.EXCEPT) for a, b in pairwise(between))
    return named and between[-1].word in ("with", "at", ":")


def is_added(between: Sequence[Mark]) -> bool:
    """Whether it is as in "leadership was the weakest area, at inadequate"."""
    if not between or between[-1].word not in ("at", "with", "on"):
        return False
    last = [mark.word for mark in between[-2:]]
    return last in ([",", "at"], [",", "with"], [",", "on"]) or last[-1:] == ["at"]


def is_outcome(between: Sequence[Mark]) -> bool:
    """Whether it is as in "leadership fared worse: inadequate" and "adoption did best, at good"."""
    if len(between) < _SHORTEST:
        return False
    said = [mark for mark in between if Role.DETERMINER not in mark.roles]
    if len(said) < _SHORTEST or said[-1].word not in _BEFORE_OUTCOME:
        return False
    faring = said[0].word.split()[0] in _FARING
    if not faring and (said[0].plain or said[0].has(Role.UP, Role.DOWN, Role.GIVE)):
        faring = any(_MEASURES.intersection(mark.word.split()) for mark in said[1:4])
    if len(said) > 3 and said[-1].word == "of" and Role.GRADE_NOUN in said[-2].roles:
        said = said[:-2]
    told = len(said) > 2 and said[-1].word in (":", "–", "with", "at", "on")
    return faring and told and not any(m.has(Role.COPULA, Role.RATE) for m in said[1:])


def is_rating(between: Sequence[Mark]) -> bool:
    """Whether it is as in "when services were last inspected, the rating was good"."""
    last = between[-3:]
    return (
        len(last) == 3
        and ((last[0].word == "the" and last[1].word.split()[-1] in _RATINGS) or _sums_up(last[1]))
        and last[2].has(Role.COPULA)
    )


def _sums_up(mark: Mark) -> bool:
    """Whether it is the "overall effectiveness" of an area that stands in front."""
    return mark.word in EFFECTIVENESS and mark.area is None


def is_fronted(sentence: Sentence, target: Target) -> bool:
    """Whether it is as in "for care leavers the judgement is good"."""
    front = fronted(sentence, target.last)
    return front is not None and front.first <= target.first


def is_said_there(sentence: Sentence, at: int, target: Target, between: Sequence[Mark]) -> bool:
    """Whether the grade is said to be so of the areas, by whatever name they have in its clause."""
    return (
        _is_said_of_front(sentence, at, target, between)
        or _is_found_of_people(sentence, at, target, between)
        or _is_done_there(sentence, at, between)
    )


def _is_said_of_front(sentence: Sentence, at: int, target: Target, between: Sequence[Mark]) -> bool:
    """Whether it is as in "for care leavers it is good" and "that for them things are good"."""
    said = [m for m in without_aside(between) if m.word != ","]
    if is_concerned(sentence, target.last):
        said = said[2:]
    if not said or not (said[0].word in _DUMMIES or said[0].has(Role.INSPECTION)):
        return False
    given = len(said) == _NEXT and said[1].has(Role.GIVE)
    if not (given or all(m.has(*_VERBAL) for m in said[1:])):
        return False
    told = is_verb(sentence, at) if len(said) == 1 else ends_clause(sentence, at)
    return told and is_fronted(sentence, target)


def _is_found_of_people(
    sentence: Sentence, at: int, target: Target, between: Sequence[Mark]
) -> bool:
    """Whether it is what was found of those concerned: "it finds that leaders are inadequate"."""
    harsh = sentence.marks[at].grade in (Grade.INADEQUATE, Grade.REQUIRES_IMPROVEMENT)
    if not harsh or len(between) != 1 or not between[0].has(Role.COPULA):
        return False
    before = [m for m in sentence.marks[: target.first] if not m.has(Role.POSSESSIVE)][-2:]
    found = len(before) == 2 and before[0].has(Role.FIND, Role.VERDICT)
    return found and before[1].word == "that" and ends_clause(sentence, at)


def _is_done_there(sentence: Sentence, at: int, between: Sequence[Mark]) -> bool:
    """Whether it is as in "care leavers, where practice was good" and "…, where it was not"."""
    said = [m for m in between if m.word != ","]
    if len(said) < 2 or said[0].word != "where":
        return False
    said = [m for m in said[1:] if not m.has(Role.DETERMINER, Role.POSSESSIVE)]
    if not said or not (said[0].word in HEADS | _DUMMIES or said[0].has(Role.SERVICE)):
        return False
    told = is_verb(sentence, at) if len(said) == 1 else ends_clause(sentence, at)
    return told and all(m.has(*_VERBAL) for m in said[1:])


def is_of_pronoun(between: Sequence[Mark]) -> bool:
    """Whether it is as in "praised leadership, calling it outstanding"."""
    said = [m for m in between if Role.AS not in m.roles]
    return len(said) > 1 and Role.PRONOUN in said[-1].roles and said[-2].word.split()[-1] in _RATING


def is_accompanying(sentence: Sentence, at: int, target: Target, between: Sequence[Mark]) -> bool:
    """Whether it is as in "with adoption requiring improvement" and ", with adoption also good"."""
    if target.kind is not TargetKind.AREAS or not all(m.has(*_TOO) for m in between):
        return False
    marks = sentence.marks
    led = target.first - 1
    while led > 0 and marks[led].has(Role.DETERMINER, Role.POSSESSIVE):
        led -= 1
    if led < 0 or marks[led].word != "with":
        return False
    if marks[at].word.startswith(("requiring", "needing")):
        return True
    parted = led > 0 and (marks[led - 1].word in (",", "–") or marks[led - 1].has(Role.CONJUNCTION))
    return parted and ends_clause(sentence, at)


def is_carried(target: Target, between: Sequence[Mark]) -> bool:
    """Whether it is as in "came through with a rating of good" and "after a rating of good"."""
    last = between[-4:]
    if len(last) < 4 or last[3].word != "of":
        return False
    if last[0].word != "with" and (
        target.kind is not TargetKind.WHOLE or last[0].word not in _LEFT
    ):
        return False
    return last[1].has(Role.DETERMINER) and last[2].has(Role.GRADE_NOUN)


def is_gapped(sentence: Sentence, target: Target, between: Sequence[Mark]) -> bool:
    """Whether the verb is that of the clause before: "won praise, and its leaders a good grade"."""
    if target.kind is not TargetKind.AREAS or not all(m.has(Role.DETERMINER) for m in between):
        return False
    joined = any(m.has(Role.CONJUNCTION) for m in sentence.marks[max(0, target.first - 2) :][:2])
    return joined and any(m.has(Role.GIVE) for m in sentence.marks[: target.first])
