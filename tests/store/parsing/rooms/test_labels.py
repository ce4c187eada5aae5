"""Grades that stand without a verb."""

from __future__ import annotations

import pytest

from store.parsing.claims.tying.labels import is_uttered
from tests.store.parsing.rooms import at, marked


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        ("'Good', says Ofsted.", True),
        ("Kent is 'good', says Ofsted.", False),
        ("Adoption 'good', says Ofsted.", False),
    ],
)
def test_inspectors_utter_a_grade_alone_only_if_nothing_stands_before_it(
    text: str, alone: bool
) -> None:
    sentence = marked(text)
    assert is_uttered(sentence, at(sentence, "good")) is alone
