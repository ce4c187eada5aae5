"""The grades over the years, key by key."""

from pathlib import Path

import pytest
from textual.events import Key
from textual.widgets import Static

from store.library import Library
from tests.tui.driving import browser, excerpt, keys_told, line, press, screen_text, status
from tui.app import OfstedApp
from tui.screens.choose import ChooseScreen
from tui.screens.timeline import TimelineScreen

LEEDS = ("G", "t")


@pytest.fixture(autouse=True)
def _in_2026(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tui.screens.timeline.this_year", lambda: 2026)


def timeline(app: OfstedApp) -> TimelineScreen:
    screen = app.screen
    assert isinstance(screen, TimelineScreen)
    return screen


async def test_t_shows_the_council_by_areas_and_years(app: OfstedApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, *LEEDS)
        text = screen_text(app)
        for words in ("Leeds", "Overall", "Help and protection", "Visits", "2018", "v visit"):
            assert words in text
        assert status(app).startswith("Leeds · ")


@pytest.mark.parametrize(
    ("later", "earlier", "first", "last"),
    [("right", "left", "home", "end"), ("l", "h", "g", "G")],
)
async def test_along_a_row(app: OfstedApp, later: str, earlier: str, first: str, last: str) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, *LEEDS, first)
        assert "Leeds · Overall: Inadequate · SLAC inspection, 2010" in status(app)
        await press(pilot, later)
        assert "Overall: Good · SIF inspection, March 2015" in status(app)
        await press(pilot, earlier, earlier)
        assert "2010" in status(app)
        await press(pilot, last)
        assert "Overall: Outstanding · ILACS inspection, March 2022" in status(app)
        await press(pilot, later)
        assert "March 2022" in status(app)


@pytest.mark.parametrize(("down", "up"), [("down", "up"), ("j", "k")])
async def test_from_row_to_row_in_time(app: OfstedApp, down: str, up: str) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, *LEEDS, "G", down)
        assert "Leaders: Outstanding · ILACS inspection, March 2022" in status(app)
        await press(pilot, up, up)
        assert "Overall: Outstanding" in status(app)
        await press(pilot, down, down, down, down, down)
        assert "focused visit, August 2021" in status(app)


async def test_enter_goes_to_the_sentences_and_back_leads_back(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, *LEEDS, "g", "enter")
        assert browser(app)
        assert line(app) == "2010 overall"
        assert "inadequate" in excerpt(app).text.lower()
        await press(pilot, "H")
        assert "Leeds · Overall: Inadequate · SLAC inspection, 2010" in status(app)
        await press(pilot, "H")
        assert line(app).startswith("2022-03")


async def test_a_visit_is_gone_to_as_well(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, *LEEDS, *("j",) * 5, "enter")
        assert line(app).startswith("2021-08")


async def test_the_related_articles_of_a_grade_are_walked(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, *LEEDS, "]")
        assert browser(app)
        assert status(app).startswith("related 1 of ")


async def test_keys_that_come_faster_than_the_panes_fill_show_the_council_of_the_cursor(
    app: OfstedApp,
) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot)
        for key in ("G", "t"):
            app.post_message(Key(key, key))
        await press(pilot)
        assert status(app).startswith("Leeds · ")


@pytest.mark.parametrize("key", ["escape", "t"])
async def test_one_leaves_it_for_where_one_was(app: OfstedApp, key: str) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "G", "2", "j", "j")
        before = line(app)
        await press(pilot, "t", key)
        assert line(app) == before


async def test_councils_are_added_by_typing_and_taken_off(app: OfstedApp) -> None:
    async with app.run_test(size=(80, 30)) as pilot:
        await press(pilot, *LEEDS, "+", *"kirk", "enter")
        assert timeline(app)
        assert "Kirklees" in screen_text(app)
        assert "Leeds" in screen_text(app)
        await press(pilot, "+", "down", "up", "enter")
        assert "Calderdale" in screen_text(app)
        await press(pilot, "+")
        assert status(app) == "every council of the library is on the chart"
        await press(pilot, "j", "minus", "minus", "minus")
        assert status(app) == "the last council stays on the chart"


async def test_choosing_a_council_can_be_called_off(app: OfstedApp) -> None:
    async with app.run_test(size=(80, 30)) as pilot:
        await press(pilot, *LEEDS, "+", *"zzz", "enter")
        assert isinstance(app.screen, ChooseScreen)
        await press(pilot, "escape")
        assert "Kirklees" not in screen_text(app)


async def test_it_is_used_with_the_mouse(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, *LEEDS)
        rows = timeline(app).rows.query_one(Static)
        await pilot.click(rows, offset=(24, 1))
        await press(pilot)
        assert "2010" in status(app)
        await pilot.click(rows, offset=(24, 1), times=2)
        await press(pilot)
        assert line(app) == "2010 overall"


async def test_it_is_drawn_anew_for_another_size(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, *LEEDS, "g", "l", "l")
        assert "October 2018" in status(app)
        await pilot.resize_terminal(60, 20)
        await press(pilot)
        assert "October 2018" in status(app)
        assert "not shown: widen the screen" in screen_text(app)


async def test_the_help_names_its_keys(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 50)) as pilot:
        await press(pilot, *LEEDS, "question_mark")
        told = keys_told(app)
        assert told.startswith("The timeline\n")
        for words in ("Add council", "Take it off", "Sentences", "Earlier", "Later"):
            assert words in told


async def test_without_a_single_source_it_says_so(tmp_path: Path) -> None:
    library = Library.open(tmp_path / "empty")
    app = OfstedApp(library)
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "t", "enter", "j", "g", "minus", "l")
        assert timeline(app)
        await press(pilot, "escape")
        assert browser(app)
    library.close()


async def test_a_click_on_a_row_without_grades_keeps_the_cursor(app: OfstedApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, *LEEDS)
        before = status(app)
        await pilot.click(timeline(app).rows, offset=(24, 0))
        await press(pilot)
        assert status(app) == before
