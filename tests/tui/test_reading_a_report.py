"""Finding words and sections in a long report, key by key."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from textual.events import Key
from textual.widgets import Input, Label

from store.library import Library
from store.records import Area, Grade, Section, SourceKind
from tests.store.samples import a_record, judged, told
from tests.tui.driving import browser, press, reader, screen_text, status
from tui.app import OfstedApp
from tui.screens.choose import ChooseScreen

HEADINGS = ["Headline findings", "What needs to improve", "Help and\nprotection", "Leadership"]
GRADED = "Leaders of the council’s services are good."


def a_report() -> str:
    """Sixty pages: four headings, each over many paragraphs that say what they are about."""
    parts = [f"Inspection of Leeds\n\n{GRADED}"]
    for number, heading in enumerate(HEADINGS):
        parts.append(heading)
        paragraph = "Social workers know the children’s plans – and [the council] acts. " * 8
        parts += [f"{number}.{each} {paragraph}" for each in range(75)]
    return "\n\n".join(parts)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    text = a_report()
    starts = [text.index(f"\n{heading}\n") + 1 for heading in HEADINGS]
    ends = [*starts[1:], len(text)]
    sections = [
        Section(" ".join(heading.split()), start, end)
        for heading, start, end in zip(HEADINGS, starts, ends, strict=True)
    ]
    inspection = told("Leeds", judged(text, Area.LEADERS, Grade.GOOD, GRADED), end="2022-03-04")
    record = a_record(text, inspection, title="Leeds", kind=SourceKind.REPORT)
    library = Library.open(tmp_path / "home")
    library.add(
        [
            replace(
                record,
                sections=(*sections, Section("About Ofsted", len(text) - 20, len(text))),
                pages=tuple(range(0, len(text), len(text) // 60)),
            )
        ]
    )
    yield library
    library.close()


def found(app: OfstedApp) -> str:
    return str(reader(app).find_bar.query_one("#found", Label).render())


def under_cursor(app: OfstedApp, length: int) -> str:
    article = reader(app).article
    return article.text[article.cursor_offset :][:length]


async def test_words_are_found_as_one_types_and_counted(app: OfstedApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "enter", "/", *"3.7")
        assert found(app) == "1 of 6"
        assert under_cursor(app, 3) == "3.7"
        await press(pilot, *"4 social")
        assert found(app) == "1 of 1"
        assert under_cursor(app, 10) == "3.74 Socia"
        assert "3.74 Social workers know" in screen_text(app)
        await press(pilot, "x")
        assert found(app) == "not found"


async def test_enter_and_n_go_to_the_next_match_and_shift_n_to_the_one_before(
    app: OfstedApp,
) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "enter", "/", *"3.7", "enter")
        assert found(app) == "1 of 6"
        await press(pilot, "n", "enter")
        assert (found(app), under_cursor(app, 4)) == ("3 of 6", "3.71")
        await press(pilot, "N", "N", "N")
        assert (found(app), status(app)) == ("6 of 6", "round the top")
        await press(pilot, "n")
        assert (found(app), status(app)) == ("1 of 6", "round the end")


async def test_up_and_down_step_through_the_matches_without_leaving_the_box(
    app: OfstedApp,
) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "enter", "/", *"3.7", "down", "down", "up")
        assert found(app) == "2 of 6"
        await press(pilot, "1")
        assert found(app) == "1 of 1"


async def test_plain_signs_find_printed_ones_and_are_no_pattern(app: OfstedApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "enter", "/", *"DREN'S plans - and [")
        assert found(app) == f"1 of {4 * 75 * 8:,}"
        assert under_cursor(app, 6) == "dren’s"


async def test_matches_are_marked_on_the_screen(app: OfstedApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "enter")
        lines = reader(app).article
        before = str(lines.get_line(2).spans)
        await press(pilot, "/", *"council")
        assert str(lines.get_line(2).spans) != before
        here = [span for span in lines.get_line(2).spans if "reverse" in str(span.style)]
        assert [lines.get_line(2).plain[span.start : span.end] for span in here] == ["council"]


async def test_escape_in_the_box_goes_back_where_one_was(app: OfstedApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "enter", "g", "/", *"3.74", "escape")
        assert reader(app).article.cursor_offset == 0
        assert not reader(app).find_bar.display


async def test_escape_after_finding_gives_n_back_to_the_marks(app: OfstedApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "enter", "g", "/", *"3.74", "enter", "escape")
        assert not reader(app).find_bar.display
        assert under_cursor(app, 4) == "3.74"
        await press(pilot, "N")
        assert status(app) == "mark 1 of 1 · Leeds: Leaders Good"
        await press(pilot, "escape")
        assert browser(app)


async def test_keys_typed_fast_after_the_slash_belong_to_the_box(app: OfstedApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "enter")
        await press(pilot, "/", *"2/n q")
        assert reader(app).find_bar.words == "2/n q"


async def test_with_nothing_to_find_enter_gives_the_keys_back_to_the_text(app: OfstedApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "enter", "/", "enter")
        assert not reader(app).find_bar.display
        assert reader(app).article.has_focus
        await press(pilot, "/", *"zzz", "enter", "n")
        assert status(app) == "not found: zzz"


async def test_the_outline_lists_the_sections_from_the_one_that_one_is_in(app: OfstedApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "enter", "/", *"2.5 ", "enter", "O")
        chooser = app.screen
        assert isinstance(chooser, ChooseScreen)
        shown = screen_text(app)
        for heading in ("Headline findings", "Help and protection", "About Ofsted", "p. 31"):
            assert heading in shown
        await press(pilot, "enter")
        assert under_cursor(app, 19) == "Help and\nprotection"
        assert status(app) == "Help and protection"


async def test_what_is_typed_narrows_the_outline_and_enter_jumps_there(app: OfstedApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "enter", "O", *"imp nee")
        assert "Leadership" not in screen_text(app)
        await press(pilot, "enter")
        assert under_cursor(app, 21) == "What needs to improve"
        await press(pilot, "O", *"about", "enter")
        article = reader(app).article
        assert article.cursor_offset == len(article.text) - 20
        await press(pilot, "O", "pageup", "down", "escape")
        assert article.cursor_offset == len(article.text) - 20


async def test_keys_typed_fast_after_the_outline_was_asked_for_narrow_it(app: OfstedApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "enter")
        for key in "Olead":
            app.post_message(Key(key, key))
        await press(pilot)
        assert isinstance(app.screen, ChooseScreen)
        assert app.screen.query_one(Input).value == "lead"
        await press(pilot, "escape", "/", *"On Over O", "enter")
        assert reader(app).find_bar.words == "On Over O"


async def test_headings_are_marked_in_the_text_and_named_in_the_margin(app: OfstedApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "enter", "O", *"help", "enter")
        row = reader(app).article.cursor_location[0]
        for part in (row, row + 1):
            line = reader(app).article.get_line(part)
            assert any("bold" in str(span.style) for span in line.spans)
        assert "§ Help and protection" in screen_text(app)


async def test_a_source_without_sections_says_so(app: OfstedApp, library: Library) -> None:
    text = "Leeds is good."
    judgement = judged(text, Area.OVERALL, Grade.GOOD, text)
    library.add([a_record(text, told("Leeds", judgement, end="2018"), published="2018")])
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "2", "G", "enter", "O")
        assert status(app) == "no headings are known in this source"


async def test_words_are_marked_in_the_next_article_too(app: OfstedApp, library: Library) -> None:
    text = "Leeds is good. Its leaders are good."
    judgement = judged(text, Area.LEADERS, Grade.GOOD, "Its leaders are good.")
    library.add([a_record(text, told("Leeds", judgement, end="2022-03-04"))])
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "3", "G", "enter", "/", *"GOOD", "enter", "]")
        assert found(app) in ("1 found", "2 found")
        await press(pilot, "n")
        assert found(app).startswith("1 of")


async def test_it_is_found_with_the_mouse_too(app: OfstedApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "enter", "O")
        await pilot.click("#choices", offset=(4, 1))
        await press(pilot)
        assert under_cursor(app, 21) == "What needs to improve"
