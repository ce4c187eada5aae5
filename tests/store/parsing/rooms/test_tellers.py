"""Whose finding a sentence tells."""

from __future__ import annotations

import pytest

from store.parsing.speech.cues import cues
from store.parsing.speech.subjects import Teller
from store.parsing.speech.tellers import Before, teller
from tests.store.parsing.rooms import marked


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The director said they found children safe.", Teller.INSPECTORS),
        ("Councillors said it found children safe.", Teller.INSPECTORS),
        ("Councillors said they found children safe.", Teller.OTHERS),
    ],
)
def test_a_pronoun_means_inspectors_where_it_cannot_mean_who_was_named_last(
    text: str, who: Teller
) -> None:
    sentence = marked(text)
    assert teller(sentence, cues(sentence.tokens), Before(inspectors=True)) is who
