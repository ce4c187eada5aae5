"""A grade that is seen and not understood is told of in the warnings, and not dropped silently."""

import pytest

from store.parsing import parse
from store.records import Document, Record

WALL = "Somebody in the car park shouted inadequate."


def read(text: str) -> Record:
    return parse(Document(source="text", sha256="0" * 64, text=text))


def test_a_grade_that_no_words_tie_to_anything_is_left_open() -> None:
    text = f"Ofsted rated Kent good. {WALL}"
    (warning,) = read(text).warnings
    place = text.index("inadequate")
    assert warning.startswith(f"A grade at character {place} (“inadequate”) was left open: ")


def test_so_is_one_in_a_text_of_which_no_grade_is_read() -> None:
    (warning,) = read(f"Ofsted has been to Kent. {WALL}").warnings
    assert "“inadequate”" in warning


def test_a_grade_that_the_text_tells_elsewhere_too_is_no_riddle() -> None:
    assert read(f"Ofsted rated Kent inadequate. {WALL}").warnings == ()


@pytest.mark.parametrize(
    "said",
    [
        "The council hopes to be outstanding one day.",
        "A school in Maidstone was rated outstanding.",
        "Medway, its neighbour, is outstanding.",
        "Ofsted's grades are outstanding, good, requires improvement and inadequate.",
    ],
)
def test_what_is_certainly_no_grade_of_the_council_is_not_told_of(said: str) -> None:
    assert read(f"Ofsted rated Kent good. {said}").warnings == ()
