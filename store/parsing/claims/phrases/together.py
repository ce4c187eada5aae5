"""Areas that are named together: "leadership, help and protection, and care leavers"."""

from __future__ import annotations

from itertools import pairwise

from msgspec.structs import replace

from store.parsing.claims.phrases.gaps import (
    JOINTS,
    aside_after,
    aside_before,
    in_gap,
    is_grade_on,
    joins_on,
    told_with,
)
from store.parsing.claims.phrases.graded import Target, TargetKind
from store.parsing.claims.phrases.meant import named_areas
from store.parsing.claims.phrases.people import is_people
from store.parsing.claims.phrases.statements import begins_graded_statement, begins_statement
from store.parsing.claims.phrases.wholes import is_beside_whole
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import OF_AREA, Sentence

_GAP = 10
_CLOSING = {"–": "–", "(": ")"}
_PARTING = frozenset({"contrast", "opposed"})


def areas_after(
    sentence: Sentence, index: int, semicolons: bool = False, graded: int | None = None
) -> Target:
    """The areas from mark `index` on that are named together: "A, B and C".

    Those at the end that begin a statement of their own ("…, and C was good") are left out, after
    the grade at mark `graded` any statement at all ("…, and C enjoyed a meal").
    """
    marks = sentence.marks
    opened = range(graded or index, index)
    bracket = next((i for i in opened if marks[i].word == "("), None)
    listing = sentence if bracket is None else up_to_closing(sentence, bracket)
    found = _listed(listing if index < len(listing.marks) else sentence, index, semicolons)
    if len(found) > 1 and (
        begins_graded_statement(sentence, found[-1])
        or (graded is not None and begins_statement(sentence, found[-1], graded))
    ):
        gaps = [" ".join(m.word for m in marks[a:b]) for a, b in pairwise(found)]
        beside = (n for n, gap in enumerate(gaps) if gap.startswith(", with"))
        commas = [n for n, gap in enumerate(gaps) if "," in gap]
        cut = next(beside, commas[-1] if commas else len(gaps) - 1)
        found = found[: cut + 1]
    return Target(
        TargetKind.AREAS,
        index,
        found[-1] + 1,
        named_areas(sentence, found),
        is_people(sentence, index),
    )


def up_to_closing(sentence: Sentence, opening: int) -> Sentence:
    """The sentence up to the dash or bracket that closes the list which mark `opening` opens."""
    closing = _CLOSING.get(sentence.marks[opening].word)
    behind = range(opening + 1, len(sentence.marks) if closing else 0)
    last = next((i for i in behind if sentence.marks[i].word == closing), None)
    return sentence if last is None else replace(sentence, marks=sentence.marks[:last])


def subject_of_areas(sentence: Sentence, index: int) -> Target:
    """The areas from mark `index` on that have one verb: "A, B and C were".

    Nothing was told before them, so that none of them begins a statement beside another.
    """
    found = _listed(sentence, index)
    people = is_people(sentence, index)
    areas = named_areas(sentence, found)
    return Target(TargetKind.AREAS, index, found[-1] + 1, areas, people)


def _listed(sentence: Sentence, index: int, semicolons: bool = False) -> list[int]:
    """The marks of the areas that go on from mark `index`, with nothing told in between."""
    found = [index]
    while (following := _next_area(sentence, found[-1], semicolons)) is not None:
        found.append(following)
    return found


def _next_area(sentence: Sentence, last: int, semicolons: bool) -> int | None:
    plain = 0
    skipped = sentence.outside(last) or aside_after(sentence, last + 1)
    skipped = skipped or told_with(sentence, last + 1)
    for index in range(last + 1, min(len(sentence.marks), last + len(skipped) + _GAP)):
        mark = sentence.marks[index]
        if index in skipped:
            continue
        if mark.any(OF_AREA):
            return index if index > last + 1 else None
        if in_gap(mark) or (semicolons and mark.word == ";"):
            continue
        if not plain and _is_owner(sentence, index):
            continue
        renamed = mark.word == ":" and Role.AREA_SET in sentence.marks[index - 1].roles
        if renamed or is_grade_on(sentence, index) or joins_on(sentence, index, last):
            continue
        plain += 1
        if not mark.plain or plain > 2 or mark.word in _PARTING:
            return None
    return None


