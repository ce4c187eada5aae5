"""Searching as one types, from the box to the panes."""

import pytest
from textual.scroll_view import ScrollView

from tests.tui.driving import (
    browser,
    council,
    excerpt,
    focused,
    line,
    press,
    screen_text,
    status,
    typed,
)
from tui.app import OfstedApp

PLANS = [*"personal", "space", *"education", "space", *"plans"]


async def test_results_come_while_one_types_each_in_its_sentence(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "/", *"palpab")
        assert focused(app) == "search"
        assert "restorative practice model was “palpable” throughout" in screen_text(app)
        assert status(app) == "1 hit"
        await press(pilot, *"ly", "x")
        assert status(app) != "1 hit"
        await press(pilot, "backspace", "backspace", "backspace")
        assert status(app) == "1 hit"


async def test_keys_typed_fast_after_the_slash_belong_to_the_box(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "/", "n", "y", "q", "j", "right_square_bracket")
        assert typed(app) == "nyqj]"


async def test_a_slash_typed_into_the_box_stays_there(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "/", *"2016/17")
        assert typed(app) == "2016/17"


async def test_enter_goes_to_the_hit_and_the_panes_follow(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "/", *"palpable", "enter")
        assert focused(app) == "councils"
        assert council(app) == "Leeds"
        assert line(app).startswith("2022-03")
        assert "palpable" in excerpt(app).text
        assert status(app).startswith("hit 1 of 1 for palpable · ")


async def test_a_sentence_on_the_second_council_of_a_source_leads_to_that_council(
    app: OfstedApp,
) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "/", *"grandparenting")
        assert "text · Calderdale · " in screen_text(app)
        await press(pilot, "enter")
        assert council(app) == "Calderdale"
        assert "grandparenting" in excerpt(app).text


async def test_a_sentence_on_no_council_alone_leads_to_one_that_its_source_tells_of(
    app: OfstedApp,
) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "/", *"colleagues", "space", *"sector", "enter")
        assert council(app) == "Calderdale"
        await press(pilot, "/", *"kirklees", "enter")
        assert council(app) == "Kirklees"
        await press(pilot, "/", *"colleagues", "space", *"sector")
        assert "text · Calderdale" not in screen_text(app)
        assert "text · Kirklees" not in screen_text(app)
        await press(pilot, "enter")
        assert council(app) == "Leeds"
        assert "colleagues in the sector" in excerpt(app).text


