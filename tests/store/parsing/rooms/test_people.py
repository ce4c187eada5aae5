"""Whether an area is only named by the people whom it concerns."""

from __future__ import annotations

import pytest

from store.parsing.claims.phrases.people import is_people
from tests.store.parsing.rooms import at, marked


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Services for care leavers were good.", False),
        ("Free leisure services for care leavers were good.", True),
        ("The free leisure services for care leavers were good.", True),
    ],
)
def test_services_of_another_kind_are_only_for_people(text: str, people: bool) -> None:
    sentence = marked(text)
    assert is_people(sentence, at(sentence, "care leavers")) is people
