"""Grades that a text about something else only mentions."""

from __future__ import annotations

import pytest

from store.parsing.assembly.mentioned import mentioned
from store.parsing.claims.reading import read_claims
from store.parsing.claims.whose.subjects import subjects_of
from store.parsing.mentions.marking import mark

TEXT = "Kent County Council, whose services were rated good {}, has built a bridge."
STORY = """A new bridge will open in Kent next week.

It cost three million pounds to build.

Traffic is to be heavy at first.

Drivers are glad.

"""


@pytest.mark.parametrize(
    ("when", "passing"),
    [
        ("at the latest inspection in 2018", True),
        ("in the current inspection of 2018", False),
    ],
)
def test_an_inspection_that_is_current_is_news_whatever_year_it_names(
    when: str, passing: bool
) -> None:
    marked = mark(TEXT.format(when))
    claims, _ = read_claims(marked, subjects_of(marked))
    assert len(claims) == 1
    assert bool(mentioned(marked, claims, {}, None)) is passing


@pytest.mark.parametrize(
    ("last", "passing"),
    [
        ("Kent was rated good at the latest inspection, in 2018.", True),
        ("Kent was rated good in 2018 and is the latest council inspected.", False),
    ],
)
def test_only_a_latest_inspection_is_no_news_not_a_latest_council(last: str, passing: bool) -> None:
    marked = mark(STORY + last)
    claims, _ = read_claims(marked, subjects_of(marked))
    assert len(claims) == 1
    assert bool(mentioned(marked, claims, {}, None)) is passing
