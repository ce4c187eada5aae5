import pytest

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


def test_a_few_bytes_of_windows_in_a_text_of_utf_8() -> None:
    mixed = "“It’s good”, ".encode() + "the council’s café".encode("cp1252")
    assert text.decode(mixed) == "“It’s good”, the council’s café"
