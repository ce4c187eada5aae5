"""The clause that a grade stands in."""

from __future__ import annotations

import pytest

from store.parsing.claims.phrases.clauses import bars
from tests.store.parsing.rooms import at, marked


def test_a_present_told_before_and_parts_no_grade_that_follows_it() -> None:
    sentence = marked("Kent is a county, and was rated good.")
    assert not bars(sentence, at(sentence, "and"), at(sentence, "good"))


def test_a_present_told_after_and_parts_the_grade_from_what_was() -> None:
    sentence = marked("Kent had a county fair, and its leaders are good.")
    assert bars(sentence, at(sentence, "and"), at(sentence, "good"))


@pytest.mark.parametrize(
    ("text", "bar"),
    [
        ("It is one grade up on 2016, and has been rated good.", True),
        ("It is one grade up on 2016, when leaders changed, and has been rated good.", False),
        ("It is up on the inspection of 2016, at which leaders changed, and is good.", False),
    ],
)
def test_a_comparison_goes_on_where_more_is_told_of_it(text: str, bar: bool) -> None:
    sentence = marked(text)
    assert bars(sentence, at(sentence, ","), at(sentence, "good")) is bar
