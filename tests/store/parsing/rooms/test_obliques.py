"""Councils in a phrase beside what a sentence is on."""

from __future__ import annotations

from store.parsing.claims.whose.obliques import led_by
from tests.store.parsing.rooms import at, marked


def test_a_preposition_that_opens_the_sentence_leads_to_the_council() -> None:
    sentence = marked("In Kent services are good.")
    assert led_by(sentence, at(sentence, "kent")) == 0
