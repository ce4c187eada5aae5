"""A grade before its long object: "rated as good the experiences of care leavers"."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.claims.phrases.nearby import mark_before, nearest_before, next_after
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import OF_AREA, Mark, Sentence
from store.records import Area, Grade

_OBJECT = 6
_ASIDE = 9
_NOT_ASIDE = frozenset({Role.GRADE, Role.COPULA, Role.RELATIVE, Role.AREA, Role.GROUP})
_NUMBER = 4
_NAMING = frozenset({",", ":", "–"})
_VERB = 5
_HAVING = frozenset({"has", "have", "had"})
_OPENING = frozenset({Role.AREA, Role.GROUP, Role.DETERMINER, Role.POSSESSIVE})
"""What the object begins with."""
_BEGINNING = frozenset({*_OPENING, Role.BODY, Role.NEGATION})
_POINTING = frozenset({"this", "that", "a", "an"})
_BOTH = frozenset({"both", "not only", "not just", "not merely", "not simply", "all of"})
"""What says before several objects that there are more."""
_OWNED = frozenset({"the", "its", "their", "our", "that", "those"})
_ENDS = frozenset(
    {".", ",", ";", "and", "but", ")", ":", "–", "but also", "as well as", "along with"}
)
_LEADING = frozenset({"as", "to be", "to", "in", "the"})
"""What stands between the verb and the grade: "judged to be", "put in the"."""
_IN_OBJECT = frozenset(
    {*(Role.DETERMINER, Role.POSSESSIVE, Role.COUNCIL, Role.BODY, Role.SERVICE), Role.PREPOSITION}
)


def shifted_object(sentence: Sentence, at: int) -> int | None:
    """Where a long object begins that comes last: "rated as good the experiences of care leavers".

    It is read past an aside, and past how many areas there are.
    """
    before = mark_before(sentence, at) if _is_active(sentence, at) else None
    if before is None:
        return None
    marks = sentence.marks
    following = next_after(sentence, at)
    index = _past_number(sentence, _past_aside(sentence, following))
    sure = index > following or before.word in _LEADING
    sure = sure or (marks[at].grade is not Grade.GOOD and before.has(Role.RATE))
    opens = index < len(marks) and (marks[index].any(_OPENING) or _owns(marks, index))
    return index if opens and _has_object_behind(sentence, index, sure=sure) else None


def _past_aside(sentence: Sentence, index: int) -> int:
    """The mark after an aside that begins there: "rated as good, once more, (adoption)"."""
    marks = sentence.marks
    if index >= len(marks) or marks[index].word != ",":
        return index
    if any(mark.has(Role.RELATIVE) for mark in nearest_before(sentence, index, _VERB)):
        return index
    for closing in range(index + 2, min(len(marks), index + _ASIDE)):
        if marks[closing].word == ",":
            return closing + 1
        if marks[closing].any(_NOT_ASIDE):
            break
    return index


def _past_number(sentence: Sentence, index: int) -> int:
    """The mark after "not only", "both" and "two areas, namely" at mark `index`."""
    marks = sentence.marks
    near = range(index, min(len(marks) - 1, index + _NUMBER))
    counted = next((i for i in near if marks[i].has(Role.AREA_SET)), None)
    if counted is not None and marks[counted + 1].word in _NAMING:
        return counted + 2
    return index + (index < len(marks) and marks[index].word in _BOTH)


def has_unknown_object(sentence: Sentence, at: int) -> bool:
    """Whether what comes last is no area and no service: "rated as good the canteen"."""
    marks = sentence.marks
    index = next_after(sentence, at)
    opening = marks[index : index + 1]
    if not any(m.any(_BEGINNING) or m.word in _BOTH for m in opening):
        return False
    if opening[0].word in _POINTING or not _is_active(sentence, at):
        return False
    last = opening[0]
    for mark in marks[index : index + _OBJECT]:
        if mark.word in _ENDS or mark.has(Role.PREPOSITION):
            break
        if mark.date or mark.has(Role.SERVICE, Role.PREVIOUS, Role.GRADE):
            return False
        last = mark
    return last.area is not Area.OVERALL and not last.has(Role.BODY, Role.COUNCIL)


def _is_active(sentence: Sentence, at: int) -> bool:
    """Whether it follows an active verb of judging, or goes on from the grade of one.

    So it is in "judged good (the work)", "rated leadership inadequate and good (the work)" and
    "rated as inadequate leadership and as good (the work)".
    """
    if Role.RATE not in sentence.roles and Role.FIND not in sentence.roles:
        return False
    before = nearest_before(sentence, at, _VERB)
    led = next((i for i, mark in enumerate(before) if mark.word not in _LEADING), _VERB)
    before = before[led:]
    if len(before) < 2:
        return False
    if before[0].has(Role.RATE, Role.FIND):
        return before[1].word in _HAVING or not before[1].has(Role.COPULA, Role.PLUPERFECT)
    joined = before[0].word in ("and", "but") and (led > 0 or before[1].has(Role.GRADE))
    return joined and any(mark.has(Role.RATE) for mark in sentence.marks[:at])


def _has_object_behind(sentence: Sentence, index: int, *, sure: bool) -> bool:
    """Whether "the", "its" or "the work with" leads from mark `index` to an area.

    So does the area itself where it is `sure` that no adjective stands before it.
    """
    marks = sentence.marks
    if marks[index].any(OF_AREA):
        ended = _ends(marks, index + 1)
        return (sure and ended) or marks[index].word.startswith(("the ", "its ", "their "))
    own = marks[index].word.split()[0] in _OWNED or _owns(marks, index)
    for ahead, mark in enumerate(marks[index + 1 : index + _OBJECT], index + 2):
        if mark.any(OF_AREA):
            return mark.word != "overall" and (own or _ends(marks, ahead))
        if not (mark.any(_IN_OBJECT) or mark.word == "'s"):
            return False
    return False


def _owns(marks: Sequence[Mark], index: int) -> bool:
    """Whether a council has what follows: "Kent's (leadership)"."""
    return bool(marks[index].councils) and [m.word for m in marks[index + 1 : index + 2]] == ["'s"]


def _ends(marks: Sequence[Mark], index: int) -> bool:
    """Whether the object ends before mark `index`, but for where it is: "leadership in Kent"."""
    placed = index + 1 < len(marks) and bool(marks[index + 1].councils)
    if placed and marks[index].word in ("in", "at", "across"):
        index += 2
    return index >= len(marks) or marks[index].word in _ENDS
