"""Clauses that open with their grade."""

from __future__ import annotations

from store.parsing.claims.areas.inversion import fronting_verb
from tests.store.parsing.rooms import at, marked


def test_a_grade_that_opens_the_clause_is_led_on_by_the_verb_behind_it() -> None:
    sentence = marked("Good, too, were the leaders.")
    assert fronting_verb(sentence, at(sentence, "good")) == at(sentence, "were")
