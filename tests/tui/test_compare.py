"""Councils side by side, key by key."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from textual.widgets import Input, Static

from store.library import Library
from store.records import Area, Grade, Inspection
from tests.store.samples import a_record, judged, told
from tests.tui.driving import browser, excerpt, keys_told, line, press, screen_text, status
from tui.app import OfstedApp
from tui.screens.compare import CompareScreen

KEYS = ["↓", "j", "↑", "k", "→", "l", "←", "h", "g", "G", "0", "$", "PgUp", "PgDn", "⏎", "s", "/"]
KEYS += ["d", "b", "Space", "m", "y", "Y", "Esc", "c"]

TOLD = [
    ("Leeds", "2022-03-04", Grade.OUTSTANDING, Grade.GOOD),
    ("Leeds", "2018-11-02", Grade.GOOD, Grade.GOOD),
    ("Barnet", "2019-05-17", Grade.GOOD, Grade.REQUIRES_IMPROVEMENT),
    ("Bury", "2021-11-05", Grade.INADEQUATE, Grade.INADEQUATE),
    ("Cumbria", "2017-11-30", Grade.REQUIRES_IMPROVEMENT, Grade.GOOD),
    ("Devon", "2020-01-31", Grade.INADEQUATE, None),
]


def told_of(
    council: str, end: str, overall: Grade, leaders: Grade | None
) -> tuple[str, Inspection]:
    first = f"{council} was {overall} in {end[:4]}."
    second = f"Its leaders were {leaders}." if leaders else ""
    text = f"{first} {second}"
    judgements = [judged(text, Area.OVERALL, overall, first)]
    if leaders:
        judgements.append(judged(text, Area.LEADERS, leaders, second))
    return text, told(council, *judgements, end=end, published=end[:7])


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    library = Library.open(tmp_path / "home")
    made = [told_of(*row) for row in TOLD]
    library.add([a_record(text, inspection, published="2023-01-05") for text, inspection in made])
    yield library
    library.close()


def compare(app: OfstedApp) -> CompareScreen:
    screen = app.screen
    assert isinstance(screen, CompareScreen)
    return screen


def councils(app: OfstedApp) -> list[str]:
    table = compare(app).table
    return [str(table.get_cell_at((row, 0)))[2:] for row in range(table.row_count)]  # type: ignore[arg-type]


def cell(app: OfstedApp) -> str:
    table = compare(app).table
    return " ".join(str(table.get_cell_at(table.cursor_coordinate)).split())


def heads(app: OfstedApp) -> list[str]:
    return [str(column.label) for column in compare(app).table.ordered_columns]


def tally(app: OfstedApp) -> tuple[str, list[str]]:
    box = compare(app).query_one("#tally", Static)
    return str(box.border_title), [" ".join(row.split()) for row in str(box.render()).split("\n")]


async def test_c_shows_the_councils_by_areas_with_their_latest_grades(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "G", "c")
        assert councils(app) == ["Barnet", "Bury", "Devon", "Leeds"]
        assert heads(app) == ["Council ▾", "Overall", "Leaders", "Inspected", "Region", "Kind"]
        row = next(row for row in screen_text(app).splitlines() if "  Leeds  " in row)
        assert row.split()[:8] == ["Leeds", "O", "▲", "G", "=", "2022", "Mar", "4"]
        assert status(app) == "Leeds · inspection, 4 March 2022"


@pytest.mark.parametrize(
    ("down", "up", "right", "left"), [("down", "up", "right", "left"), ("j", "k", "l", "h")]
)
async def test_the_cursor_goes_from_cell_to_cell(
    app: OfstedApp, down: str, up: str, right: str, left: str
) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "c", down, right)
        assert (cell(app), status(app)) == (
            "I",
            "Bury · Overall: Inadequate · inspection, 5 November 2021",
        )
        await press(pilot, up)
        assert cell(app) == "G"
        await press(pilot, left)
        assert cell(app) == "Barnet"


@pytest.mark.parametrize(("last", "first"), [("G", "g"), ("end", "home"), ("pagedown", "pageup")])
async def test_first_and_last(app: OfstedApp, last: str, first: str) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "c", last)
        assert cell(app) == "Leeds"
        await press(pilot, first)
        assert cell(app) == "Barnet"
        await press(pilot, "$")
        assert cell(app) == "London borough"[: len(cell(app))]
        assert compare(app).table.column == "Kind"
        await press(pilot, "0")
        assert cell(app) == "Barnet"


async def test_enter_on_a_grade_goes_to_its_sentences(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "c", "G", "l", "l", "enter")
        assert browser(app).panes.judgements.border_title == "Leeds"
        assert line(app) == "2022-03-04 leaders"
        assert excerpt(app).text == "Its leaders were good."
        await press(pilot, "backspace")
        assert (cell(app), compare(app).table.column) == ("G =", "leaders")
        await press(pilot, "backspace")
        assert browser(app).panes.judgements.border_title == "Barnet"
        await press(pilot, "L", "L")
        assert line(app) == "2022-03-04 leaders"


async def test_enter_where_there_is_no_grade_says_so(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "c", "j", "j", "l", "l")
        assert cell(app) == "–"
        await press(pilot, "enter")
        assert status(app) == "no grade is known here"
        await press(pilot, "h", "h", "enter")
        assert browser(app).panes.judgements.border_title == "Devon"


@pytest.mark.parametrize("key", ["escape", "c"])
async def test_back_to_the_panes(app: OfstedApp, key: str) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "j", "c", "j", key)
        assert browser(app).panes.judgements.border_title == "Bury"


async def test_s_sorts_by_the_column_and_turns_the_order(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "c", "l", "l", "s")
        assert councils(app) == ["Leeds", "Barnet", "Bury", "Devon"]
        assert heads(app)[2] == "Leaders ▾"
        await press(pilot, "s")
        assert councils(app) == ["Bury", "Barnet", "Leeds", "Devon"]
        assert heads(app)[2] == "Leaders ▴"
        assert cell(app) == "RI"
        await press(pilot, "l", "s")
        assert councils(app) == ["Leeds", "Bury", "Devon", "Barnet"]


async def test_a_click_on_a_head_sorts(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "c")
        await pilot.click("#table", offset=(14, 0))
        await press(pilot)
        assert heads(app)[1] == "Overall ▾"
        assert councils(app) == ["Leeds", "Barnet", "Bury", "Devon"]


async def test_the_filter_narrows_as_one_types_and_escape_takes_it_off(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "c", "/", *"region:london")
        assert councils(app) == ["Barnet"]
        await press(pilot, "escape")
        assert len(councils(app)) == 4
        await press(pilot, "/", *"kind:metropolitan", "enter")
        assert councils(app) == ["Bury", "Leeds"]
        await press(pilot, "j")
        assert cell(app) == "Leeds"
        await press(pilot, "/", *" zzz")
        assert councils(app) == []
        assert status(app) == "0 councils"
        await press(pilot, "tab", "enter", "s", "y", "space", "b")
        assert status(app) == "no council is left: / changes the filter"


async def test_the_filter_is_about_the_grades_that_are_shown(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "c", "/", *"grade:good area:overall", "enter")
        assert councils(app) == ["Barnet"]
        await press(pilot, "d", *"2019", "enter")
        assert councils(app) == ["Barnet", "Leeds"]
        await press(pilot, "/", "end", *" year:2018", "enter")
        assert councils(app) == ["Leeds"]


async def test_a_filter_that_means_nothing_is_told(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "c", "/", *"grade:lovely")
        assert status(app).startswith("No grade is called 'lovely'")


async def test_the_grades_at_a_date(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "c", "d", *"2019-12-31", "enter")
        assert councils(app) == ["Barnet", "Bury", "Cumbria", "Devon", "Leeds"]
        title, rows = tally(app)
        assert title == "England ─ 31 December 2019"
        assert rows[1] == "Overall effectiveness 0 2 1 0 3 2 67%"
        await press(pilot, "G", "l")
        assert cell(app) == "G"
        await press(pilot, "enter")
        assert line(app) == "2018-11-02 overall"


async def test_the_grades_at_a_date_with_a_cut_off(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "c", "d", *"2022-03-31", "space", *"2022-03-30", "enter", "G", "l")
        assert cell(app) == "G"
        assert tally(app)[0] == "England ─ 31 March 2022, published by 30 March 2022"


async def test_what_moved_since_a_day_to_come_is_nothing(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "c", "w", *"9998", "enter")
        assert status(app).startswith("9998 has not ended yet")
        assert tally(app)[0] == "England ─ latest grades"


async def test_what_is_no_date_says_so_and_changes_nothing(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "c", "d", *"soon", "enter")
        assert status(app).startswith("'soon' is no date; write 2024-03-31")
        assert tally(app)[0] == "England ─ latest grades"
        await press(pilot, "escape")
        assert compare(app).query_one("#date", Input).value == ""
        assert compare(app).table.has_focus


async def test_under_it_england_then_region_kind_and_the_councils_shown(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "c")
        assert tally(app) == (
            "England ─ latest grades",
            [
                "O G RI I all good or outstanding",
                "Overall effectiveness 1 1 0 2 4 2 50%",
                "Leaders 0 1 1 1 3 1 33%",
            ],
        )
        await press(pilot, "b")
        assert tally(app)[0] == "London ─ latest grades"
        await press(pilot, "G")
        assert tally(app)[0] == "Yorkshire and The Humber ─ latest grades"
        assert tally(app)[1][1] == "Overall effectiveness 1 0 0 0 1 1 100%"
        await press(pilot, "b")
        assert tally(app)[0] == "metropolitan district ─ latest grades"
        assert tally(app)[1][1] == "Overall effectiveness 1 0 0 1 2 1 50%"
        await press(pilot, "b")
        assert tally(app)[0] == "Councils shown ─ latest grades"


async def test_space_marks_councils_and_m_shows_them_alone(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "c", "m")
        assert status(app) == "no council is marked: space marks one"
        await press(pilot, "space")
        assert status(app) == "1 council marked; m shows them alone"
        assert cell(app) == "Bury"
        await press(pilot, "G", "space")
        assert status(app) == "2 councils marked; m shows them alone"
        assert "● Barnet" in screen_text(app)
        await press(pilot, "m")
        assert status(app) == "2 councils marked alone; m shows all"
        await press(pilot, "b", "b", "b")
        assert councils(app) == ["Barnet", "Leeds"]
        assert tally(app)[1][1] == "Overall effectiveness 1 1 0 0 2 2 100%"
        await press(pilot, "m")
        assert len(councils(app)) == 4


async def test_y_copies_the_sentence_behind_a_grade(
    app: OfstedApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent: list[str] = []
    monkeypatch.setattr(OfstedApp, "copy_to_clipboard", lambda _, text: sent.append(text))
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "c", "y")
        assert status(app) == "there is no excerpt to copy here"
        await press(pilot, "l", "l", "y")
        assert sent[0].startswith("Its leaders were requires_improvement.\n— ")
        await press(pilot, "Y", "down", "enter")
        assert sent[1].startswith("> Its leaders were")


async def test_coming_back_from_the_sentences_it_is_as_one_left_it(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "c", "/", *"kind:met", "enter", "d", *"2022", "enter")
        await press(pilot, "G", "l", "l", "s", "enter")
        assert line(app) == "2022-03-04 leaders"
        await press(pilot, "c")
        assert councils(app) == ["Leeds", "Bury"]
        assert heads(app)[2] == "Leaders ▾"
        assert (cell(app), status(app).split(" · ")[0]) == ("G =", "Leeds")
        assert tally(app)[0] == "England ─ 31 December 2022"
        boxes = [box.value for box in compare(app).query(Input)]
        assert boxes == ["kind:met", "2022", ""]


async def test_its_keys_are_in_the_help(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 60)) as pilot:
        await press(pilot, "c", "question_mark")
        keys = keys_told(app).split()
        assert not [key for key in KEYS if key not in keys]
        await press(pilot, "escape")
        assert cell(app) == "Barnet"


async def test_it_shows_what_was_added_since_it_was_opened(
    app: OfstedApp, library: Library
) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "c", "j", "question_mark")
        text, inspection = told_of("Camden", "2022-05-13", Grade.OUTSTANDING, Grade.OUTSTANDING)
        library.add([a_record(text, inspection)])
        await press(pilot, "escape")
        assert "Camden" in councils(app)
        assert cell(app) == "Bury"


async def test_a_disputed_grade_is_marked_and_not_counted(app: OfstedApp, library: Library) -> None:
    text, inspection = told_of("Leeds", "2022-03-04", Grade.GOOD, Grade.GOOD)
    library.add([a_record(text, inspection, published="2023-01-06")])
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "c", "G", "l")
        assert cell(app).endswith("?")
        assert "sources disagree" in status(app)
        assert tally(app)[1][1] == "Overall effectiveness 0 1 0 2 3 1 33% 1 disputed, not counted"


@pytest.mark.parametrize("size", [(80, 24), (200, 60), (64, 20), (40, 12), (20, 5)])
async def test_every_size_shows_a_cursor_and_works(app: OfstedApp, size: tuple[int, int]) -> None:
    async with app.run_test(size=size) as pilot:
        await press(pilot, "c")
        assert "Barnet" in screen_text(app)
        await press(pilot, "G", "l", "l")
        assert "Leeds" in screen_text(app)
        await press(pilot, "enter")
        assert line(app) == "2022-03-04 leaders"


async def test_keys_on_an_empty_comparison_stay_where_they_are(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "c", "/", *"council:york", "enter")
        assert councils(app) == []
        await press(pilot, "enter", "t", "space", "y")
        assert status(app) == "there is no excerpt to copy here"
        assert compare(app)
