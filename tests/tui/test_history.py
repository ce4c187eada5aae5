"""Back and forward across everything: panes, articles, searches, comparison, timeline, lists."""

import pytest

from tests.tui.driving import browser, council, excerpt, line, press, reader, screen_text
from tui.app import OfstedApp
from tui.screens.compare import CompareScreen
from tui.screens.statements import StatementsScreen
from tui.screens.timeline import TimelineScreen


async def test_back_goes_from_article_to_excerpt_to_judgement_to_council(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "G", "2", "j", "j")
        first = excerpt(app)
        await press(pilot, "3", "j")
        second = excerpt(app)
        await press(pilot, "enter", "backspace")
        assert (line(app), excerpt(app)) == ("2022-03 leaders", second)
        await press(pilot, "backspace")
        assert (line(app), excerpt(app)) == ("2022-03 leaders", first)
        await press(pilot, "backspace")
        assert (council(app), line(app)) == ("Leeds", "2022-03")
        await press(pilot, "backspace")
        assert council(app) == "Calderdale"
        await press(pilot, "L", "L", "L", "L")
        assert reader(app).place.excerpt == second


async def test_back_from_a_hit_leads_to_the_search_with_its_query(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "j", "/", *"leaders", "down", "enter")
        went_to = excerpt(app)
        await press(pilot, "backspace")
        assert browser(app).has_class("-searching")
        assert "leaders" in screen_text(app).splitlines()[0]
        await press(pilot, "enter")
        assert excerpt(app) == went_to
        await press(pilot, "H", "H")
        assert council(app) == "Kirklees"
        assert not browser(app).has_class("-searching")
        await press(pilot, "L", "L")
        assert excerpt(app) == went_to


async def test_another_search_in_between_does_not_hide_the_first(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "/", *"palpable", "enter", "/", *"therapeutic", "enter")
        await press(pilot, "H", "H", "H")
        assert browser(app).has_class("-searching")
        assert "palpable" in screen_text(app).splitlines()[0]
        await press(pilot, "j", "k", "enter")
        assert "palpable" in excerpt(app).text


async def test_in_the_results_that_one_came_back_to_one_goes_on_typing(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "/", *"palpable", "enter", "H", "/", *"therapeutic", "enter")
        assert "therapeutic" in excerpt(app).text
        await press(pilot, "H", "escape")
        assert not browser(app).has_class("-searching")


async def test_back_from_a_council_leads_to_the_comparison(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "c", "G", "l", "enter")
        assert council(app) == "Leeds"
        await press(pilot, "H")
        assert isinstance(app.screen, CompareScreen)
        row = app.screen.table.row
        assert row
        assert row.council.name == "Leeds"
        await press(pilot, "H")
        assert council(app) == "Calderdale"


async def test_back_leads_to_the_timeline_with_all_its_councils(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "G", "t", "+", *"kirk", "enter", "g", "enter")
        assert line(app) == "2010 overall"
        await press(pilot, "H")
        assert isinstance(app.screen, TimelineScreen)
        assert "Kirklees" in screen_text(app)
        assert app.screen.place.area == "overall"
        assert str(app.screen.place.inspection[1]) == "2010"  # type: ignore[index]


@pytest.mark.parametrize("key", ["H", "escape"])
async def test_from_a_statement_one_comes_back_to_the_list_as_it_was(
    app: OfstedApp, key: str
) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "f", "s", "/", *"leeds", "enter", "j", "j", "enter")
        read = reader(app).place.excerpt
        await press(pilot, key)
        assert isinstance(app.screen, StatementsScreen)
        assert app.screen.place.excerpt == read
        await press(pilot, "escape", "H", "L")
        assert isinstance(app.screen, StatementsScreen)
        assert app.screen.place.excerpt == read
        assert "leeds" in screen_text(app).splitlines()[0]
        assert "[said]" in screen_text(app).splitlines()[0]
