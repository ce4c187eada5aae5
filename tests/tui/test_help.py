"""The help screen, which is made from the bindings that really are."""

import pytest
from textual.command import CommandPalette
from textual.containers import VerticalScroll

from store.library import Library
from tests.tui.driving import browser, keys_told, press, reader
from tui.app import OfstedApp
from tui.keys.bindings import known
from tui.keys.keymap import FILE, read

PANES = ["↑ k", "↓ j", "g", "G", "PgUp", "PgDn", "→ l", "← h", "Tab", "1", "2", "3", "4", "/"]
EVERYWHERE = ["n", "N", "]", "[", "H", "L", "y", "Y", "o", "?", "^p", "^z", "q", "Esc"]
READER = ["v", "w", "b", "0", "$", "Space", "g", "G"]


async def test_every_key_of_the_panes_is_told(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 50)) as pilot:
        await press(pilot, "question_mark")
        told = keys_told(app).split()
        missing = [key for key in " ".join(PANES + EVERYWHERE).split() if key not in told]
        assert not missing
        await press(pilot, "escape")
        assert browser(app)


async def test_every_key_of_the_reader_is_told_first(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 50)) as pilot:
        await press(pilot, "enter", "question_mark")
        here, _, elsewhere = keys_told(app).partition("\n\nThe panes\n")
        assert here.startswith("The reader\n")
        missing = [key for key in READER + EVERYWHERE if key not in here.split()]
        assert not missing
        assert "Councils side by side" in elsewhere
        await press(pilot, "escape")
        assert reader(app)


async def test_the_keys_of_other_screens_are_told_too(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 50)) as pilot:
        await press(pilot, "question_mark")
        told = keys_told(app)
        await press(pilot, "escape", "enter", "question_mark")
        told += keys_told(app)
        assert not [each.id for each in known().values() if each.does not in told]


async def test_typing_narrows_and_escape_widens_then_closes(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 50)) as pilot:
        await press(pilot, "question_mark", *"grades by y")
        assert [row.strip() for row in keys_told(app).splitlines()] == [
            "The panes",
            "t  Grades by year",
        ]
        await press(pilot, *"zzz")
        assert keys_told(app) == "no key is told in these words"
        await press(pilot, "escape")
        assert "Leave" in keys_told(app)
        await press(pilot, "escape")
        assert browser(app)


async def test_typing_a_key_tells_first_what_it_does(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 50)) as pilot:
        await press(pilot, "question_mark", "D")
        assert [row.strip() for row in keys_told(app).splitlines()[:2]] == [
            "The panes",
            "D  Remove source",
        ]


async def test_it_tells_the_keys_of_ones_own(library: Library) -> None:
    app = OfstedApp(library, keymap=read(b'browser.timeline = "f5"\nreader.open = "f7"', FILE))
    async with app.run_test(size=(120, 50)) as pilot:
        await press(pilot, "question_mark")
        rows = [row.strip() for row in keys_told(app).splitlines()]
        assert "f5  Grades by year" in rows
        assert "f7  Open the source itself" in rows


async def test_a_long_list_of_keys_is_scrolled(app: OfstedApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "question_mark", "down", "down")
        box = app.screen.query_one(VerticalScroll)
        assert box.scroll_y == 2
        await press(pilot, "up")
        assert box.scroll_y == 1
        await press(pilot, "pagedown")
        assert box.scroll_y == 11
        await press(pilot, "pageup")
        assert box.scroll_y == 1


@pytest.mark.parametrize("opener", ["", "enter"])
async def test_the_command_palette_opens_everywhere(app: OfstedApp, opener: str) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, *([opener] if opener else []), "ctrl+p")
        assert isinstance(app.screen, CommandPalette)
