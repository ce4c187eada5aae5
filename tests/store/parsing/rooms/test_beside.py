"""A grade put beside what it is of."""

from __future__ import annotations

from store.parsing.claims.areas.before import target_before
from store.parsing.claims.tying.beside import is_accompanying
from tests.store.parsing.rooms import at, marked


def test_an_area_with_its_own_possessive_accompanies_what_is_told_before() -> None:
    sentence = marked(
        "Kent's services are good, with their help and protection needing improvement."
    )
    graded = at(sentence, "needing improvement")
    target = target_before(sentence, graded)
    assert target
    assert is_accompanying(sentence, graded, target, ())
