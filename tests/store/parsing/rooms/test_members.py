"""A council that is one of several."""

from __future__ import annotations

from store.parsing.claims.areas.members import member
from store.parsing.claims.phrases.graded import Target, TargetKind
from tests.store.parsing.rooms import at, marked


def test_a_council_is_one_of_several_that_nothing_counts() -> None:
    sentence = marked("Kent is among councils rated good.")
    assert member(sentence, at(sentence, "councils")) == Target(TargetKind.WHOLE, 0, 1)
