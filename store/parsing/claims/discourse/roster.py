"""Councils listed by name for the grade that so many are said to have: "They are A, B and C."."""

from __future__ import annotations

from msgspec import Struct

from store.councils import Council
from store.parsing.claims.areas.after import target_after
from store.parsing.claims.areas.sets import NUMBERS
from store.parsing.claims.discourse.claim import Claim
from store.parsing.claims.doubts.reasons import doubt
from store.parsing.claims.when.timing import Timing, timing
from store.parsing.claims.whose.holders import Holder
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Sentence
from store.parsing.mentions.points import Point
from store.parsing.text.blocks import BlockKind
from store.records import Area, Grade

_JOINTS = frozenset({",", "and", ";", "both"})
_BRACKETED = (Role.INSPECTION, Role.PUBLISHED, Role.PREPOSITION, Role.DETERMINER, Role.DATE)
_OPENING = frozenset({"they", "these", "those", "the", "councils", "authorities", "boroughs"})
_OPENING |= {"in", "question", "local", "concerned"}
_LEADING = frozenset({":", "–", "namely", "are", "were"})
_COUNTING = NUMBERS.keys() | {"following"}
_DATED_SO = frozenset({"at", "of"})


class Roster(Struct, frozen=True, gc=False):
    """The grade that `count` councils are said to have, if it is said how many, in `span`."""

    grade: Grade
    areas: tuple[Area, ...]
    timing: Timing
    span: tuple[int, int]
    count: int | None


def roster_of(sentence: Sentence) -> Roster | None:
    """The one grade that a sentence gives to councils which it does not name."""
    if not (Role.GENERIC in sentence.roles and Role.GRADE in sentence.roles):
        return None
    marks = sentence.marks
    graded = [i for i, mark in enumerate(marks) if Role.GRADE in mark.roles]
    if len(graded) > 1 or sentence.has(Role.NOBODY, Role.FOREIGN, Role.OTHER_TOPIC):
        return None
    at = graded[0]
    grade, generic = marks[at].grade, _generic(sentence)
    judged = any(m.has(Role.RATE, Role.FIND, Role.GIVE, Role.COPULA) for m in marks)
    if grade is None or generic is None or not judged or doubt(sentence, at):
        return None
    after = target_after(sentence, at)
    when = timing(sentence, at)
    opening = [mark.word for mark in marks[:2]]
    if when.dates and opening[0] == "as" and opening[1] in _DATED_SO:
        when = Timing()
    areas = after.areas if after else ()
    span = (sentence.start, sentence.end)
    return Roster(grade, areas, when, span, NUMBERS.get(marks[max(0, generic - 1)].word))


def listed(sentence: Sentence, roster: Roster, told: bool) -> list[Claim]:
    """The claims for the councils that `sentence` lists and no more, one each.

    `told` says that it is the sentence of the `roster` itself, which may end in the list.
    """
    first = next((i for i, mark in enumerate(sentence.marks) if mark.councils), None)
    if first is None or not _opens_list(sentence, first, told):
        return []
    named = _names(sentence, first)
    if roster.count is not None and len(named) != roster.count and not _is_item(sentence):
        return []
    own = (sentence.start, sentence.end)
    spans = (own,) if told else (own, roster.span)
    beside = any(dates and dates == roster.timing.dates for _, _, dates in named)
    then = Timing() if beside else roster.timing
    return [
        Claim(
            roster.grade,
            roster.areas,
            Holder((council,), rule="listed among those that have it"),
            Timing(dates=dates) if dates else then,
            None,
            "a list of councils with one grade",
            sentence.tokens[sentence.marks[index].first].start,
            sentence.tokens[sentence.marks[index].last - 1].end,
            spans,
        )
        for index, council, dates in named
    ]


def awaits_items(sentence: Sentence) -> bool:
    """Whether the list of a roster goes on after `sentence`, an item of it or its head."""
    return _is_item(sentence) or sentence.tokens[-1].word == ":"


def _is_item(sentence: Sentence) -> bool:
    return sentence.kind in (BlockKind.ITEM, BlockKind.HEADING)


def _generic(sentence: Sentence) -> int | None:
    """The mark of the councils that are not named, after a number or "the following"."""
    marks = sentence.marks
    for index, mark in enumerate(marks):
        if mark.has(Role.GENERIC):
            number = index - 1
            while number > 0 and marks[number].plain and marks[number].word not in _COUNTING:
                number -= 1
            counted = index > 0 and marks[number].word in _COUNTING
            return number + 1 if counted or mark.word[:4] == "the " else None
    return None


def _opens_list(sentence: Sentence, first: int, told: bool) -> bool:
    """Whether all before mark `first` leads to the list that begins there."""
    if _is_item(sentence) and first == 0:
        return True
    if not first or sentence.marks[first - 1].word not in _LEADING:
        return False
    before = [word for mark in sentence.marks[: first - 1] for word in mark.word.split()]
    return told or all(word in _OPENING or word in NUMBERS for word in before)


def _names(sentence: Sentence, first: int) -> list[tuple[int, Council, tuple[Point, ...]]]:
    """The councils listed from mark `first` to the end, with dates in brackets; [] if no list."""
    found: list[tuple[int, Council, tuple[Point, ...]]] = []
    inside = False
    for index, mark in enumerate(sentence.marks[first:], first):
        if inside:
            if mark.date and found:
                found[-1] = (*found[-1][:2], mark.date.points)
            elif mark.word == ")":
                inside = False
            elif not mark.has(*_BRACKETED):
                return []
        elif mark.word == "(":
            inside = True
        elif mark.councils and not mark.has(Role.PRONOUN):
            found += [(index, council, ()) for council in mark.councils]
        elif mark.word not in _JOINTS:
            return found if mark.word == "." and mark is sentence.marks[-1] else []
    return found
