"""Dates told by the time that lies between."""

from __future__ import annotations

from store.parsing.mentions.elapsed import elapsed_at
from store.parsing.mentions.points import Point
from store.parsing.text.tokens import tokenise


def test_a_few_years_ago_is_one_date_with_its_article() -> None:
    assert elapsed_at(tokenise("a few years ago"), 0) == (4, Point(relative="ago"))
