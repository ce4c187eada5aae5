"""A grade that mere punctuation puts to what it is of."""

from __future__ import annotations

import pytest

from store.parsing.claims.phrases.graded import Target, TargetKind
from store.parsing.claims.tying.pairs import is_pair
from tests.store.parsing.rooms import at, marked


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("Kent: inspected in 2019, good.", True),
        ("Kent and its children's home: inspected in 2019, good.", False),
    ],
)
def test_a_label_is_the_name_right_before_its_colon(text: str, pair: bool) -> None:
    sentence = marked(text)
    colon, grade = at(sentence, ":"), at(sentence, "good")
    target = Target(TargetKind.WHOLE, colon - 1, colon)
    assert is_pair(sentence, grade, target, sentence.marks[colon:grade]) is pair
