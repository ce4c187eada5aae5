"""Dates counted from one that was told before."""

from __future__ import annotations

from store.parsing.mentions.points import Point
from tests.store.parsing.rooms import at, marked


def test_two_dates_that_open_a_sentence_joined_by_and_alone_are_meant_by_each() -> None:
    sentence = marked("In 2018 and four years before that, Kent was rated good.")
    year, counted = (
        sentence.marks[at(sentence, w)].date for w in ("2018", "four years before that")
    )
    assert year
    assert counted
    assert year.points == counted.points == (Point(year=2018), Point(year=2014))
