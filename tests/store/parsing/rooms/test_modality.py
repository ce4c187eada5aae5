"""Whether a sentence asserts a grade."""

from __future__ import annotations

import pytest

from store.parsing.claims.doubts.denials import denied
from store.parsing.claims.doubts.modality import near_miss
from tests.store.parsing.rooms import at, marked


def test_who_escaped_a_rating_was_not_given_it() -> None:
    sentence = marked("Kent escaped an inadequate rating.")
    assert near_miss(sentence, at(sentence, "inadequate"))


@pytest.mark.parametrize(
    "text", ["Kent escaped with good.", "Kent escaped with requires improvement."]
)
def test_who_escaped_with_a_grade_was_given_it(text: str) -> None:
    sentence = marked(text)
    (graded,) = [i for i, mark in enumerate(sentence.marks) if mark.grade]
    assert near_miss(sentence, graded) is None


def test_a_not_behind_the_grade_takes_nothing_back_that_was_found() -> None:
    sentence = marked("Inspectors found that it was good, not outstanding.")
    assert denied(sentence, at(sentence, "good")) is None
    assert denied(sentence, at(sentence, "outstanding")) == "“not” takes it back"


def test_a_council_with_its_article_can_be_spared_a_grade() -> None:
    sentence = marked("The work spared the Kent council an inadequate rating.")
    assert near_miss(sentence, at(sentence, "inadequate")) == (
        "“spared” says that it was not this grade"
    )
