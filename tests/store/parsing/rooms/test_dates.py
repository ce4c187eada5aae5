"""Dates as a text words them."""

from __future__ import annotations

from store.parsing.mentions.dates import find_dates
from store.parsing.text.tokens import tokenise


def test_a_weekday_and_its_comma_belong_to_the_date() -> None:
    tokens = tokenise("Monday, 12 May 2019, was the first day.")
    (date,) = find_dates(tokens)
    assert [token.word for token in tokens[date.first : date.last]][:2] == ["monday", ","]
