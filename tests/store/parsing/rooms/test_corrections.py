"""What a text takes back."""

from __future__ import annotations

import pytest

from store.parsing.claims.reading import read_claims
from store.parsing.claims.whose.subjects import subjects_of
from store.parsing.mentions.marking import mark
from store.records import Grade


@pytest.mark.parametrize(
    ("correction", "left"),
    [
        ("In fact, it was rated inadequate.", [Grade.INADEQUATE]),
        ("In fact, it was rated inadequate in 2019.", [Grade.GOOD, Grade.INADEQUATE]),
        (
            "In fact, it was rated inadequate at its previous inspection.",
            [Grade.GOOD, Grade.INADEQUATE],
        ),
    ],
)
def test_a_grade_of_another_time_corrects_nothing(correction: str, left: list[Grade]) -> None:
    marked = mark(f"Kent was rated good. {correction}")
    claims, _ = read_claims(marked, subjects_of(marked))
    assert [claim.grade for claim in claims] == left
