"""Phrases written short are found as if they had been listed."""

from __future__ import annotations

from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.parsing.lexicon import patterns, phrases
from store.parsing.text.patterns import PatternTable
from store.parsing.text.tokens import PhraseTable, tokenise
from tests.store.parsing.variants import variants

PATTERNS = st.recursive(
    st.sampled_from(["a", "b", "c ", " d", "a b", ""]),
    lambda inner: st.one_of(
        st.tuples(inner, inner).map("".join),
        st.lists(inner, min_size=1, max_size=3).map(lambda parts: f"({'|'.join(parts)})"),
    ),
    max_leaves=6,
)


def _merge(one: str, other: str) -> str:
    return one + other


def _words(text: str) -> list[str]:
    return [token.word for token in tokenise(text)]


@given(PATTERNS, st.text("abcd ", max_size=12))
def test_a_pattern_finds_what_its_phrases_find(pattern: str, text: str) -> None:
    listed = PhraseTable((phrase, "!") for phrase in variants(pattern))
    short = PatternTable([(pattern, "!")], _merge)
    assert list(short.find(_words(text))) == list(listed.find(_words(text)))


def test_a_phrase_of_two_patterns_has_both_values_in_their_order() -> None:
    table = PatternTable([("old (men|women)", "1"), ("(old|young) men", "2")], _merge)
    assert [value for *_, value in table.find(_words("old men, old women"))] == ["12", "1"]


def test_a_bracket_that_is_not_closed_is_an_error() -> None:
    with pytest.raises(ValueError, match="not closed"):
        PatternTable([("a(b|c", "1")], _merge)


def test_every_phrase_of_the_lexicon_is_found() -> None:
    table = phrases()
    for role, _, pattern in patterns():
        for phrase in islice(variants(pattern), 0 if pattern[0] == "'" else 50):
            tokens = tokenise(phrase)
            found = table.match([token.word for token in tokens], 0)
            assert found is not None, phrase
            assert all(token.is_quote for token in tokens[found[0] :]), phrase
            assert role in found[1].roles, phrase
