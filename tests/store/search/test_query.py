import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.search.query import Clause, Field, Filter, Term, fold, parse_query


def words(*tokens: str, prefix: bool = False) -> Clause:
    return Clause((Term(tokens, prefix),))


def test_words_are_all_wanted_and_the_last_is_still_being_typed() -> None:
    assert parse_query("Care leav").clauses == (words("care"), words("leav", prefix=True))


def test_a_space_ends_the_last_word() -> None:
    assert parse_query("leav ").clauses == (words("leav"),)


def test_a_phrase_stands_together_even_while_it_is_typed() -> None:
    assert parse_query('"care plans"').clauses == (words("care", "plans"),)
    assert parse_query('"care pl').clauses == (words("care", "pl"),)


def test_a_star_makes_a_prefix_anywhere() -> None:
    assert parse_query("inspect* good ").clauses == (
        words("inspect", prefix=True),
        words("good"),
    )


def test_or_stands_between_its_neighbours() -> None:
    query = parse_query("leeds good OR outstanding ")
    assert query.clauses == (
        words("leeds"),
        Clause((Term(("good",)), Term(("outstanding",)))),
    )


def test_a_minus_leaves_out() -> None:
    assert parse_query("leeds -school ").clauses == (
        words("leeds"),
        Clause((Term(("school",)),), negated=True),
    )


def test_a_minus_within_a_word_is_none() -> None:
    assert parse_query("high-quality ").clauses == (words("high", "quality"),)


def test_filters_take_lists_and_quoted_names() -> None:
    query = parse_query('grade:good,outstanding region:"East of England" -year:2018..2022')
    assert query.filters == (
        Filter(Field.GRADE, ("good", "outstanding")),
        Filter(Field.REGION, ("East of England",)),
        Filter(Field.YEAR, ("2018..2022",), negated=True),
    )


def test_an_unknown_filter_is_searched_for_as_words_and_told() -> None:
    query = parse_query("colour:red ")
    assert query.clauses == (words("colour", "red"),)
    assert query.hint is not None
    assert "'colour'" in query.hint


@pytest.mark.parametrize("text", ["", "   ", "-", '"', "OR", "OR OR", "—", "*", '""', "council:"])
def test_what_asks_for_nothing_is_empty_or_harmless(text: str) -> None:
    assert parse_query(text).clauses == ()


@given(st.text())
def test_any_text_is_a_query(text: str) -> None:
    query = parse_query(text)
    for clause in query.clauses:
        assert all(token.isalnum() for term in clause.terms for token in term.tokens)


@given(st.text())
def test_folding_keeps_every_offset(text: str) -> None:
    assert len(fold(text)) == len(text)
