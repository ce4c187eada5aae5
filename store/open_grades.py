"""A grade that was seen in a source and left open: the warning that says so, and its place."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from store.records import Record

_WARNING = re.compile(r"A grade at character (\d+) \(“(.+)”\) was left open: (.+)\.", re.DOTALL)


class OpenGrade(Struct, frozen=True):
    """Words of a text, from `start` up to `end`, that may be a grade, and why they are not read."""

    start: int
    end: int
    reason: str


def warning_of(text: str, grade: OpenGrade) -> str:
    """The warning of a record with that text; `open_grade` reads the place out of it again."""
    words = text[grade.start : grade.end]
    return f"A grade at character {grade.start} (“{words}”) was left open: {grade.reason}."


def open_grades(record: Record) -> Iterator[OpenGrade]:
    """The grades that a record's warnings tell of; its text has to be there."""
    grades = (open_grade(record.text, warning) for warning in record.warnings)
    yield from (grade for grade in grades if grade)


def open_grade(text: str, warning: str) -> OpenGrade | None:
    """The grade that a warning tells of; None if it tells of something else, or of another text."""
    told = _WARNING.fullmatch(warning)
    if not (told and text.startswith(told[2], start := int(told[1]))):
        return None
    return OpenGrade(start, start + len(told[2]), told[3])
