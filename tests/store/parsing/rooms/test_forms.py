"""How a grade is written."""

from __future__ import annotations

import pytest

from store.parsing.claims.phrases.forms import stands_out
from tests.store.parsing.rooms import at, marked


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("It is a good.", True),
        ("It is a solid good.", True),
        ("It is another good.", True),
        ("It is a solid good thing.", False),
    ],
)
def test_a_grade_with_an_article_and_no_noun_is_a_noun(text: str, noun: bool) -> None:
    sentence = marked(text)
    assert stands_out(sentence, at(sentence, "good")) is noun
