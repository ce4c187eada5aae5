"""Whether a grade is only hoped for, feared or supposed: an aim, a guess, a condition."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import dropwhile

from store.parsing.claims.doubts.conditions import (
    IF,
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
from store.parsing.claims.doubts.told_ahead import is_told_ahead
from store.parsing.claims.phrases.by_then import was_so_by_then
from store.parsing.claims.phrases.nearby import is_arrival, leading_to, marks_after
from store.parsing.claims.phrases.reached import is_received
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence
from store.records import Area

_BEEN = frozenset({Role.COPULA, Role.PREVIOUS})
"""What "after being" and "having been" are, behind which nothing is hoped."""
_HOPE_REACH = 16
_RECALLING = frozenset(
    ["recall", "remember", "know", "aware", "note", "recollect", "see", "read"]
) | {
    *("recalled", "remembered", "noted", "reminded"),
}
_FEELING = frozenset(
    {"ashamed", "proud", "glad", "sorry", "embarrassed", "delighted", "pleased"}
) | {
    *("angry", "worried", "alarmed", "concerned", "grateful", "thankful", "relieved", "sad"),
    *("disappointed", "shame", "disgrace", "scandal", "pity", "regret", "fact", "mortified"),
    *("appalled", "thrilled", "amazed", "astonished", "shocked", "upset", "horrified"),
}
"""What one can feel only of what is so: "should be ashamed that it was rated inadequate"."""
_SUPPOSED = frozenset({"would", "will", "may", "might", "could"})
_SOME_DAY = frozenset({"next time", "one day"})
_CONDITIONS = frozenset({"if", "unless", "were", "should", "even if"})
_REACHED = frozenset({"achieved", "reached", "met", "fulfilled", "realised", "hit", "attained"})
_GONE = frozenset({"has", "have", "had", "went", "rose", "fell", "came", "slid", "sank", "leapt"})
_TAKING_REACH = 6
_THEN = frozenset(
    {"and", "or", "then", ",", "after", "that", "later", "eventually", "ultimately"}
) | {
    *("even", "perhaps", "one day", "in time", "a", "an", "in turn", "afterwards", "soon"),
}


def _is_told(between: Sequence[Mark]) -> bool:
    """Whether a verb stands between two grades, so that a hope for one is none for the other."""
    told = (Role.COPULA, Role.RATE, Role.GIVE, Role.FIND, Role.SAME)
    return any(m.has(*told) and m.word != "be" for m in between)


def _without_aside(marks: Sequence[Mark]) -> Sequence[Mark]:
    """The marks leftwards of a grade without ", which is good," in "wants it, which …, to be"."""
    if [mark.word for mark in marks[:2]] != ["to be", ","]:
        return marks
    opening = next((i for i, mark in enumerate(marks[2:], 2) if mark.word == ","), None)
    return marks if opening is None else [marks[0], *marks[opening + 1 :]]


def _dates(until: Mark, following: Sequence[Mark]) -> bool:
    """Whether it tells how long something went on: "until (in) 2016 …", told leftwards."""
    near = (
        following[-1:] if following and not following[-1].has(Role.PREPOSITION) else following[-2:]
    )
    return until.word == "until" and any(mark.date for mark in near)


def _is_forced(marks: Sequence[Mark]) -> bool:
    """Whether it is as in "the overall judgement had to be inadequate", told leftwards."""
    overall = marks[1:2] and (marks[1].has(Role.GRADE_NOUN) or marks[1].area is Area.OVERALL)
    return marks[0].word == "had to be" and bool(overall)


def _is_reached(marks: Sequence[Mark]) -> bool:
    """Whether it is as in "has achieved its ambition of a good rating", told leftwards."""
    said = [m.word for m in marks[1:4] if not m.has(Role.POSSESSIVE, Role.DETERMINER, Role.ADVERB)]
    return bool(said) and said[0] in _REACHED


def _could_tell(marks: Sequence[Mark], index: int) -> bool:
    """Whether it is as in "By 2019 inspectors could say that", told leftwards."""
    if index < 2 or marks[index].word not in ("could", "could now"):
        return False
    said = marks[index - 1].has(Role.FIND) and marks[index - 2].word == "that"
    by_them = any(mark.has(Role.INSPECTION) for mark in marks[index + 1 : index + 2])
    told = (mark.date for mark in marks[index + 2 : index + 4] if mark.date)
    return said and by_them and any(point.year for date in told for point in date.points)


def _is_recalled(following: Sequence[Mark]) -> bool:
    """Whether it is as in "members will recall" or "until then", told leftwards."""
    near = [mark.word for mark in reversed(following)]
    return near[:1] == ["then"] or not _RECALLING.isdisjoint(near)


def _is_felt(marks: Sequence[Mark], that: int) -> bool:
    """Whether "that" opens what something is felt of, told leftwards."""
    felt = any(mark.word in _FEELING for mark in marks[that + 1 : that + 2])
    return felt and not any(
        mark.word.split()[0] in _SUPPOSED for mark in marks[that + 2 : that + 4]
    )


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
    if not _SOME_DAY.isdisjoint(sentence.words) and any(m.word in _SOME_DAY for m in after):
        return "a time to come makes it an aim"
    return None


def _joined_to(sentence: Sentence, at: int) -> int | None:
    """The grade that it goes on from: "hopes to be good and, after that, outstanding"."""
    for index in range(at - 1, max(-1, at - _TAKING_REACH - 1), -1):
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


def _is_told_ahead(sentence: Sentence, at: int, word: Mark, before: Sequence[Mark]) -> bool:
    """Whether it came so: "it would be inadequate again in 2016", "took years to get to good"."""
    if word.word in ("get to", "getting to"):
        return any(mark.word in ("took", "taken") for mark in before[:_TAKING_REACH])
    if word.word not in ("would", "would be") or any(
        m.has(Role.FIND, Role.AIM) for m in before[1:]
    ):
        return False
    after = [m for m in marks_after(sentence, at, 4) if not m.has(Role.AGAIN)]
    dated = len(after) > 1 and after[0].word in ("in", "at", "by") and after[1].date is not None
    return dated and not any(m.word in IF for m in sentence.marks)


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
            or (mark.word == "that" and _is_felt(marks, index))
        ):
            break
        judged = Role.INSPECTION in mark.roles and index and Role.RATE in marks[index - 1].roles
        if judged and not any(m.word in _CONDITIONS for m in marks[index + 1 : index + 3]):
            break
        if Role.AIM in mark.roles:
            settled = mark.word == "should" and any(Role.VERDICT in m.roles for m in marks[index:])
            settled = settled or _is_told_ahead(sentence, at, mark, marks[index:])
            settled = settled or _dates(mark, marks[:index]) or _is_forced(marks[index:])
            settled = settled or _is_reached(marks[index:]) or _could_tell(marks, index)
            settled = settled or is_told_ahead(sentence, marks[index:])
            if not (settled or _is_recalled(marks[max(0, index - 3) : index])):
                return mark.word
    return None
