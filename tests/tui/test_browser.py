"""Walking the panes, key by key."""

import pytest
from rich.console import RenderableType
from textual.events import Key
from textual.screen import Screen

from tests.tui.driving import (
    browser,
    council,
    excerpt,
    focused,
    line,
    press,
    reader,
    screen_text,
    status,
)
from tui.app import OfstedApp
from tui.panes.pane import Pane

FILLED = ["councils", "judgements", "excerpts", "related"]


async def test_it_opens_on_the_councils_of_the_seeds(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot)
        text = screen_text(app)
        assert [item for item in ("Calderdale", "Kirklees", "Leeds") if item in text] == [
            "Calderdale",
            "Kirklees",
            "Leeds",
        ]
        assert "3 councils · 10 inspections · 5 articles" in text
        assert focused(app) == "councils"
        assert council(app) == "Calderdale"


@pytest.mark.parametrize(("down", "up"), [("down", "up"), ("j", "k")])
async def test_a_council_fills_the_panes_on_its_right_at_once(
    app: OfstedApp, down: str, up: str
) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, down, down)
        assert council(app) == "Leeds"
        assert browser(app).panes.judgements.border_title == "Leeds"
        assert line(app) == "2022-03"
        assert "Leeds" in excerpt(app).text
        await press(pilot, up)
        assert council(app) == "Kirklees"
        assert browser(app).panes.judgements.border_title == "Kirklees"


@pytest.mark.parametrize(("last", "first"), [("G", "g"), ("end", "home"), ("pagedown", "pageup")])
async def test_first_and_last(app: OfstedApp, last: str, first: str) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, last)
        assert council(app) == "Leeds"
        await press(pilot, first)
        assert council(app) == "Calderdale"


@pytest.mark.parametrize(("right", "left"), [("right", "left"), ("l", "h"), ("tab", "shift+tab")])
async def test_pane_to_pane_and_round(app: OfstedApp, right: str, left: str) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        seen = []
        for _ in range(4):
            await press(pilot, right)
            seen.append(focused(app))
        assert seen == ["judgements", "excerpts", "related", "councils"]
        await press(pilot, left)
        assert focused(app) == "related"


async def test_a_digit_goes_to_its_pane(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        for key, name in zip(
            "4321}", ["related", "excerpts", "judgements", "councils", "related"], strict=True
        ):
            await press(pilot, key)
            assert focused(app) == name


async def test_a_judgement_shows_the_sentences_behind_it(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "G", "2", "j", "j")
        assert line(app) == "2022-03 leaders"
        shown = [option.item.text for option in browser(app).panes.excerpts.options]  # type: ignore[attr-defined]
        assert any("retained the outstanding grade" in text for text in shown)
        assert any("the impact of leaders on social work practice" in text for text in shown)


async def test_history_has_every_inspection_newest_first(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "G")
        item = browser(app).panes.judgements.options
        years = [
            str(option.item.inspection.date)[:4]  # type: ignore[attr-defined]
            for option in item
            if option.item.judgement is None  # type: ignore[attr-defined]
        ]
        assert years == ["2022", "2021", "2018", "2018", "2015", "2010"]


async def test_the_change_since_the_inspection_before_stands_beside_the_grade(
    app: OfstedApp,
) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "G")
        rows = screen_text(app).splitlines()
        protection = next(row for row in rows if "Help and protection" in row)
        assert "Good ▼" in protection
        care = next(row for row in rows if "Care and care leavers" in row)
        assert "Outstanding ▲" in care


async def test_back_and_forward(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "j", "2", "j", "1", "j")
        assert council(app) == "Leeds"
        await press(pilot, "backspace")
        assert (council(app), line(app)) == ("Kirklees", "2024-07 overall")
        await press(pilot, "L")
        assert council(app) == "Leeds"
        await press(pilot, "H", "H")
        assert (council(app), line(app)) == ("Kirklees", "2024-07")
        await press(pilot, "H", "H")
        assert status(app) == "this is where you began"
        assert council(app) == "Calderdale"


