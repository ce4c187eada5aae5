"""Rows of grades and their years, which tell what a council was: "2012 inadequate, 2016 good"."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence
from store.parsing.mentions.points import Point
from store.parsing.text.tokens import QUOTES

_LEAST = 3
"""Fewer grades and years are no row."""
_HEADS = frozenset({":", "–"})
_JOINING = frozenset({":", "–", "-", "in", "(", "of", "="})
_BETWEEN = frozenset({",", ";", "and", "then", "(", ")", "finally", "now", "."})
_PLANNED = ("target", "plan", "forecast", "aim", "goal", "ambition", "trajectory", "self")
_RECORDS = frozenset({"record", "records", "history", "timeline", "past", "results", "track"}) | {
    *("chronology", "journey", "story", "sequence"),
}
_OTHERS = (
    *(Role.FOREIGN, Role.GENERIC, Role.OTHER_TOPIC, Role.AREA, Role.GROUP, Role.AIM),
    *(Role.NEGATION, Role.OTHER_JUDGE, Role.NEUTRAL, Role.AREA_SET),
)


def year_in_row(sentence: Sentence, at: int) -> tuple[Point, ...]:
    """The year of the grade at mark `at` in a row behind a colon; () where it is in none.

    What stands before the colon must name nothing but the council and its ratings.
    """
    marks = sentence.marks
    if _HEADS.isdisjoint(sentence.words) or sentence.has(*_OTHERS):
        return ()
    grades = [i for i, mark in enumerate(marks) if mark.grade]
    if len(grades) < _LEAST or sum(mark.date is not None for mark in marks) < len(grades):
        return ()
    head = next((i for i, mark in enumerate(marks) if mark.word in _HEADS), 0)
    if not 0 < head < grades[0] or not _is_on_ratings(marks[:head]):
        return ()
    if any(mark.councils for mark in marks[head:]):
        return ()
    left = _dates(sentence, grades, -1)
    dates = left if all(left) else _dates(sentence, grades, 1)
    if not all(dates) or not _is_all(marks, head, grades):
        return ()
    date = dates[grades.index(at)]
    return date.date.points if date and date.date else ()


def _is_on_ratings(head: Sequence[Mark]) -> bool:
    """Whether it names a record of ratings, and of nothing else: not "Kent's credit history"."""
    if any(mark.word.startswith(_PLANNED) for mark in head):
        return False
    record = next((i for i, m in enumerate(head) if m.word in _RECORDS), None)
    return record is not None and not (record and head[record - 1].plain)


def _dates(sentence: Sentence, grades: list[int], step: int) -> list[Mark | None]:
    """The date right before each grade, or right after it; None where there is none."""
    return [_beside(sentence, at, step) for at in grades]


def _beside(sentence: Sentence, at: int, step: int) -> Mark | None:
    marks = sentence.marks
    index = at + step
    while 0 <= index < len(marks) and (
        marks[index].word in QUOTES or marks[index].word in _JOINING
    ):
        index += step
    mark = marks[index] if 0 <= index < len(marks) else None
    of_year = mark is not None and mark.date and any(point.year for point in mark.date.points)
    return mark if of_year else None


def _is_all(marks: tuple[Mark, ...], head: int, grades: list[int]) -> bool:
    """Whether nothing but grades, years and what parts them stands behind the colon."""
    return all(
        mark.date or mark.grade or mark.word in QUOTES or mark.word in _BETWEEN | _JOINING
        for mark in marks[head + 1 : grades[-1] + 1]
    )
