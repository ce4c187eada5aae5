"""The help screen, which is made from the bindings that really are."""

import pytest
from textual.command import CommandPalette
from textual.widgets import Static

from tests.tui.driving import browser, press, reader
from tui.app import OfstedApp
from tui.screens.help import HelpScreen

PANES = ["↑ k", "↓ j", "g", "G", "pgup", "pgdn", "→ l", "← h", "tab", "1", "2", "3", "4", "/"]
EVERYWHERE = ["n", "N", "]", "[", "H", "L", "y", "Y", "o", "?", "^p", "q", "esc"]
READER = ["v", "w", "b", "0", "$", "space", "g", "G"]


async def keys_told(app: OfstedApp) -> str:
    assert isinstance(app.screen, HelpScreen)
    return str(app.screen.query_one(Static).render())


async def test_every_key_of_the_panes_is_told(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 50)) as pilot:
        await press(pilot, "question_mark")
        told = (await keys_told(app)).split()
        missing = [key for key in " ".join(PANES + EVERYWHERE).split() if key not in told]
        assert not missing
        await press(pilot, "escape")
        assert browser(app)


async def test_every_key_of_the_reader_is_told(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 50)) as pilot:
        await press(pilot, "enter")
        await press(pilot, "question_mark")
        told = (await keys_told(app)).split()
        missing = [key for key in READER + EVERYWHERE if key not in told]
        assert not missing
        await press(pilot, "q")
        assert reader(app)


async def test_a_long_list_of_keys_is_scrolled(app: OfstedApp) -> None:
    async with app.run_test(size=(80, 12)) as pilot:
        await press(pilot, "question_mark", "j", "down")
        box = app.screen.query(".dialog").first()
        assert box.scroll_y == 2
        await press(pilot, "k", "up")
        assert box.scroll_y == 0


@pytest.mark.parametrize("opener", ["", "enter"])
async def test_the_command_palette_opens_everywhere(app: OfstedApp, opener: str) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, *([opener] if opener else []), "ctrl+p")
        assert isinstance(app.screen, CommandPalette)
