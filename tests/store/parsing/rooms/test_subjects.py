import pytest

from store.parsing.speech.cues import Means, cues
from store.parsing.speech.subjects import is_of_witness, opens_with_name
from tests.store.parsing.rooms import marked


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
