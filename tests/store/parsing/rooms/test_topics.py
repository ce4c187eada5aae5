"""What a sentence speaks of."""

from __future__ import annotations

from store.parsing.claims.areas.topics import inspected_alone
from tests.store.parsing.rooms import marked


def test_protection_by_two_names_is_all_that_was_inspected() -> None:
    text = "Child protection and the safeguarding of children were inspected in 2012."
    assert inspected_alone(marked(text))
