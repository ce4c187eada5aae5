import unicodedata

from hypothesis import example, given
from hypothesis import strategies as st

from store.characters import is_harmless, normalise, on_one_line


def test_a_terminal_escape_becomes_a_picture() -> None:
    assert normalise("\x1b[31mred\x07\x7f\x9b") == "␛[31mred␇␡�"


def test_invisible_characters_that_could_mislead_are_left_out() -> None:
    assert normalise("in\u00adad\u200bequate\u202e doog") == "inadequate doog"


@given(st.text())
def test_no_control_or_format_character_passes(words: str) -> None:
    passed = normalise(words)
    assert all(unicodedata.category(c) not in ("Cc", "Cf", "Cs") or c in "\n\t" for c in passed)


@given(st.text(alphabet=st.characters(categories=["L", "N", "P", "S", "Zs"])))
def test_what_can_be_seen_is_kept_as_it_is(words: str) -> None:
    assert normalise(words) == words


@given(st.text())
def test_what_passed_once_passes_unchanged(words: str) -> None:
    assert is_harmless(normalise(words))
    assert is_harmless(words) == (normalise(words) == words)


@given(st.text() | st.binary().map(lambda name: name.decode(errors="surrogateescape")))
@example("report\U000e0100.pdf")
def test_a_name_is_shown_on_one_line_that_can_be_written(name: str) -> None:
    shown = on_one_line(name)
    assert shown.encode().decode() == shown
    assert is_harmless(shown)
    assert not {"\n", "\t"} & set(shown)
