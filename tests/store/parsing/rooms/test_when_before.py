"""The date that is told before a grade."""

from __future__ import annotations

from store.parsing.claims.when.before import date_before
from tests.store.parsing.rooms import at, marked


def test_a_date_of_something_else_does_not_date_what_is_so_now() -> None:
    sentence = marked("Formed in 2018, the trust was rated good.")
    date = date_before(sentence, at(sentence, "good"))
    assert date is not None
    assert date.word == "2018"
    sentence = marked("Formed in 2018, the trust is now rated good.")
    assert date_before(sentence, at(sentence, "good")) is None
