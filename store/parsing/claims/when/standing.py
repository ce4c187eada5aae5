"""Since when a grade had stood: "has been good since 2019", "where it had been since 2013"."""

from __future__ import annotations

from store.parsing.claims.phrases.nearby import leftwards, nearest_before
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Sentence
from store.parsing.mentions.points import Point

_PERFECT = frozenset({"has", "have", "has been", "have been", "'d"})
_HAS = frozenset({"has", "have", "had"})
_HAS_BEEN = frozenset({"had been", "'d been", "having been", "after being", "being"})
_STAYED = frozenset(
    {"held", "kept", "had", "remained", "stayed", "stuck at", "stuck on", "languished", "sat"}
)
_BEEN = frozenset({"had", "held", "had been", "'d been", "has been", "have been", "been"})
_BESIDE = frozenset({"in", "the", "at", "on", "a", "an", "its", "their"})
_PARTING = frozenset({";", "and", "but"})
_AT = frozenset({"at", "as", "on"})
_TIMES = frozenset({"years", "year", "decade", "months"})
_OVER = frozenset({"after", "following", "ends", "ended", "ending", "end", "to", "despite"})
_SPELL = 3
_AUXILIARY_REACH = 5
_STANDING = 12


def held_since(sentence: Sentence, at: int) -> tuple[Point, ...]:
    """The date in "has been good since 2019" and "Kent, good since 2019": the inspection's.

    Not that in "has been rated good for the first time since 2019", or for the fourth.
    """
    if Role.DATE not in sentence.roles:
        return ()
    marks = sentence.marks
    if since := _since_opening(sentence, at):
        return since
    if any("first" in mark.word or mark.word.endswith(" time") for mark in marks[at + 1 : at + 4]):
        return ()
    for index in range(at + 1, min(len(marks), at + 4)):
        mark = marks[index]
        if mark.date and marks[index - 1].word == "since":
            lasting = _has_been(sentence, at) or _is_apposed(sentence, at)
            return mark.date.points if lasting else ()
    return ()


def _has_been(sentence: Sentence, at: int) -> bool:
    """Whether it is told as what has lasted: "has been", "having been", "had stood at"."""
    state = False
    for mark in nearest_before(sentence, at, _AUXILIARY_REACH):
        if mark.word in _HAS and (state or mark.word != "had"):
            return state
        if mark.word in _HAS_BEEN:
            return True
        state = state or mark.has(Role.COPULA) or mark.word in _STAYED
        if not (state or mark.has(Role.RATE, Role.AS) or mark.word in _BESIDE):
            return False
    return False


def _since_opening(sentence: Sentence, at: int) -> tuple[Point, ...]:
    """The date in "Since 2013 it had been inadequate"."""
    marks = sentence.marks
    if marks[0].word != "since" or not marks[1].date:
        return ()
    verb = next(leftwards(sentence, at))
    near = all(not (mark.has(Role.GRADE) or mark.word in _PARTING) for mark in marks[2:at])
    return marks[1].date.points if near and verb.word in _BEEN else ()


def stood_since(sentence: Sentence, at: int) -> tuple[Point, ...]:
    """The date in "out of inadequate, where it had been since 2013": it was given then.

    () where no clause after the grade at mark `at` says that it, they or we had it since a date.
    """
    if not sentence.has(Role.DATE):
        return ()
    marks = sentence.marks
    had = False
    for index in range(at + 1, min(len(marks), at + _STANDING)):
        mark = marks[index]
        if mark.date:
            return mark.date.points if had and marks[index - 1].word == "since" else ()
        if mark.has(Role.GRADE, Role.COUNCIL) or mark.word in _PARTING:
            return ()
        perfect = mark.has(Role.PLUPERFECT) or mark.word in _PERFECT
        had = had or (perfect and marks[index - 1].has(Role.PRONOUN))
    return ()


def is_spell_over(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "after six years at inadequate" and "it ends a decade as inadequate"."""
    marks = sentence.marks
    if at < _SPELL or marks[at - 1].word not in _AT or marks[at - 2].word not in _TIMES:
        return False
    if any(mark.word[0].isalnum() for mark in marks[at + 1 : at + 2]):
        return False
    return any(mark.word in _OVER for mark in marks[max(0, at - _SPELL - 2) : at - 2])


def _is_apposed(sentence: Sentence, at: int) -> bool:
    """Whether the grade is put beside what it is of: "Kent, outstanding since 2018,"."""
    for mark in nearest_before(sentence, at, _AUXILIARY_REACH):
        if mark.word not in ("itself", "also", "rated", "judged"):
            return mark.word in (",", "(", "–")
    return False
