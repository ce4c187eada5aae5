"""Councils that are named in passing."""

from __future__ import annotations

import pytest

from store.parsing.claims.whose.passing import is_partner
from tests.store.parsing.rooms import at, marked


@pytest.mark.parametrize(
    ("text", "passing"),
    [
        ("Kent's neighbour Medway was good.", False),
        ("Kent said neighbouring Medway was good.", True),
    ],
)
def test_a_neighbour_of_whom_somebody_tells_is_named_in_passing(text: str, passing: bool) -> None:
    sentence = marked(text)
    assert is_partner(sentence, at(sentence, "medway")) is passing


@pytest.mark.parametrize(
    ("text", "passing"),
    [
        ("Only Kent has been rated good.", False),
        ("Its partnership with Kent has been rated good.", True),
    ],
)
def test_a_verb_behind_a_partner_is_not_the_verb_of_the_partner(text: str, passing: bool) -> None:
    sentence = marked(text)
    assert is_partner(sentence, at(sentence, "kent")) is passing
