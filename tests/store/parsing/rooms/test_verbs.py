"""The verbs around a grade."""

from __future__ import annotations

from store.parsing.claims.phrases.verbs import is_crossed
from tests.store.parsing.rooms import at, marked


def test_only_a_way_that_begins_with_from_is_crossed() -> None:
    sentence = marked("A leap took Kent from good to outstanding.")
    good = at(sentence, "good")
    assert is_crossed(sentence, good, sentence.marks[good - 1 : good])
    sentence = marked("Kent was good and went on to outstanding.")
    good = at(sentence, "good")
    assert not is_crossed(sentence, good, sentence.marks[good - 1 : good])
    assert not is_crossed(sentence, good, ())
