"""Whose what is graded is, where it is no council's."""

from __future__ import annotations

import pytest

from store.parsing.claims.whose.owners import placed_at
from tests.store.parsing.rooms import at, marked


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("Schools in Kent were rated good.", "schools"),
        ("The schools in Kent were rated good.", "schools"),
        ("Services in Kent were rated good.", None),
    ],
)
def test_a_council_may_only_say_where_a_school_is(text: str, owner: str | None) -> None:
    sentence = marked(text)
    expected = None if owner is None else at(sentence, owner)
    assert placed_at(sentence, at(sentence, "kent")) == expected
