"""The parts of a date."""

from __future__ import annotations

from store.parsing.mentions.dates import find_dates
from store.parsing.text.tokens import tokenise


def test_a_sum_of_money_is_no_day_of_the_month_that_follows() -> None:
    (date,) = find_dates(tokenise("Each child was given £12 in May 2019."))
    assert [(point.year, point.month, point.day) for point in date.points] == [(2019, 5, None)]
