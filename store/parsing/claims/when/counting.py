"""Time counted from an earlier grade to what came after: "three years after it was rated good"."""

from __future__ import annotations

from store.parsing.lexicon import Role
from store.parsing.mentions.elapsed import UNITS, number_of
from store.parsing.mentions.marks import Sentence
from store.parsing.mentions.points import Point, counted_from

_ENDS = (" after", " since", " on from")
_NEARLY = frozenset({"nearly", "almost", "just under"})
_UNSURE = frozenset({"more than", "over", "at least", "less than", "under", "some", "about"}) | {
    *("around", "within", "roughly"),
}
_RANGES = frozenset({"and", "or", "to", "-", "–"})
"""Between two numbers these leave open which it is: "three or four years after"."""
_MARGIN = 2
"""The months by which "just over a year" is longer than one."""
_MORE = frozenset({"more", "another", "further"})
_OPENS_SPAN = frozenset({"by", "until", "since"})


def counted_back(sentence: Sentence, at: int) -> tuple[Point, ...]:
    """The date of the grade at mark `at` in "three years after it was rated inadequate".

    It is counted from the date that the sentence gives to what came after, or else from the
    inspection that is reported. () where no such time, or none that is sure, is told.
    """
    for index in range(at - 1, 0, -1):
        mark = sentence.marks[index]
        if mark.has(Role.GRADE) or mark.word in (",", ";", ":"):
            return ()
        if mark.has(Role.PREVIOUS) and mark.word.endswith(_ENDS):
            months = months_told(sentence, index)
            return (_counted(sentence, index, at, months),) if months else ()
    return ()


def counted_on(sentence: Sentence, at: int) -> tuple[Point, ...]:
    """The date of the grade at mark `at` in "good in 2015, and three more before it was …".

    () where no time is counted on from a date that the sentence gives.
    """
    if _MORE.isdisjoint(sentence.words):
        return ()
    marks = sentence.marks
    for index in range(at - 1, 1, -1):
        if marks[index].has(Role.GRADE) or marks[index].date:
            return ()
        if marks[index].word.split()[-1] in ("before", "until"):
            said = [w for m in marks[max(0, index - 4) : index + 1] for w in m.word.split()]
            more = not _MORE.isdisjoint(said)
            number = next((number_of(w) for w in said if number_of(w)), None)
            dated = [m.date for m in marks[:index] if m.date and m.tells_year]
            if not (more and number and dated) or "months" in said or "weeks" in said:
                return ()
            return (counted_from(Point(relative="then", months=12 * number), dated[-1].points[-1]),)
    return ()


def months_told(sentence: Sentence, unit: int) -> int | None:
    """How many months "three years after" means whose last two words are mark `unit`."""
    marks = sentence.marks
    number = number_of(marks[unit - 1].word)
    length = UNITS.get(marks[unit].word.split()[0])
    if not number or length is None:
        return None
    before = [mark.word for mark in marks[max(0, unit - 3) : unit - 1]]
    months = number * length
    if before[-2:] == ["just", "over"]:
        return months + _MARGIN
    if before and before[-1] in _NEARLY:
        return months - _MARGIN
    ranged = len(before) > 1 and before[-1] in _RANGES and number_of(before[-2])
    return None if ranged or (before and before[-1] in _UNSURE) else months


def _counted(sentence: Sentence, unit: int, at: int, months: int) -> Point:
    point = Point(relative="then", months=-months)
    comma = next((i for i in range(at, len(sentence.marks)) if sentence.marks[i].word == ","), at)
    for index in (*range(unit - 1, -1, -1), *range(comma, len(sentence.marks))):
        mark = sentence.marks[index]
        open_end = index > 0 and sentence.marks[index - 1].word in _OPENS_SPAN
        if mark.date and mark.tells_year and not open_end:
            return counted_from(point, mark.date.points[-1])
    return Point(relative="until", months=-months)
