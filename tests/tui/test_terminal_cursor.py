"""Screen readers follow the terminal's own cursor: it stands on what the keys are about."""

import pytest

from tests.tui.driving import browser, press, screen_text
from tui.app import OfstedApp
from tui.screens.compare import CompareScreen
from tui.screens.timeline import TimelineScreen


def under_it(app: OfstedApp) -> str:
    """What stands on the screen from the terminal's own cursor on."""
    x, y = app.cursor_position
    return screen_text(app).splitlines()[y][x:]


def cell(app: OfstedApp) -> str:
    """What stands in the cell of the comparison's own cursor."""
    assert isinstance(app.screen, CompareScreen)
    table = app.screen.table
    return str(table.get_cell_at(table.cursor_coordinate))


def council(app: OfstedApp) -> str | None:
    """The council of the terminal's line, by the name at the line's beginning."""
    _, y = app.cursor_position
    return screen_text(app).splitlines()[y][3:].split("  ")[0]


async def test_it_is_on_the_line_of_a_pane(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "j")
        item = browser(app).panes.councils.item
        assert item and under_it(app).startswith(item.council)
        await press(pilot, "2")
        assert app.cursor_position == browser(app).panes.judgements.content_region.offset


async def test_it_is_on_the_cell_of_the_comparison(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "c", "g", "0")
        assert under_it(app).startswith(cell(app))
        for key in ("l", "l", "j", "$", "G", "h", "k"):
            await press(pilot, key)
            assert under_it(app).startswith(cell(app).rstrip()), key


async def test_it_stays_on_the_cell_in_a_table_that_scrolls(app: OfstedApp) -> None:
    async with app.run_test(size=(44, 8)) as pilot:
        await press(pilot, "c", "g", "0")
        for key in ("G", "l", "l", "l", "$", "h", "g"):
            await press(pilot, key)
            assert under_it(app).startswith(cell(app).rstrip()[:8]), key
            assert isinstance(app.screen, CompareScreen)
            row = app.screen.table.row
            assert row and council(app) == row.council.name


async def test_it_is_on_the_table_again_after_a_box(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "c", "g", "l", "/", *"grade:outstanding", "enter")
        assert under_it(app).startswith(cell(app).rstrip())


@pytest.mark.parametrize("size", [(80, 24), (60, 14)])
async def test_it_is_on_the_grade_of_the_chart(app: OfstedApp, size: tuple[int, int]) -> None:
    async with app.run_test(size=size) as pilot:
        await press(pilot, "G", "t")
        for key in ("g", "right", "j", "j", "G", "j", "j", "left", "k"):
            await press(pilot, key)
            assert isinstance(app.screen, TimelineScreen)
            stop = app.screen.rows.stop
            assert stop
            line = screen_text(app).splitlines()[app.cursor_position[1]]
            judgement = stop.line.judgement
            letter = judgement.grade[0].upper() if judgement else "v"
            assert under_it(app).lstrip(" ─").startswith(letter), (key, line)


@pytest.mark.parametrize("overview", ["c", "t", "f"])
async def test_it_is_on_the_pane_again_after_an_overview(app: OfstedApp, overview: str) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "j", "j")
        before = app.cursor_position
        await press(pilot, overview, "j", "l", "escape")
        assert app.screen is browser(app)
        assert app.cursor_position == before