async def test_related_articles_one_after_the_other_and_back(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "G", "2", "j")
        first = excerpt(app).source
        await press(pilot, "]")
        second = excerpt(app).source
        assert second != first
        assert status(app).startswith("related 1 of ")
        assert "same inspection" in status(app)
        await press(pilot, "]")
        assert excerpt(app).source not in (first, second)
        await press(pilot, "[", "[")
        assert excerpt(app).source == first


async def test_enter_reads_and_escape_comes_back(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "G", "2", "j", "j")
        here = line(app)
        read = excerpt(app)
        await press(pilot, "enter")
        assert read.text.split("\n")[0] in reader(app).article.text
        await press(pilot, "escape")
        assert line(app) == here
        assert focused(app) == "judgements"


async def test_the_mouse_selects_with_one_click_and_reads_with_two(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.click("#councils", offset=(4, 3))
        await press(pilot)
        assert council(app) == "Leeds"
        assert browser(app).panes.judgements.border_title == "Leeds"
        await pilot.click("#councils", offset=(4, 3), times=2)
        await press(pilot)
        assert reader(app).article.text


async def test_the_cursor_stays_at_the_ends_of_a_list(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "k")
        assert council(app) == "Calderdale"
        await press(pilot, "j", "j", "j")
        assert council(app) == "Leeds"


async def test_where_one_pane_is_shown_the_keys_to_the_others_are_told(app: OfstedApp) -> None:
    async with app.run_test(size=(60, 20)) as pilot:
        await press(pilot)
        assert "1 Councils · 2 Judgements · 3 Excerpts · 4 Related" in screen_text(app)


async def test_a_sentence_keeps_its_last_line_beside_a_scroll_bar(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot)
        lines = screen_text(app).splitlines()
        origin = next(at for at, words in enumerate(lines) if "txt, 19 Dec 2018" in words)
        assert "────────" in lines[origin + 1]


async def test_q_leaves(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("q")
    assert not app.is_running


@pytest.mark.parametrize("size", [(80, 24), (200, 60), (64, 20), (40, 12), (20, 5)])
async def test_every_size_shows_a_cursor_and_works(app: OfstedApp, size: tuple[int, int]) -> None:
    async with app.run_test(size=size) as pilot:
        await press(pilot)
        assert "Calderdale" in screen_text(app)
        await press(pilot, "G", "2")
        assert "2022" in screen_text(app)
        await press(pilot, "3")
        assert excerpt(app).text.split()[0] in screen_text(app)
        await press(pilot, "enter")
        assert reader(app).article.region.area > 0
        await press(pilot, "escape", "question_mark", "escape")
        assert focused(app) == "excerpts"


async def test_keys_typed_in_one_go_act_each_on_what_the_one_before_it_did(
    app: OfstedApp,
) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot)
        for key in "j2j":  # as they come from a terminal: none waits for the one before it
            app.post_message(Key(key, key))
        await press(pilot)
        await pilot.pause()
        assert line(app) == "2024-07 overall"


async def test_a_click_below_the_last_line_keeps_the_cursor(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "j")
        await pilot.click("#councils", offset=(4, 20))
        await press(pilot)
        assert council(app) == "Kirklees"


async def test_the_first_paint_waits_for_the_councils_alone(
    app: OfstedApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    painted: list[list[int]] = []
    display = OfstedApp._display

    def noted(self: OfstedApp, screen: Screen[object], renderable: RenderableType | None) -> None:
        held = [len(screen.query_one(f"#{name}", Pane).items) for name in FILLED]
        painted.extend([held] * any(held))
        display(self, screen, renderable)

    monkeypatch.setattr(OfstedApp, "_display", noted)
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.pause()
        councils, *others = painted[0]
        assert councils and not any(others)
        assert all(painted[-1])
