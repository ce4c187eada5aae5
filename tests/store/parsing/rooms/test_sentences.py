"""The claims of one sentence."""

from __future__ import annotations

import pytest

from store.parsing.claims.reading import read_claims
from store.parsing.claims.whose.subjects import subjects_of
from store.parsing.mentions.marking import mark
from store.records import Area, Grade


@pytest.mark.parametrize(
    ("head", "told"),
    [
        ("And as outstanding for:", [(Area.CARE_LEAVERS,)]),
        ("Work still outstanding:", []),
        ("Payments outstanding to:", []),
    ],
)
def test_a_list_goes_on_from_the_one_before_only_if_its_head_is_joined_to_it(
    head: str, told: list[tuple[Area, ...]]
) -> None:
    marked = mark(f"Ofsted rated Kent good for:\n\n- leadership\n\n{head}\n\n- care leavers\n")
    claims, _ = read_claims(marked, subjects_of(marked))
    assert [claim.areas for claim in claims if claim.grade is Grade.OUTSTANDING] == told
