"""The subjects of verbs that tell."""

from __future__ import annotations

import pytest

from store.parsing.speech.cues import Means, cues
from store.parsing.speech.subjects import is_passive
from tests.store.parsing.rooms import marked


@pytest.mark.parametrize(
    "text",
    [
        "It is said to be proud.",
        "The council is said to be proud.",
        "In the new report the council is said to be proud.",
    ],
)
def test_what_is_said_to_be_so_is_passive_wherever_it_stands(text: str) -> None:
    sentence = marked(text)
    (verb,) = (cue for cue in cues(sentence.tokens) if cue.has(Means.REPORTED))
    assert is_passive(sentence, verb)
