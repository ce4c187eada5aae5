"""Noun phrases, word by word."""

from __future__ import annotations

import pytest

from store.parsing.speech.phrases import Phrase


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("children and families director", 4),
        ("deputy health and education officer", 5),
        ("director and mother", 1),
    ],
)
def test_fields_of_work_are_joined_within_an_office(text: str, words: int) -> None:
    assert Phrase(text).head(0) == words