async def test_enter_right_after_the_last_letter_waits_for_its_results(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("/", *"palpable", "enter")
        await press(pilot)
        assert "palpable" in excerpt(app).text


async def test_arrows_move_through_the_results_from_the_box(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "/", *PLANS)
        results = browser(app).results
        assert len(results.hits) == 2
        await press(pilot, "down")
        assert results.cursor == 1
        second = results.hit
        await press(pilot, "down", "pagedown")
        assert results.cursor == 1
        await press(pilot, "up", "down", "enter")
        assert second
        assert second.source == excerpt(app).source


async def test_n_and_shift_n_go_round_the_hits(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "/", *PLANS, "enter")
        first = excerpt(app)
        await press(pilot, "n")
        assert status(app).startswith("hit 2 of 2 for personal education plans · ")
        assert excerpt(app).source != first.source
        await press(pilot, "n")
        assert excerpt(app) == first
        await press(pilot, "N")
        assert status(app).startswith("hit 2 of 2 for personal education plans · ")


async def test_escape_in_the_box_leaves_everything_as_it_was(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "j", "2", "j")
        here = (council(app), line(app))
        await press(pilot, "/", *"leeds", "escape")
        assert (council(app), line(app)) == here
        assert focused(app) == "judgements"


async def test_escape_after_going_to_a_hit_comes_back(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "j", "2", "j")
        here = (council(app), line(app))
        await press(pilot, "/", *"palpable", "enter")
        assert (council(app), line(app)) != here
        await press(pilot, "escape")
        assert (council(app), line(app)) == here


async def test_a_council_is_found_by_its_name(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "/", *"kirkl", "enter")
        assert council(app) == "Kirklees"


async def test_what_is_found_nowhere_is_said(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "/", *"zzyzx")
        assert browser(app).results.hits == ()
        assert status(app)


async def test_n_without_a_search_says_how_to_begin_one(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "n")
        assert status(app) == "no search yet: press / and type"


async def test_the_mouse_begins_a_search_and_takes_a_result(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.click("#search")
        await press(pilot, *"palpable")
        await pilot.click("#results", offset=(5, 1))
        await press(pilot)
        assert "palpable" in excerpt(app).text


async def test_a_search_that_takes_too_long_for_a_key_comes_after_it(
    app: OfstedApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tui.screens.search_screen.AT_ONCE", 0.0)
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "/", *"palpab")
        assert "restorative practice model was “palpable” throughout" in screen_text(app)
        assert status(app) == "1 hit"


async def test_the_line_below_says_which_hit_the_cursor_is_on(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "/", *PLANS, "down")
        assert status(app) == "hit 2 of 2"


async def test_the_cursor_is_always_in_view(app: OfstedApp) -> None:
    async with app.run_test(size=(80, 16)) as pilot:
        await press(pilot, "/", *"leeds", *["down"] * 9)
        chosen = browser(app).results.hit
        assert chosen
        assert " ".join(chosen.text.split())[:40] in screen_text(app)
        await press(pilot, "x")
        assert browser(app).results.cursor == 0


async def test_results_follow_the_width_of_the_screen(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "/", *"palpable")
        await pilot.resize_terminal(60, 20)
        await press(pilot)
        assert "“palpable”" in screen_text(app)
        assert all(len(line.rstrip()) <= 60 for line in screen_text(app).split("\n"))


async def test_results_are_painted_as_textual_would_paint_them(app: OfstedApp) -> None:
    def assert_alike() -> None:
        pane = browser(app).results
        whole = pane.outer_size.region
        painted = pane.render_lines(whole)
        assert painted == ScrollView.render_lines(pane, whole)
        assert "".join(strip.text for strip in painted).strip()

    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "/")
        assert_alike()
        for letter in "care leav":
            await press(pilot, letter)
            assert_alike()
        await press(pilot, "down", *["pagedown"] * 4)
        assert_alike()
        app.theme = "textual-light"
        await press(pilot)
        assert_alike()
        await press(pilot, *" grade:o")
        assert browser(app).results.border_title
        assert_alike()
        for width, height in ((60, 20), (60, 10), (120, 40)):
            await pilot.resize_terminal(width, height)
            await press(pilot)
            assert_alike()


async def test_tab_completes_a_filter_and_goes_through_the_ways_to(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "/", *"gra", "tab")
        assert typed(app) == "grade:"
        await press(pilot, "r")
        assert "requires_improvement" in screen_text(app)
        await press(pilot, "right")
        assert typed(app) == "grade:requires_improvement"
        await press(pilot, "space", *"area:care", "tab")
        assert typed(app) == "grade:requires_improvement area:care_leavers"
        await press(pilot, "tab")
        assert typed(app) == "grade:requires_improvement area:care_and_care_leavers"
        await press(pilot, "shift+tab")
        assert typed(app) == "grade:requires_improvement area:care_leavers"


async def test_tab_leaves_a_word_that_is_no_filter_alone(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "/", *"zzyzx", "tab")
        assert (focused(app), typed(app)) == ("search", "zzyzx")


async def test_a_mistyped_filter_is_offered_what_it_may_have_meant(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "/", *"council:leds")
        assert status(app) == "No council is called 'leds'; did you mean Leeds?"
        await press(pilot, "tab")
        assert typed(app) == "council:Leeds"
        assert "No council" not in status(app)
        await press(pilot, "space", *"grdae:good")
        assert "There is no filter 'grdae'" in status(app)
        assert "did you mean grade?" in status(app)


async def test_an_emptied_box_shows_no_results(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "/", *"palpable", "ctrl+u")
        assert browser(app).results.hits == ()
        assert status(app) == ""
        await press(pilot, "enter", "down")
        assert (focused(app), typed(app)) == ("search", "")


async def test_the_arrows_leave_what_is_said_of_a_search_without_hits(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "/", *"council:leds", "down", "up")
        assert status(app) == "No council is called 'leds'; did you mean Leeds?"


async def test_enter_before_a_slow_search_has_found_anything_goes_there_when_it_has(
    app: OfstedApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tui.screens.search_screen.AT_ONCE", 0.0)
    async with app.run_test(size=(120, 40)) as pilot:
        app.simulate_key("slash")
        for letter in "palpable":
            app.simulate_key(letter)
        app.simulate_key("enter")
        await press(pilot)
        assert "palpable" in excerpt(app).text
        assert status(app).startswith("hit 1 of 1 for palpable · ")


async def test_escape_without_a_search_changes_nothing(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "j", "2", "j")
        here = (council(app), line(app), focused(app))
        await press(pilot, "escape")
        assert (council(app), line(app), focused(app)) == here


async def test_a_click_below_the_results_or_in_the_box_goes_nowhere(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "/", *"palpable")
        await pilot.click("#results", offset=(5, 20))
        await pilot.click("#search", offset=(4, 0))
        await press(pilot)
        assert (focused(app), typed(app)) == ("search", "palpable")
        assert status(app) == "1 hit"


async def test_the_box_is_edited_in_the_middle(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "/", *"palable", "home", "right", "right", "right", "p")
        assert typed(app) == "palpable"
        assert status(app) == "1 hit"


async def test_tab_takes_what_a_mistyped_word_may_have_meant(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "/", *"palpble")
        assert status(app) == "no hits; did you mean palpable? Tab takes it"
        await press(pilot, "tab")
        assert status(app) == "1 hit"


async def test_a_query_longer_than_the_box_is_seen_where_one_types(app: OfstedApp) -> None:
    words = " ".join(f"word{number}" for number in range(11))
    async with app.run_test(size=(60, 20)) as pilot:
        await press(pilot, "/", *words)
        assert "word10" in screen_text(app)
        assert "word0" not in screen_text(app)
        await press(pilot, "home")
        assert "word0" in screen_text(app)
        assert "word10" not in screen_text(app)


async def test_what_to_do_about_no_hits_is_readable_at_any_width(app: OfstedApp) -> None:
    async with app.run_test(size=(60, 20)) as pilot:
        await press(pilot, "/", *"xyzzy")
        assert "OR between them." in " ".join(screen_text(app).replace("│", " ").split())
        await pilot.resize_terminal(120, 20)
        await press(pilot)
        assert "find more, as does OR between them." in screen_text(app)
