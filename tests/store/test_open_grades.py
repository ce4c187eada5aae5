"""A grade that is left open is found again where it stands in its text."""

from hypothesis import given
from hypothesis import strategies as st

from store.open_grades import OpenGrade, open_grades, warning_of
from tests.store.samples import a_record

TEXTS = st.text(min_size=1, max_size=40)


@given(before=st.text(max_size=40), words=TEXTS, after=st.text(max_size=40), reason=TEXTS)
def test_any_words_for_any_reason(before: str, words: str, after: str, reason: str) -> None:
    text = before + words + after
    grade = OpenGrade(len(before), len(before) + len(words), reason)
    assert list(open_grades(a_record(text, warnings=(warning_of(text, grade),)))) == [grade]


def test_a_warning_of_something_else_or_of_another_text_has_no_place() -> None:
    text = "Ofsted rated Kent good."
    warning = warning_of(text, OpenGrade(18, 22, "no council"))
    assert list(open_grades(a_record("Another text, longer.", warnings=(warning,)))) == []
    assert list(open_grades(a_record(text, warnings=("The source has no date.",)))) == []
