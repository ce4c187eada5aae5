import pytest

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
