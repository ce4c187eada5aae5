from store.parsing.claims.phrases.clauses import bars
from tests.store.parsing.rooms import at, marked


def test_a_present_told_before_and_parts_no_grade_that_follows_it() -> None:
    sentence = marked("Kent is a county, and was rated good.")
    assert not bars(sentence, at(sentence, "and"), at(sentence, "good"))


def test_a_present_told_after_and_parts_the_grade_from_what_was() -> None:
    sentence = marked("Kent had a county fair, and its leaders are good.")
    assert bars(sentence, at(sentence, "and"), at(sentence, "good"))
