"""What is graded and is neither an area nor the whole."""

from __future__ import annotations

from store.parsing.claims.phrases.graded import Target, TargetKind
from store.parsing.claims.tying.unknown import is_of_unknown
from tests.store.parsing.rooms import at, marked


def test_the_work_of_a_council_is_the_council_and_nothing_unknown() -> None:
    sentence = marked("The hard work of the council was good.")
    council = at(sentence, "the council")
    assert not is_of_unknown(sentence, Target(TargetKind.WHOLE, council, council + 1))


def test_the_filing_of_a_council_is_something_unknown_that_it_does() -> None:
    sentence = marked("The filing of the council was good.")
    council = at(sentence, "the council")
    assert is_of_unknown(sentence, Target(TargetKind.WHOLE, council, council + 1))
