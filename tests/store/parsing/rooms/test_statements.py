"""Whether an area has a statement of its own."""

from __future__ import annotations

from store.parsing.claims.phrases.statements import is_subject
from tests.store.parsing.rooms import at, marked


def test_an_area_that_ends_a_headline_is_no_subject() -> None:
    sentence = marked("Good for leadership, and care leavers also")
    assert not is_subject(sentence, at(sentence, "care leavers"))
    sentence = marked("Good for leadership, and care leavers also are safe")
    assert is_subject(sentence, at(sentence, "care leavers"))
