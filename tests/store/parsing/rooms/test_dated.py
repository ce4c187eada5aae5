"""What a date is of."""

from __future__ import annotations

from store.parsing.claims.when.dated import dates_beginning
from tests.store.parsing.rooms import at, marked


def test_a_date_tells_since_when_whatever_words_lead_to_it() -> None:
    sentence = marked("The services have been with a trust since it took over in April 2018.")
    assert dates_beginning(sentence.marks, at(sentence, "april 2018"))


def test_a_date_after_a_comma_tells_of_no_beginning_before_it() -> None:
    sentence = marked("Much has changed since the trust took over, and in April 2018 a head left.")
    assert not dates_beginning(sentence.marks, at(sentence, "april 2018"))
