"""Tab completes what is being typed in every box for a query."""

import pytest
from textual.widgets import Input

from tests.tui.driving import press, status
from tui.app import OfstedApp

BOXES = {"search": "/", "panes": "F", "comparison": "c /", "statements": "f /"}


def box(app: OfstedApp) -> Input:
    assert isinstance(app.focused, Input)
    return app.focused


@pytest.mark.parametrize("keys", BOXES.values(), ids=BOXES)
async def test_tab_completes_a_filter(app: OfstedApp, keys: str) -> None:
    async with app.run_test(size=(100, 30)) as pilot:
        await press(pilot, *keys.split(), *"grade:in", "tab")
        assert box(app).value.strip() == "grade:inadequate"


@pytest.mark.parametrize("keys", BOXES.values(), ids=BOXES)
async def test_tab_puts_in_the_next_way_and_shift_tab_the_one_before(
    app: OfstedApp, keys: str
) -> None:
    async with app.run_test(size=(100, 30)) as pilot:
        await press(pilot, *keys.split(), *"grade:", "tab")
        first = box(app).value
        await press(pilot, "tab")
        second = box(app).value
        assert first.startswith("grade:") and second.startswith("grade:") and first != second
        await press(pilot, "shift+tab")
        assert box(app).value == first


async def test_tab_narrows_the_comparison_by_what_it_puts_in(app: OfstedApp) -> None:
    async with app.run_test(size=(100, 30)) as pilot:
        await press(pilot, "c", "/", *"council:lee", "tab")
        assert status(app) == "1 council"


async def test_tab_leaves_a_box_for_a_date(app: OfstedApp) -> None:
    async with app.run_test(size=(100, 30)) as pilot:
        await press(pilot, "c", "d", *"2020", "tab")
        assert not isinstance(app.focused, Input)