def areas_before(
    sentence: Sentence, index: int, taken: frozenset[int] = frozenset(), last: int | None = None
) -> Target:
    """The areas up to mark `index` that are named together: "A, B and C"."""
    found = [index]
    while (before := _area_before(sentence, found[0])) is not None and before not in taken:
        if _is_above(sentence, before) or _closes_grade(sentence, before):
            break
        if _is_told_with(sentence, before, found[0], index):
            break
        if is_beside_whole(sentence, before) or before in sentence.outside(index):
            break
        found.insert(0, before)
    areas = named_areas(sentence, found)
    people = all(is_people(sentence, one) for one in found)
    return Target(TargetKind.AREAS, found[0], last or index + 1, areas, people)


def _is_told_with(sentence: Sentence, before: int, first: int, last: int) -> bool:
    """Whether another is told of in passing: "leadership, with adoption and care leavers good"."""
    marks = sentence.marks
    gap = [m.word for m in marks[before + 1 : first] if not m.has(Role.DETERMINER, Role.POSSESSIVE)]
    if gap != [",", "with"]:
        return False
    told = next((m for m in marks[last + 1 :] if not m.has(Role.ADVERB, Role.AGAIN)), None)
    return (
        told is not None and bool(told.grade) and not told.word.startswith(("requires", "require "))
    )


def _is_above(sentence: Sentence, index: int) -> bool:
    """Whether it is what the others are parts of: "Within care, adoption was good"."""
    opening = sentence.marks[0].word in ("within", "under", "beneath", "inside", "below")
    return opening and [mark.word for mark in sentence.marks[index + 1 : index + 2]] == [","]


def _closes_grade(sentence: Sentence, index: int) -> bool:
    """Whether it is the "overall" of a grade before it: "is good overall, and leadership was X"."""
    marks = [m for m in sentence.marks[:index] if not sentence.tokens[m.first].is_quote]
    return sentence.marks[index].word == "overall" and bool(marks) and marks[-1].has(Role.GRADE)


def _area_before(sentence: Sentence, first: int) -> int | None:
    plain = 0
    joined = False
    skipped = sentence.outside(first) or aside_before(sentence, first)
    for index in range(first - 1, max(-1, first - len(skipped) - _GAP), -1):
        if index in skipped:
            continue
        mark = sentence.marks[index]
        if mark.any(OF_AREA):
            return index if joined or _is_range(sentence, index) else None
        if mark.word == "that" and _begins_clause(sentence, index):
            return None
        on = joins_on(sentence, index, index - 1)
        joined = joined or on or mark.word in JOINTS
        if on or in_gap(mark) or _is_owner(sentence, index):
            continue
        plain += 1
        if not mark.plain or plain > 2:
            return None
    return None


def _is_owner(sentence: Sentence, index: int) -> bool:
    """Whether a council only says whose or where: "Kent's care and Kent's support"."""
    marks = sentence.marks
    if not marks[index].has(Role.BODY, Role.COUNCIL):
        return False
    owned = any(mark.word in ("'s", "'") for mark in marks[index + 1 : index + 2])
    return owned or marks[index - 1].word in ("in", "at", "across")


def _is_range(sentence: Sentence, index: int) -> bool:
    """Whether it is the first of a range: "from adoption to leadership"."""
    marks = sentence.marks
    before = marks[index - 2 if index > 1 and marks[index - 1].has(Role.DETERMINER) else index - 1]
    return before.word == "from" and any(mark.word == "to" for mark in marks[index + 1 : index + 3])


def _begins_clause(sentence: Sentence, index: int) -> bool:
    """Whether "that" is as in "A was good, and that B was not", not as in "and that of B"."""
    marks = sentence.marks
    joined = marks[index - 1].word == "," or marks[index - 1].has(Role.CONJUNCTION)
    return joined and not marks[index + 1].has(Role.PREPOSITION)
