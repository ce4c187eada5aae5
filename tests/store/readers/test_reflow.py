from hypothesis import given
from hypothesis import strategies as st

from store.readers.reflow import reflow

WORDS = "children and families know who helps them and what will change by when for everyone "
LINE = WORDS.strip()


def test_a_hyphen_at_a_line_end_is_kept_in_a_compound() -> None:
    text, _ = reflow(["A multi\ufffeagency team, like every multi-agency team."])
    assert text == "A multi-agency team, like every multi-agency team."


def test_a_hyphen_at_a_line_end_goes_where_the_word_is_written_in_one_elsewhere() -> None:
    text, _ = reflow(["The inspec\ufffetion was one inspection of many."])
    assert text == "The inspection was one inspection of many."


def test_what_only_a_printer_writes_becomes_what_anyone_types() -> None:
    text, _ = reflow(["3\u00a0to\u20097\u202fJune  2024: a \ufb01rst re\u2011inspection"])
    assert text == "3 to 7 June 2024: a first re-inspection"


def test_a_suspended_hyphen_keeps_its_space() -> None:
    text, _ = reflow([f"{LINE} 16-\nand 17-year-olds."])
    assert text.endswith("16- and 17-year-olds.")


def test_bullets_of_the_private_use_area_become_bullets() -> None:
    text, _ = reflow(["\uf0b7 plans:\n\uf02d short ones\n\uf06e visits"])
    assert text == "• plans:\n– short ones\n• visits"


def test_a_heading_after_a_full_line_is_not_swallowed() -> None:
    text, _ = reflow([f"{LINE}.\nWhat needs to improve?\n• {LINE}."])
    assert "\nWhat needs to improve?\n" in text


def test_a_long_heading_before_a_numbered_paragraph_is_not_swallowed() -> None:
    heading = "The impact of leaders on social work practice with children and families here:\ngood"
    text, _ = reflow([f"{LINE}.\n{heading}\n1. {LINE}."])
    assert f"\n{heading.replace(chr(10), ' ')}\n1. " in text.replace("here:\ngood", "here: good")


def test_lines_that_repeat_on_pages_are_margins() -> None:
    pages = [f"Annual report {n}\nBody of page {'abcd'[n]} here\nPage {n} of 4" for n in range(4)]
    text, offsets = reflow(pages)
    bodies = [f"Body of page {letter} here" for letter in "abcd"]
    assert text == "\n".join(["Annual report 0", *bodies])
    assert [text[offset:].split("\n")[0] for offset in offsets] == ["Annual report 0", *bodies[1:]]


def test_a_title_that_the_pages_after_it_repeat_stays() -> None:
    pages = [f"Focused visit to a council\nBody of page {letter} here" for letter in "abc"]
    assert reflow(pages)[0].split("\n")[:2] == ["Focused visit to a council", "Body of page a here"]


@given(st.lists(st.text(alphabet="ab .-,A1•\n\ufffe\uf0b7’", max_size=120), max_size=6))
def test_every_page_has_an_offset_within_the_text_in_order(pages: list[str]) -> None:
    text, offsets = reflow(pages)
    assert len(offsets) == len(pages)
    assert list(offsets) == sorted(offsets)
    assert all(0 <= offset <= len(text) for offset in offsets)


@given(st.lists(st.text(alphabet="abc. \n", min_size=1, max_size=200), min_size=1, max_size=1))
def test_no_letter_is_lost_between_the_margins(pages: list[str]) -> None:
    text, _ = reflow(pages)
    assert [c for c in text if c.isalpha()] == [c for c in pages[0] if c.isalpha()]


def test_pages_that_are_all_alike_keep_what_they_say() -> None:
    assert reflow(["Inspected: 1", "Inspected: 2"])[0] == "Inspected: 1\nInspected: 2"
