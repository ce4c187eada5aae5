"""What one launch remembers for the next, and the command palette."""

from pathlib import Path

import pytest

from store.history.inspections import Excerpt
from store.history.merging import source_of
from store.library import Library
from tests.store.samples import a_record
from tests.tui.driving import browser, council, excerpt, line, press, reader, status
from tui.app import OfstedApp
from tui.places import Place
from tui.remembered.positions import MOST as KEPT
from tui.remembered.positions import Positions
from tui.remembered.state import FILE, MOST, State, load, save
from tui.widgets.columns import LEAST

BROKEN = [
    b"",
    b"\xff",
    b"[]",
    b'{"at": "x"}',
    b'{"trail": [{"area": "sky"}]}',
    b'{"x":' + b"[" * 100_000,
    b'{"trail": [{"inspection": ["inspection", "x"]}]}',
]


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


async def test_the_next_launch_knows_the_way_back(library: Library, tmp_path: Path) -> None:
    app = OfstedApp(library)
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "j", "2", "j", "1", "j", "2", "j", "j", "enter", "n")
        read = reader(app).article.text
        await press(pilot, "q")
    save(tmp_path, app.state)

    again = OfstedApp(library, load(tmp_path))
    async with again.run_test(size=(120, 40)) as pilot:
        await press(pilot)
        assert reader(again).article.text == read
        await press(pilot, "escape")
        assert council(again) == "Leeds"
        await press(pilot, "H", "H", "H", "H", "H", "H", "H")
        assert council(again) == "Calderdale"
        assert status(again) == "this is where you began"


async def test_the_next_launch_is_at_the_same_excerpt(library: Library, tmp_path: Path) -> None:
    app = OfstedApp(library)
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "G", "2", "j", "j", "3", "j")
        left = excerpt(app)
        await press(pilot, "q")
    save(tmp_path, app.state)
    again = OfstedApp(library, load(tmp_path))
    async with again.run_test(size=(120, 40)) as pilot:
        await press(pilot)
        assert excerpt(again) == left


def test_of_a_long_way_the_last_places_are_kept(tmp_path: Path) -> None:
    way = tuple(Place(f"council {number}") for number in range(MOST + 50))
    save(tmp_path, State(trail=way, at=MOST + 40))
    kept = load(tmp_path)
    assert len(kept.trail) == MOST
    assert kept.trail[kept.at] == way[MOST + 40]
    save(tmp_path, State(trail=way, at=3))
    kept = load(tmp_path)
    assert kept.trail[kept.at] == way[3]


def widths(app: OfstedApp) -> list[int]:
    return [column.outer_size.width for column in app.screen.query_one("#panes").children]


async def test_panes_are_made_wider_and_narrower_by_keys_and_stay_so(
    library: Library, tmp_path: Path
) -> None:
    app = OfstedApp(library)
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot)
        before = widths(app)
        await press(pilot, ">")
        assert widths(app) == [before[0] + 4, before[1] - 4, before[2]]
        await press(pilot, "4", "<", "<")
        left = widths(app)
        assert left == [before[0] + 4, before[1] + 4, before[2] - 8]
        await press(pilot, *"<<<<<<<<<<<<<<<<")
        assert widths(app)[2] == LEAST
        await press(pilot, *">>>")
        left = widths(app)
        await press(pilot, "q")
    save(tmp_path, app.state)
    again = OfstedApp(library, load(tmp_path))
    async with again.run_test(size=(120, 40)) as pilot:
        await press(pilot)
        assert widths(again) == left
        await pilot.resize_terminal(240, 40)
        await press(pilot)
        now = zip(widths(again), left, strict=True)
        assert all(abs(wide - 2 * width) <= 2 for wide, width in now)


async def test_the_mouse_moves_the_edge_between_two_panes(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot)
        before = widths(app)
        await pilot.mouse_down("#judgements", offset=(0, 5))
        await pilot.hover(offset=(before[0] + 6, 10))
        await pilot.mouse_up(offset=(before[0] + 6, 10))
        await press(pilot)
        moved = widths(app)
        assert moved[0] - before[0] in (6, 7)
        assert sum(moved) == sum(before)
        await pilot.hover(offset=(60, 10))
        assert widths(app) == moved


async def test_where_one_pane_is_shown_at_a_time_its_width_is_the_screens(app: OfstedApp) -> None:
    async with app.run_test(size=(60, 20)) as pilot:
        await press(pilot, ">", "<", "2", ">", "4", "<")
        assert app.screen.query_one("#related").outer_size.width == 60


async def test_a_council_that_is_gone_is_not_waited_for(library: Library) -> None:
    app = OfstedApp(library, State("no such theme", trail=(Place("Atlantis"),)))
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot)
        assert council(app) == "Calderdale"
        assert browser(app).panes.judgements.border_title == "Calderdale"


@pytest.mark.parametrize("content", BROKEN, ids=range(len(BROKEN)))
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


def test_of_many_articles_the_lines_left_last_are_kept() -> None:
    positions = Positions()
    for number in range(KEPT + 20):
        positions.remember(an_excerpt(number), number)
    assert positions.of(an_excerpt(19)) is None
    assert [positions.of(an_excerpt(number)) for number in (20, KEPT + 19)] == [20, KEPT + 19]


def an_excerpt(number: int) -> Excerpt:
    return Excerpt(source_of(a_record(f"Article {number}")), 0, 7, "Article")
