"""Set phrases that alone decide what a grade is of."""

from __future__ import annotations

from store.parsing.claims.phrases.graded import Target, TargetKind
from store.parsing.claims.tying.fixed import had_by
from tests.store.parsing.rooms import at, marked


def test_the_same_mark_is_had_by_the_council_that_was_given_it() -> None:
    sentence = marked("That is the same mark Kent was given.")
    assert had_by(sentence, at(sentence, "the same mark")) == Target(TargetKind.WHOLE, 3, 4)


def test_it_is_good_that_a_council_was_given_something_is_no_grade_that_it_had() -> None:
    sentence = marked("It is good Kent was given more time.")
    assert had_by(sentence, at(sentence, "good")) is None
