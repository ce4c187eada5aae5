"""The clause that a subject has without commas."""

from __future__ import annotations

import pytest

from store.parsing.mentions.restrictive import clause_of_subject
from tests.store.parsing.rooms import at, marked


@pytest.mark.parametrize(
    ("text", "main"),
    [
        ("A council that once was failing has been rated good.", "has"),
        ("A council that previously was failing has been rated good.", "has"),
        ("Leaked notes on a council that in 2018 was failing have been read.", "have"),
    ],
)
def test_the_main_verb_comes_after_the_verb_of_the_clause(text: str, main: str) -> None:
    sentence = marked(text)
    span = (at(sentence, "that"), at(sentence, main))
    assert clause_of_subject(sentence.marks) == span
