"""The line at the foot of a screen, which tells what its keys do."""

import pytest
from textual.widgets import Tooltip

from tests.tui.driving import browser, press, screen_text
from tui.app import OfstedApp
from tui.screens.help import HelpScreen
from tui.widgets.keys_footer import KeysFooter, ToldKey


def footer(app: OfstedApp) -> KeysFooter:
    return app.screen.query_one(KeysFooter)


def told(app: OfstedApp) -> str:
    """The line as it stands on the screen."""
    return screen_text(app).splitlines()[footer(app).region.y]


def place_of(app: OfstedApp, key: ToldKey) -> tuple[int, int]:
    """Where it stands in the line, as the mouse points at it."""
    return told(app).index(f"{key.display} {key.description}"), 0


@pytest.mark.parametrize(
    "way", [[], ["enter"], ["c"], ["t"], ["f"], ["a"], ["question_mark"], ["/"]]
)
async def test_the_footer_fits_in_eighty_columns(app: OfstedApp, way: list[str]) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, *way)
        await pilot.pause()
        for line in app.screen.query(KeysFooter):
            assert line.keys
            whole = " ".join(f"{key.display} {key.description}" for key in line.keys)
            assert told(app).strip() == whole


async def test_it_tells_the_keys_of_where_the_focus_is(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.pause()
        assert "Timeline" in told(app)
        await press(pilot, "/")
        assert "Complete" in told(app)
        assert "Timeline" not in told(app)
        await press(pilot, "escape")
        assert "Timeline" in told(app)


async def test_a_wider_terminal_has_room_for_more_keys(app: OfstedApp) -> None:
    async with app.run_test(size=(60, 24)) as pilot:
        await pilot.pause()
        few = footer(app).keys
        await pilot.resize_terminal(160, 24)
        await pilot.pause()
        assert len(footer(app).keys) > len(few)
        assert few[-1].description == footer(app).keys[-1].description == "Help"


async def test_a_click_on_a_key_does_what_the_key_does(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.pause()
        key = next(key for key in footer(app).keys if key.description == "Help")
        await pilot.click(KeysFooter, place_of(app, key))
        await pilot.pause()
        assert isinstance(app.screen, HelpScreen)


async def test_a_click_beside_the_keys_does_nothing(app: OfstedApp) -> None:
    async with app.run_test(size=(200, 40)) as pilot:
        await pilot.pause()
        before = screen_text(app)
        await pilot.click(KeysFooter, (199, 0))
        await pilot.pause()
        assert browser(app)
        assert screen_text(app) == before


async def test_under_the_mouse_a_key_lights_up_and_says_more(app: OfstedApp) -> None:
    app.TOOLTIP_DELAY = 0.001
    async with app.run_test(size=(120, 40), tooltips=True) as pilot:
        await pilot.pause()
        key = next(key for key in footer(app).keys if key.description == "Timeline")
        dark = footer(app).render().spans
        await pilot.hover(KeysFooter, place_of(app, key))
        await pilot.pause()
        assert "Grades by year" in str(app.screen.query_one(Tooltip).render())
        assert footer(app).render().spans != dark
        await pilot.hover("#councils")
        await pilot.pause()
        assert footer(app).render().spans == dark
