"""Grades that are told as a scale: in a row, as alternatives, one explained by the other."""

from __future__ import annotations

from itertools import pairwise

from store.parsing.claims.phrases.nearby import (
    AMONG,
    leftwards,
    mark_before,
    marks_after,
    nearest_before,
    next_after,
)
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence
from store.records import Grade

_AND_SO_ON = (" and so on", " and so forth", " and the like", " or the like", " etc", " et cetera")
_RANKS = ("second", "third", "next", "middle", "last", "top", "bottom", "best", "worst")
_ENDS = (Grade.OUTSTANDING, Grade.INADEQUATE)
_OF_ONE = (Role.AREA, Role.GROUP, Role.UP, Role.DOWN)
"""What is told of one council and not of the scale."""
_APPOSING = frozenset({",", "(", "–"})
_OR = frozenset({"or", "/"})
_GRADES = frozenset({"judgements", "judgments", "grades", "ratings"})
_BETTER = frozenset(["better", "above", "higher", "worse", "below", "more", "less", "lower"])


def repeated(sentence: Sentence, at: int) -> str | None:
    """Whether the grade only explains the one before it: "inadequate, the lowest rating"."""
    last = mark_before(sentence, at)
    if last is None or not (last.word in _APPOSING or Role.DETERMINER in last.roles):
        return None
    before = nearest_before(sentence, at, 3)
    if before and Role.DETERMINER in before[0].roles:
        before = before[1:]
    grade = sentence.marks[at].grade
    if grade and len(before) > 1 and before[0].word in _APPOSING and before[1].grade is grade:
        return "it says in other words what stands before it"
    return None


def among(sentence: Sentence, at: int) -> str | None:
    """Whether only the grades beside another are spoken of: "a good among the outstandings"."""
    if AMONG.isdisjoint(sentence.words):
        return None
    before = [mark.word for mark in nearest_before(sentence, at, 2)]
    beside = len(before) == 2 and before[0] in ("the", "its", "a") and before[1] in AMONG
    return "of which areas it is the grade is not said" if beside else None


def scaled(sentence: Sentence, at: int) -> str | None:
    """Why the grade at mark `at` is a step of the scale explained; None where it is none."""
    if _is_of_all(sentence) or (Role.SCALE in sentence.roles and _is_explained(sentence, at)):
        return "the sentence explains the scale of grades"
    if _is_between(sentence, at):
        return "another grade lies between it and the other"
    if _spans_all(sentence, at):
        return "from end to end of the scale is no one's grade"
    run = 1
    for step in (-1, 1):
        gap = 0
        for mark in sentence.marks[at + step :: step] if at + step >= 0 else ():
            if Role.GRADE in mark.roles:
                run, gap = run + 1, 0
            elif mark.word in (",", "and", "or", "'", '"', "–", "/", "(", ")") and gap < 4:
                gap += 1
            else:
                break
    if run > 1 and _goes_on(sentence, at):
        return "grades with “and so on” explain the scale"
    return "three grades in a row explain the scale" if run > 2 else None


def _is_of_all(sentence: Sentence) -> bool:
    """Whether it tells of grades in general: "Judgements are good when inspectors find …"."""
    if sentence.marks[0].word not in _GRADES:
        return False
    return not sentence.has(Role.AREA, Role.GROUP, Role.COUNCIL)


def _is_explained(sentence: Sentence, at: int) -> bool:
    """Whether a scale is told of beside it, other than in passing or to say where it stands."""
    aside = sentence.outside(at)
    judged = _is_judged_on(sentence, at)
    given = sentence.has(Role.AREA, Role.GROUP)
    return any(
        mark.has(Role.SCALE)
        and not (given and mark.word == "the grades")
        and index not in aside
        and _explains(sentence, at, index)
        and not _is_of_areas(sentence, mark)
        and not (index > at and (judged or _is_ranked(sentence, at)))
        for index, mark in enumerate(sentence.marks)
    )


