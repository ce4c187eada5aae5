"""Exporting what is shown, from the app."""

import asyncio
import csv
import threading
from pathlib import Path
from typing import Any

import pytest
from textual.widgets import Input, Static

from store.interchange import read_records
from store.library import Library
from tests.tui.driving import browser, press, screen_text, status
from tui.app import OfstedApp
from tui.screens.export import ExportScreen
from tui.screens.question import QuestionScreen
from tui.widgets.choices import Choices


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that the app was started in."""
    folder = tmp_path / "work"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return folder


def path_box(app: OfstedApp) -> Input:
    return app.screen.query_one("#path", Input)


def told(app: OfstedApp) -> str:
    return str(app.screen.query_one("#told", Static).render())


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


async def test_the_council_of_the_cursor_goes_to_a_file_of_its_name(
    app: OfstedApp, folder: Path
) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "G", "e")
        assert path_box(app).value == "leeds.csv"
        await press(pilot, "enter")
        written = rows(folder / "leeds.csv")
        assert len(written) > 80
        assert status(app) == f"{len(written)} rows went to {folder / 'leeds.csv'}"
        assert {row["council"] for row in written} == {"Leeds"}


async def test_what_and_form_are_chosen_with_the_arrows(app: OfstedApp, folder: Path) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "e", "shift+tab", "right", "right")
        assert path_box(app).value == "calderdale.md"
        assert "[Markdown]" in screen_text(app)
        await press(pilot, "left", "shift+tab", "right")
        assert path_box(app).value == "ofsted-tui.jsonl"
        await press(pilot, "enter")
        assert status(app) == f"5 sources went to {folder / 'ofsted-tui.jsonl'}"
        assert len(list(read_records(folder / "ofsted-tui.jsonl"))) == 5


async def test_the_mouse_chooses_too(app: OfstedApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "e")
        await pilot.click("#form", offset=(10, 0))
        assert path_box(app).value == "calderdale.jsonl"
        await pilot.click("#what", offset=(18, 0))
        assert path_box(app).value == "ofsted-tui.jsonl"


async def test_the_end_of_the_path_tells_the_form(app: OfstedApp, folder: Path) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "e")
        path_box(app).value = "mine.xlsx"
        await press(pilot)
        assert app.screen.query_one("#form", Choices).index == 3
        path_box(app).value = "a name without an end"
        await press(pilot, "enter")
        assert [each.name for each in folder.iterdir()] == ["a name without an end.xlsx"]


async def test_nothing_is_replaced_unasked(app: OfstedApp, folder: Path) -> None:
    precious = folder / "calderdale.csv"
    precious.write_text("precious")
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "e", "enter")
        assert isinstance(app.screen, QuestionScreen)
        assert "Replace it?" in screen_text(app)
        await press(pilot, "n")
        assert told(app) == "nothing was written; name another file"
        assert precious.read_text() == "precious"
        await press(pilot, "enter", "y")
        assert status(app).endswith(f"rows went to {precious}")
        assert rows(precious)


async def test_what_cannot_be_written_is_told_and_the_path_stays(
    app: OfstedApp, folder: Path
) -> None:
    async with app.run_test(size=(120, 24)) as pilot:
        await press(pilot, "e")
        path_box(app).value = "nowhere/all.csv"
        await press(pilot, "enter")
        assert "No such file or directory" in told(app)
        assert path_box(app).value == "nowhere/all.csv"
        path_box(app).value = str(folder)
        await press(pilot, "enter")
        assert told(app) == "name a file"
        await press(pilot, "escape")
        assert browser(app)
        assert list(folder.iterdir()) == []


async def test_the_next_export_goes_to_the_same_folder(app: OfstedApp, folder: Path) -> None:
    (folder / "out").mkdir()
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "e")
        path_box(app).value = "out/first.csv"
        await press(pilot, "enter", "j", "e")
        assert path_box(app).value == "out/kirklees.csv"


async def test_a_search_is_exported_whole(app: OfstedApp, folder: Path) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "/", *"grade:inadequate", "enter", "e")
        assert "[search grade:inadequate]" in screen_text(app)
        await press(pilot, "enter")
        found = rows(folder / "search.csv")
        assert {row["grade"] for row in found if row["row"] == "judgement"} == {"inadequate"}
        await press(pilot, "escape", "e")
        assert not screen_text(app).count("[search")


async def test_a_path_is_completed(app: OfstedApp, folder: Path) -> None:
    (folder / "quotations of May").mkdir()
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "e")
        path_box(app).value = ""
        await press(pilot, *"quo")
        await press(pilot, "right")
        assert path_box(app).value == "quotations of May/"


async def test_a_long_query_has_a_short_name(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        query = "grade:inadequate council:leeds,kirklees,calderdale"
        await press(pilot, "/", *query, "enter", "e")
        assert "[search grade:inadequate …]" in screen_text(app)


async def test_the_comparison_has_the_councils_that_are_shown(app: OfstedApp, folder: Path) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "c", "/", *"council:leeds", "enter", "e")
        assert "[this comparison]  Leeds" in screen_text(app)
        await press(pilot, "enter")
        found = rows(folder / "comparison.csv")
        assert [row["area"] for row in found] == [
            "overall",
            "leaders",
            "help_and_protection",
            "care_and_care_leavers",
        ]


async def test_the_statements_are_those_of_the_list(app: OfstedApp, folder: Path) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "f", "/", *"tone:weakness", "enter")
        number = status(app).split()[0]
        await press(pilot, "e", "enter")
        assert status(app).startswith(f"{number} rows went to ")
        assert {row["tone"] for row in rows(folder / "statements.csv")} == {"weakness"}


async def test_the_article_that_is_read_offers_its_council(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "G", "2", "enter", "e")
        assert isinstance(app.screen, ExportScreen)
        assert path_box(app).value == "leeds.csv"


async def test_escape_stops_what_is_being_written(
    app: OfstedApp, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, go_on = threading.Event(), threading.Event()
    all_statements = Library.all_statements

    def slow(*arguments: Any) -> object:
        begun.set()
        go_on.wait()
        return all_statements(*arguments)

    monkeypatch.setattr(Library, "all_statements", slow)
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("e", "enter")
        await asyncio.to_thread(begun.wait)
        await pilot.press("escape")
        go_on.set()
        while told(app) != "stopped; nothing was written":
            await asyncio.wait_for(pilot.pause(), 10)
        assert list(folder.iterdir()) == []
        await pilot.press("escape")
        assert browser(app)


async def test_a_click_between_two_choices_chooses_none(app: OfstedApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "e")
        form = app.screen.query_one("#form", Choices)
        await pilot.click("#form", offset=(form.size.width - 1, 0))
        assert form.index == 0


async def test_a_long_export_says_how_far_it_is(
    app: OfstedApp, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tui.screens.export._TELL_EVERY", 40)
    said: list[str] = []
    tell = ExportScreen._tell

    def note(screen: ExportScreen, words: str) -> None:
        said.append(words)
        tell(screen, words)

    monkeypatch.setattr(ExportScreen, "_tell", note)
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "G", "e", "enter")
        while not (folder / "leeds.csv").exists():
            await asyncio.wait_for(pilot.pause(), 10)
        assert said == ["40 rows so far", "80 rows so far"]
        assert len(rows(folder / "leeds.csv")) > 80
