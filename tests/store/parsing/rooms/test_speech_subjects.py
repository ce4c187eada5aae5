"""The subjects of verbs that tell."""

from __future__ import annotations

import pytest

from store.parsing.speech.cues import Means, cues
from store.parsing.speech.subjects import is_of_witness, is_passive, opens_with_name
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
    said = cues(marked(text).tokens)
    (verb,) = (cue for cue in said if cue.has(Means.REPORTED))
    assert is_passive(said.words, verb)


def test_the_only_ones_named_before_the_verb_are_its_witnesses() -> None:
    carers, say, *_ = cues(marked("Foster carers say that they are well supported.").tokens)
    assert say.has(Means.TELLING)
    assert is_of_witness(say, [carers])


@pytest.mark.parametrize(
    ("text", "opens"),
    [
        ("But Jo Bell, who runs the department, was glad.", True),
        ("Jo Bell runs the department.", False),
        ("Last year, the council lost staff.", False),
    ],
)
def test_a_name_opens_a_sentence_only_with_a_comma_behind_it(text: str, opens: bool) -> None:
    assert opens_with_name(marked(text)) is opens
