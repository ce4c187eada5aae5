"""The figures of a run."""

import pytest

from tests.mutation.sites import Mutant
from tests.mutation.telling import interval, summary
from tests.mutation.trying import Outcome


@pytest.mark.parametrize(
    ("hits", "of", "low", "high"),
    [(248, 400, 0.571, 0.666), (0, 10, 0.0, 0.278), (10, 10, 0.722, 1.0), (81, 263, 0.255, 0.366)],
)
def test_the_interval_is_wilson_s(hits: int, of: int, low: float, high: float) -> None:
    assert interval(hits, of) == pytest.approx((low, high), abs=0.0006)


def test_the_summary_counts_and_says_what_all_would_cost() -> None:
    words = ["killed"] * 3 + ["survived", "not executed"]
    told = summary([Outcome(Mutant("m.py", 1, "AddNot", 0), word) for word in words], 3600, 10.0)
    assert told.startswith("5 of 3,600 sites: 3 killed, 1 survived, 1 not executed.\nKilled: 60.0%")
    assert told.endswith("2.0 s a mutant; all sites would take 2.0 h.")
