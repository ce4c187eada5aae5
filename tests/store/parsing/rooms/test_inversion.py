"""Clauses that open with their grade."""

from __future__ import annotations

from store.parsing.claims.areas.inversion import fronting_verb
from tests.store.parsing.rooms import at, marked


def test_that_is_the_verdict_on_leads_from_the_grade_before_it_to_an_area() -> None:
    sentence = marked("Good: that is the verdict on leadership.")
    assert fronting_verb(sentence, at(sentence, "good")) == at(sentence, "that is the verdict on")
