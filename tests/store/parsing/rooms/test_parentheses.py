"""Clauses put in between."""

from __future__ import annotations

from tests.store.parsing.rooms import at, marked


def test_the_first_of_a_row_of_verbs_is_no_clause_put_in() -> None:
    sentence = marked("Unlike the council, its partners were ready, were trained and were quick.")
    assert sentence.between == ()


def test_what_a_council_is_may_be_put_in() -> None:
    sentence = marked("The council, next door to Essex, was rated good.")
    assert sentence.between == ((at(sentence, ","), at(sentence, "was")),)