def _is_judged_on(sentence: Sentence, at: int) -> bool:
    """Whether a verb of judging has it, and no other grade follows: "rated good on a scale of"."""
    marks = sentence.marks
    before = nearest_before(sentence, at, 2)
    judged = any(mark.has(Role.RATE) for mark in before)
    named = any(mark.has(Role.COUNCIL, Role.SERVICE, Role.AREA, Role.BODY) for mark in marks[:at])
    return judged and named and not any(mark.grade for mark in marks[at + 1 :])


def _is_ranked(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "requires improvement, the third of four grades"."""
    behind = sentence.marks[at].last
    words = [token.word for token in sentence.tokens[behind : behind + 5] if not token.is_quote]
    ranked = words[:1] in ([","], ["–"], ["("]) and words[1:2] == ["the"]
    return ranked and words[2:3] != [] and words[2].startswith(_RANKS)


def _is_of_areas(sentence: Sentence, scale: Mark) -> bool:
    """Whether "four judgements" are those on areas: "of the four judgements, that on A is"."""
    return scale.has(Role.AREA_SET) and sentence.has(Role.AREA, Role.GROUP)


def _is_between(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "requires improvement, halfway between inadequate and good"."""
    if "between" not in sentence.words:
        return False
    if "between" not in [mark.word for mark in sentence.marks[max(0, at - 6) : at]]:
        return False
    words = [mark.word for mark in nearest_before(sentence, at, 3)]
    if words[2:] == ["between"]:
        return words[0] == "and"
    following = marks_after(sentence, at, 3)
    return words[:1] == ["between"] and any(mark.grade for mark in following)


def _spans_all(sentence: Sentence, at: int) -> bool:
    """Whether it is an end of the scale: "a grade, from outstanding down to inadequate, for …"."""
    marks = sentence.marks
    if marks[at].grade not in _ENDS or "from" not in sentence.words:
        return False
    ends = [i for i in range(max(0, at - 4), min(len(marks), at + 5)) if marks[i].grade in _ENDS]
    if len(ends) != 2 or marks[ends[0]].grade is marks[ends[1]].grade:
        return False
    before = list(leftwards(sentence, ends[0]))
    opened = len(before) > 1 and before[0].word == "from" and before[1].word in (",", "(", "–")
    moved = any(mark.has(Role.UP, Role.DOWN) or mark.word in ("rated", "judged") for mark in before)
    return opened and not moved


def _goes_on(sentence: Sentence, at: int) -> bool:
    """Whether the row of grades is left open: "outstanding, good and so on"."""
    following = [m.word for m in sentence.marks[at:] if not sentence.tokens[m.first].is_quote][:12]
    return any(row in " ".join(following) for row in _AND_SO_ON)


def _explains(sentence: Sentence, one: int, other: int) -> bool:
    """Whether no area, council, move or comma with "and" or "but" stands between two marks."""
    between = sentence.marks[min(one, other) + 1 : max(one, other)]
    if any(mark.has(*_OF_ONE) or mark.councils for mark in between):
        return False
    return not any(
        a.word == ";" or (a.word == "," and b.has(Role.CONJUNCTION)) for a, b in pairwise(between)
    )


def alternative(sentence: Sentence, at: int) -> str | None:
    """Whether another grade is left open beside it: "good or better"."""
    if _OR.isdisjoint(sentence.words):
        return None
    after = next_after(sentence, at)
    marks = sentence.marks
    if after < len(marks) and marks[after].word in _OR:
        beyond = marks_after(sentence, after, 1)
        if any(mark.has(Role.GRADE) or mark.word in _BETTER for mark in beyond):
            return "two grades are left open"
    before = nearest_before(sentence, at, 2)
    if len(before) == 2 and before[0].word in _OR and before[1].has(Role.GRADE):
        return "two grades are left open"
    return None
