"""What is typed faster than the app works: no key is lost, and none overtakes another."""

import pytest
from textual.events import Key
from textual.widgets import Input

from tests.tui.driving import council, focused, press, typed
from tui.app import OfstedApp
from tui.screens.reader import ReaderScreen

NAMED = {
    "/": "slash",
    "\x15": "ctrl+u",
    "\x7f": "backspace",
    "\r": "enter",
    "\x1b": "escape",
    "\t": "tab",
}


def type_in_one_go(app: OfstedApp, keys: str) -> None:
    """As keys come from a terminal: none waits for the one before it."""
    for key in keys:
        app.post_message(Key(NAMED.get(key, key), key))


@pytest.mark.parametrize(
    ("opened_by", "keys"),
    [("e", "\x15out.csv"), ("", "e\x15out.csv"), ("", "aout.csv"), ("", "aoux\x7ft.csv")],
)
async def test_what_is_typed_behind_a_key_that_opens_a_box_goes_into_it(
    app: OfstedApp, opened_by: str, keys: str
) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, *opened_by)
        type_in_one_go(app, keys)
        await press(pilot)
        await pilot.pause()
        assert app.screen.query_one(Input).value == "out.csv"


async def test_a_letter_that_is_taken_back_is_the_one_before(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot)
        type_in_one_go(app, "/lexx\x7f\x7feds")
        await press(pilot)
        await pilot.pause()
        assert typed(app) == "leeds"


async def test_keys_behind_one_that_opens_a_screen_are_that_screens(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot)
        type_in_one_go(app, "\r/the")
        await press(pilot)
        await pilot.pause()
        assert isinstance(app.screen, ReaderScreen)
        assert app.screen.query_one(Input).value == "the"


async def test_keys_behind_one_that_closes_a_screen_are_for_what_is_under_it(
    app: OfstedApp,
) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "question_mark")
        type_in_one_go(app, "\x1bjj2")
        await press(pilot)
        await pilot.pause()
        assert council(app) == "Leeds"
        assert focused(app) == "judgements"


async def test_a_key_does_not_wait_for_ever(
    app: OfstedApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tui.typing_ahead.PATIENCE", 0.05)
    monkeypatch.setattr(OfstedApp, "_go_behind", lambda *_: None)  # no key is ever done
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot)
        type_in_one_go(app, "jj")
        while council(app) != "Leeds":
            await pilot.pause()
