"""Councils listed by name for one grade."""

from __future__ import annotations

import pytest

from store.parsing.claims.discourse.roster import roster_of
from tests.store.parsing.rooms import marked


@pytest.mark.parametrize(
    ("opening", "dated"),
    [("As of May 2019", False), ("As at May 2019", False), ("In May 2019", True)],
)
def test_the_date_of_a_count_is_not_the_date_of_what_is_counted(opening: str, dated: bool) -> None:
    sentence = marked(f"{opening} the following councils were rated inadequate: Kent and Essex.")
    roster = roster_of(sentence)
    assert roster is not None
    assert bool(roster.timing.dates) is dated
