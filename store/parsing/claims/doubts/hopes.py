"""Whether a grade is only hoped for, feared or supposed: an aim, a guess, a condition."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import dropwhile

from store.parsing.claims.doubts.conditions import (
    MODALS,
    THINKABLE,
    is_conditional,
    is_for_the_sake_of,
    is_of_any_council,
    is_supposed,
    would_see,
)
from store.parsing.claims.doubts.infinitives import purpose
from store.parsing.claims.doubts.modality import given_up
from store.parsing.claims.doubts.settled import is_settled
from store.parsing.claims.phrases.by_then import was_so_by_then
from store.parsing.claims.phrases.nearby import is_arrival, leading_to, marks_after
from store.parsing.claims.phrases.reached import is_received
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence

_BEEN = frozenset({Role.COPULA, Role.PREVIOUS})
"""What "after being" and "having been" are, behind which nothing is hoped."""
_TELLING = frozenset({"where", "why", "whose"})
_WAS = frozenset({"was", "were", "had", "had been"})
"""What tells what was so: "could be cut in a city where Ofsted had put services at"."""
_HOPE_REACH = 16
_SOME_DAY = frozenset({"next time", "one day"})
_CONDITIONS = frozenset({"if", "unless", "were", "should", "even if"})
_GONE = frozenset({"has", "have", "had", "went", "rose", "fell", "came", "slid", "sank", "leapt"})
_JOINED_REACH = 6
_THEN = frozenset(
    {"and", "or", "then", ",", "after", "that", "later", "eventually", "ultimately"}
) | {
    *("even", "perhaps", "one day", "in time", "a", "an", "in turn", "afterwards", "soon"),
}


def _without_aside(marks: Sequence[Mark]) -> Sequence[Mark]:
    """The marks leftwards of a grade without ", which is good," in "wants it, which …, to be"."""
    if [mark.word for mark in marks[:2]] != ["to be", ","]:
        return marks
    opening = next((i for i, mark in enumerate(marks[2:], 2) if mark.word == ","), None)
    return marks if opening is None else [marks[0], *marks[opening + 1 :]]


def _is_thinkable(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "a fall to good was always possible" and "good is within reach".

    Or as in "a good rating is what it wants".
    """
    if THINKABLE.isdisjoint(sentence.words) and "what" not in sentence.words:
        return False
    after = marks_after(sentence, at, 6)
    after = [*dropwhile(lambda mark: mark.has(Role.GRADE_NOUN, Role.AREA), after)]
    if [m.word for m in after[:2]] in (["is", "what"], ["was", "what"]):
        return any(m.has(Role.AIM) for m in after[2:])
    said = bool(after) and (after[0].has(Role.COPULA) or after[0].word in MODALS)
    return said and any(mark.word in THINKABLE for mark in after[1:])


def _is_awaited(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "there is more to do before it is good"."""
    if at < 3 or sentence.marks[at - 3].word != "before":
        return False
    return sentence.marks[at - 1].word in ("is", "are", "becomes")


def hoped(sentence: Sentence, at: int) -> str | None:
    """What makes the grade an aim or a guess, in a sentence; None where it is none.

    What a council hopes to lose it has: "is trying to shake off the inadequate it was given".
    """
    if is_conditional(sentence, at) or is_for_the_sake_of(sentence, at):
        return "it stands in a condition"
    word = wished(sentence, at)
    if word and not (given_up(sentence, at) or is_received(sentence, at)):
        return f"“{word}” makes it an aim or a guess"
    if (joined := _joined_to(sentence, at)) is not None and (said := hoped(sentence, joined)):
        return said
    if word := purpose(sentence, at):
        return f"“{word}” makes it an aim or a guess"
    if _is_thinkable(sentence, at) or would_see(sentence, at):
        return "it is only said to be possible"
    if is_supposed(sentence, at) or is_of_any_council(sentence, at):
        return "it tells what such a grade would bring"
    if _is_awaited(sentence, at):
        return "“before” makes it an aim or a guess"
    after = marks_after(sentence, at, 3)
    dated = len(after) > 1 and after[0].word in ("by", "within")
    dated = dated and (after[1].has(Role.DATE) or after[-1].word in ("years", "months"))
    if dated and not (was_so_by_then(sentence, at) or _has_arrived(sentence, at)):
        return "a date to come makes it an aim"
    some_day = not _SOME_DAY.isdisjoint(sentence.words) and any(m.word in _SOME_DAY for m in after)
    if some_day or any(mark.word == "next" for mark in after[:1]):
        return "a time to come makes it an aim"
    return None


def _joined_to(sentence: Sentence, at: int) -> int | None:
    """The grade that it goes on from: "hopes to be good and, after that, outstanding"."""
    for index in range(at - 1, max(-1, at - _JOINED_REACH - 1), -1):
        mark = sentence.marks[index]
        if mark.grade:
            return index if index < at - 1 else None
        if mark.word not in _THEN and not sentence.tokens[mark.first].is_quote:
            return None
    return None


def _has_arrived(sentence: Sentence, at: int) -> bool:
    """Whether it is told as past how long it took: "went from inadequate to good within a year"."""
    if sentence.has(Role.AIM) or not is_arrival(sentence, at):
        return False
    return any(
        m.word in _GONE or (m.has(Role.UP, Role.DOWN) and m.word.endswith("ed"))
        for m in sentence.marks[:at]
    )


def wished(sentence: Sentence, at: int) -> str | None:
    """The word that makes what is told of the grade at mark `at` an aim or a guess."""
    if Role.AIM not in sentence.roles:
        return None
    marks = _without_aside(leading_to(sentence, at, _HOPE_REACH))
    for index, mark in enumerate(marks):
        if (
            mark.word in (",", ";", ":", "–")
            or (mark.word == "(" and any(m.councils for m in marks[index + 1 : index + 2]))
            or Role.OPENER in mark.roles
            or mark.roles >= _BEEN
            or (mark.word in _TELLING and any(m.word in _WAS for m in marks[:index][-5:]))
        ):
            break
        judged = Role.INSPECTION in mark.roles and index and Role.RATE in marks[index - 1].roles
        if judged and not any(m.word in _CONDITIONS for m in marks[index + 1 : index + 3]):
            break
        if Role.AIM in mark.roles and not is_settled(sentence, at, marks, index):
            return mark.word
    return None
