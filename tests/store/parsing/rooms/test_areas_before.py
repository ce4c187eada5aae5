"""What stands before a grade and can be its subject or object."""

from __future__ import annotations

from store.parsing.claims.areas.before import target_before
from tests.store.parsing.rooms import at, marked


def test_a_council_that_only_judged_is_no_subject_at_the_head_of_a_sentence() -> None:
    sentence = marked("Judged by the council to be good, leadership was inadequate.")
    assert target_before(sentence, at(sentence, "good")) is None
