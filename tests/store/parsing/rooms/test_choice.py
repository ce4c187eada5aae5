"""The one choice of what a grade is of."""

from __future__ import annotations

from store.parsing.claims.tying.choice import tie
from store.parsing.claims.tying.fixed import Tie
from store.records import Area
from tests.store.parsing.rooms import at, marked


def tied(text: str, graded: str) -> Tie:
    sentence = marked(text)
    return tie(sentence, at(sentence, graded), frozenset(), chained=False, foreign=False)


def test_what_a_council_was_given_too_is_of_its_services_as_a_whole() -> None:
    assert tied("That is also what Wigan was given.", "that is also what").whole is True


def test_the_one_of_them_that_is_counted_has_the_grade_not_the_council_named_first() -> None:
    found = tied("In Kent one of them is good, namely adoption.", "good")
    assert found.areas == (Area.ADOPTION,)
    assert not found.whole


def test_the_word_that_inspectors_had_for_a_council_is_of_that_council() -> None:
    sentence = marked("The word of inspectors on Kent was: good.")
    target = tied("The word of inspectors on Kent was: good.", "good").target
    assert target is not None
    assert target.first == at(sentence, "kent")
