from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from tui.widgets.wrapping import wrapped


def lines(text: str, width: int) -> list[str]:
    return [text[start:end] for start, end in wrapped(text, width)]


def test_lines_break_at_spaces_and_lose_them() -> None:
    assert lines("plans for children in care", 12) == ["plans for", "children in", "care"]


def test_a_word_longer_than_a_line_is_cut() -> None:
    assert lines("a abcdefgh b", 4) == ["a", "abcd", "efgh", "b"]


def test_wide_letters_take_two_cells() -> None:
    assert lines("漢字漢字", 4) == ["漢字", "漢字"]


def test_a_word_without_width_has_its_place_too() -> None:
    assert lines("\u200b 00", 2) == ["\u200b", "00"]


@given(text=st.text(max_size=60), width=st.integers(2, 30))
def test_every_line_fits_and_no_letter_is_lost(text: str, width: int) -> None:
    shown = lines(text, width)
    assert all(cell_len(line) <= width for line in shown)
    assert "".join("".join(shown).split()) == "".join(text.split())
