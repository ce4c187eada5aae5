import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.readers import text
from store.readers.unreadable import Unreadable


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("‘Good’ – said Ofsted".encode(), "‘Good’ – said Ofsted"),
        ("‘Good’ – said Ofsted".encode("utf-8-sig"), "‘Good’ – said Ofsted"),
        ("‘Good’ – said Ofsted".encode("cp1252"), "‘Good’ – said Ofsted"),
        ("‘Good’ – said Ofsted".encode("utf-16"), "‘Good’ – said Ofsted"),
        (b"one\r\ntwo\rthree", "one\ntwo\nthree"),
    ],
)
def test_the_usual_encodings_are_read(content: bytes, words: str) -> None:
    assert text.extract(content).text == words


@pytest.mark.parametrize(
    ("content", "reason"),
    [(b"", "no text"), (b" \n\t", "no text"), (b"\x89PNG\r\n\0\0", "not text")],
)
def test_what_is_no_text_is_told_so(content: bytes, reason: str) -> None:
    with pytest.raises(Unreadable, match=reason):
        text.extract(content)


def test_a_terminal_escape_becomes_a_picture() -> None:
    assert text.normalise("\x1b[31mred\x07\x7f\x9b") == "␛[31mred␇␡�"


def test_invisible_characters_that_could_mislead_are_left_out() -> None:
    assert text.normalise("in\u00adad\u200bequate\u202e doog") == "inadequate doog"


@given(st.text())
def test_no_control_or_format_character_passes(words: str) -> None:
    passed = text.normalise(words)
    assert all(unicodedata.category(c) not in ("Cc", "Cf", "Cs") or c in "\n\t" for c in passed)


@given(st.text(alphabet=st.characters(categories=["L", "N", "P", "S", "Zs"])))
def test_what_can_be_seen_is_kept_as_it_is(words: str) -> None:
    assert text.normalise(words) == words
