"""Areas that are only named on the way."""

from __future__ import annotations

import pytest

from store.parsing.claims.areas.incidental import is_counted, resumed_subject
from store.parsing.claims.phrases.graded import Target, TargetKind
from tests.store.parsing.rooms import at, marked


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("Kent has 600 children in care.", True),
        ("Today Kent has 600 children in care.", True),
        ("Kent helps children in care 600 times a week.", False),
        ("Today Kent helps children in care 600 times a week.", False),
    ],
)
def test_people_are_counted_by_the_number_before_them(text: str, counted: bool) -> None:
    sentence = marked(text)
    assert is_counted(sentence, at(sentence, "children in care")) is counted


def test_the_council_has_the_second_verb_not_its_first() -> None:
    sentence = marked("Kent works with care leavers and was rated good.")
    index = at(sentence, "care leavers")
    resumed = resumed_subject(sentence, Target(TargetKind.AREAS, index, index + 1))
    assert resumed == Target(TargetKind.WHOLE, 0, 1)
