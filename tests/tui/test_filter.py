"""Narrowing the panes by a query."""

import subprocess
import sys
from pathlib import Path

from tests.tui.driving import browser, council, focused, line, press, screen_text, status
from tui.app import OfstedApp
from tui.screens.browser import BrowserScreen
from tui.widgets.comparison_table import ComparisonTable


def councils(app: OfstedApp) -> list[str]:
    return [summary.council for summary in browser(app).panes.councils.items]


def areas(screen: BrowserScreen) -> set[str | None]:
    return {line.area for line in screen.panes.judgements.items}


async def test_the_panes_narrow_while_one_types(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        everyone = councils(app)
        await press(pilot, "F", *"council:leeds area:overall")
        assert councils(app) == ["Leeds"]
        assert areas(browser(app)) == {None, "overall"}
        assert status(app) == "1 council with a judgement that meets the filter"
        await press(pilot, "enter", "2", "j")
        assert focused(app) == "judgements"
        assert line(app).endswith("overall")
        await press(pilot, "F", "escape")
        assert councils(app) == everyone


async def test_nothing_is_shown_where_nothing_meets_the_filter(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "F", *"year:1999")
        assert status(app) == "no judgement meets the filter: Esc shows all"
        await press(pilot, "enter")
        assert councils(app) == []
        assert browser(app).panes.judgements.items == ()
        await press(pilot, "y")
        assert status(app) == "there is no excerpt to copy here"


async def test_what_the_panes_are_narrowed_to_can_be_exported_and_is_compared(
    app: OfstedApp,
) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "F", *"council:kirklees", "enter", "e")
        assert "[narrowed by council:kirklees]" in screen_text(app)
        await press(pilot, "escape", "c")
        assert app.screen.query_one(ComparisonTable).row_count == 1


async def test_a_mistyped_name_is_offered_the_nearest(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "F", *"council:leds")
        assert "did you mean Leeds?" in status(app)
        await press(pilot, "tab")
        assert councils(app) == ["Leeds"]


async def test_going_to_what_the_filter_hides_takes_it_away(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        everyone = councils(app)
        await press(pilot, "F", *"council:kirklees", "enter")
        assert council(app) == "Kirklees"
        await press(pilot, "/", *"palpable", "enter")
        assert council(app) == "Leeds"
        assert councils(app) == everyone


async def test_a_slash_in_the_filter_is_a_letter(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "F", *"1/2")
        assert focused(app) == "filter"
        assert "1/2" in screen_text(app)


async def test_an_empty_filter_is_gone_on_enter(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "F", "enter")
        assert focused(app) == "councils"
        assert not browser(app).query("#filter")


async def test_keys_typed_right_behind_enter_are_for_the_panes(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "F", *"leeds")
        pilot.app.simulate_key("enter")
        pilot.app.simulate_key("2")
        await press(pilot)
        assert (browser(app).filter, focused(app)) == ("leeds", "judgements")


async def test_keys_typed_right_behind_the_first_belong_to_the_box(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        for key in ("F", *"aFyq"):
            pilot.app.simulate_key(key)
        await press(pilot)
        assert (browser(app).filter, focused(app)) == ("aFyq", "filter")


def test_what_is_not_narrowed_carries_no_search(tmp_path: Path) -> None:
    shown = (
        "import sys\nfrom pathlib import Path\nfrom store.seeding import open_seeded\n"
        f"library = open_seeded(Path({str(tmp_path)!r}))\n"
        "library.councils(''), library.judgements('', 'E08000035'), library.history('Leeds')\n"
        "print(*sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", shown], capture_output=True, text=True, check=True)
    assert "store.search.searching" not in done.stdout.split()


async def test_a_capital_f_in_the_box_is_a_letter(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "F", *"Fostering")
        assert browser(app).filter == "Fostering"
