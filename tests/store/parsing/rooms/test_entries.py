"""Entries under a date."""

from __future__ import annotations

from store.parsing.claims.discourse.entries import label_of
from tests.store.parsing.rooms import marked


def test_words_between_a_comma_and_the_colon_belong_to_the_label_of_an_entry() -> None:
    label = label_of(marked("May 2019, for completeness: leaders are good."))
    assert label
    assert label.date.word == "may 2019"


def test_what_a_date_only_describes_is_no_entry_under_it() -> None:
    assert label_of(marked("May 2019 minutes: leaders are good.")) is None
