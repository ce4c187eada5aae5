"""Areas that are only named on the way."""

from __future__ import annotations

from store.parsing.claims.areas.incidental import resumed_subject
from store.parsing.claims.phrases.graded import Target, TargetKind
from tests.store.parsing.rooms import at, marked


def test_the_council_has_the_second_verb_not_its_first() -> None:
    sentence = marked("Kent works with care leavers and was rated good.")
    index = at(sentence, "care leavers")
    resumed = resumed_subject(sentence, Target(TargetKind.AREAS, index, index + 1))
    assert resumed == Target(TargetKind.WHOLE, 0, 1)
