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
