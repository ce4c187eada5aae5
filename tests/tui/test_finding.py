"""Finding words in a text, without a screen."""

import time

from hypothesis import given
from hypothesis import strategies as st

from tui.shown.finding import Matches, matches, plain


def found(text: str, words: str) -> list[str]:
    """What the matches of words stand on in a text."""
    places = matches(plain(text), words)
    return [text[slice(*places.at(number))] for number in range(len(places.starts))]


def test_case_accents_quotes_and_dashes_make_no_difference() -> None:
    text = "“It’s the council’s café” – said 2018–19, non\u2011statutory."
    assert found(text, "IT'S THE COUNCIL'S") == ["It’s the council’s"]
    assert found(text, 'cafe" - said') == ["café” – said"]
    assert found(text, "2018-19") == ["2018–19"]
    assert found(text, "non-stat") == ["non\u2011stat"]
    assert found('It\'s plain - and "straight"', "It’s plain – and “s") == ["It's plain - and \"s"]


def test_what_is_typed_is_no_pattern() -> None:
    text = "a.c abc [a-c] (x|y) a*c \\d 7"
    for words in ("a.c", "[a-c]", "(x|y)", "a*c", "\\d"):
        assert found(text, words) == [words]


def test_words_are_found_over_the_end_of_a_line() -> None:
    assert found("who need help\nand protection", "help and") == ["help\nand"]


def test_nothing_is_found_for_nothing() -> None:
    assert matches(plain("words"), "") == Matches()


def test_the_first_match_from_an_offset_on_is_that_after_the_last_one_again() -> None:
    places = matches(plain("ab ab ab"), "ab")
    assert [places.after(offset) for offset in (0, 1, 3, 6, 7)] == [0, 1, 1, 2, 0]


@given(st.text(), st.text())
def test_every_match_is_what_was_asked_for_and_none_is_within_another(
    text: str, words: str
) -> None:
    assert len(plain(text)) == len(text)
    places = matches(plain(text), words)
    for start in places.starts:
        assert plain(text[start : start + places.length]) == plain(words)
    assert all(
        b - a >= places.length for a, b in zip(places.starts, places.starts[1:], strict=False)
    )


@given(st.text(max_size=20), st.text(min_size=1, max_size=5), st.text(max_size=20))
def test_what_is_there_is_found(before: str, words: str, after: str) -> None:
    assert matches(plain(before + words + after), words).starts


def test_the_time_grows_with_the_text_and_not_with_what_is_looked_for() -> None:
    def seconds(pages: int) -> float:
        text = plain("a" * 3_000 * pages)
        begun = time.process_time()
        for words in ("a" * 2_000 + "b", "b" + "a" * 2_000, "a"):
            matches(text, words)
        return time.process_time() - begun

    seconds(1)
    assert min(seconds(600) for _ in range(3)) < 30 * min(seconds(60) for _ in range(3)) + 0.05
