"""Matters that are no area of inspection."""

from __future__ import annotations

import pytest

from store.parsing.claims.tying.matters import is_of_matter
from tests.store.parsing.rooms import at, marked


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Kent's performance on timeliness was rated good.", True),
        ("Kent's quality of provision was rated good.", False),
    ],
)
def test_only_work_on_a_matter_is_of_that_matter(text: str, told: bool) -> None:
    sentence = marked(text)
    assert is_of_matter(sentence.marks[1 : at(sentence, "was")]) is told
