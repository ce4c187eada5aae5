"""What one launch remembers for the next, and the command palette."""

from pathlib import Path

import pytest

from store.library import Library
from tests.tui.driving import browser, council, line, press, reader, status
from tui.app import OfstedApp
from tui.state import FILE, State, load, save


async def test_the_next_launch_begins_where_one_left(library: Library, tmp_path: Path) -> None:
    app = OfstedApp(library)
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "G", "2", "j", "j")
        left = line(app)
        app.theme = "textual-light"
        app.form = "markdown"
        await press(pilot, "q")
    save(tmp_path, app.state)

    again = OfstedApp(library, load(tmp_path))
    async with again.run_test(size=(120, 40)) as pilot:
        await press(pilot)
        assert (council(again), line(again)) == ("Leeds", left)
        assert again.theme == "textual-light"
        assert again.form == "markdown"


async def test_a_council_that_is_gone_is_not_waited_for(library: Library) -> None:
    app = OfstedApp(library, State(council="Atlantis", theme="no such theme"))
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot)
        assert council(app) == "Calderdale"
        assert browser(app).judgements.border_title == "Calderdale"


@pytest.mark.parametrize("content", [b"", b"\xff", b"[]", b'{"area": "sky"}', b'{"date": "x"}'])
def test_what_cannot_be_read_is_forgotten(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE).write_bytes(content)
    assert load(tmp_path) == State()


def test_a_disk_that_refuses_is_no_reason_to_fail(tmp_path: Path) -> None:
    save(tmp_path / "missing", State("nord"))
    assert load(tmp_path / "missing") == State()


async def test_the_palette_goes_to_councils_and_articles_and_does_what_keys_do(
    app: OfstedApp,
) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot)
        commands = {command.title: command for command in app.get_system_commands(app.screen)}
        commands["Leeds"].callback()
        await press(pilot)
        assert council(app) == "Leeds"
        found = commands["Next related article"].callback()
        assert found is not None
        await found
        await press(pilot)
        assert status(app).startswith("related 1 of")
        commands["Council recovers from performance dip to maintain top Ofsted grade"].callback()
        await press(pilot)
        assert "Leeds still" in reader(app).article.text
