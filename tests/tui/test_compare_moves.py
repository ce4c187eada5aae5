"""What moved between two dates, in the comparison."""

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest

from store.library import Library
from store.records import Grade
from tests.store.samples import a_record
from tests.tui.driving import browser, line, press, screen_text, status
from tests.tui.test_compare import cell, compare, councils, heads, tally, told_of
from tui.app import OfstedApp

TOLD = [
    ("Barnet", "2019-05-17", Grade.GOOD, Grade.REQUIRES_IMPROVEMENT),
    ("Barnet", "2023-05-19", Grade.REQUIRES_IMPROVEMENT, Grade.REQUIRES_IMPROVEMENT),
    ("Bury", "2021-11-05", Grade.INADEQUATE, Grade.INADEQUATE),
    ("Camden", "2023-02-10", Grade.OUTSTANDING, Grade.OUTSTANDING),
    ("Devon", "2020-01-31", Grade.INADEQUATE, None),
    ("Devon", "2023-06-30", Grade.INADEQUATE, Grade.GOOD),
    ("Leeds", "2018-11-02", Grade.GOOD, Grade.GOOD),
    ("Leeds", "2023-03-03", Grade.OUTSTANDING, Grade.GOOD),
]
SINCE = ("c", "w", *"2022", "enter")


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    library = Library.open(tmp_path / "home")
    made = [told_of(*row) for row in TOLD]
    library.add([a_record(text, inspection, published="2024-01-05") for text, inspection in made])
    yield library
    library.close()


async def cells(app: OfstedApp, column: int) -> list[str]:
    table = compare(app).table
    return [
        " ".join(str(table.get_cell_at((row, column))).split())  # type: ignore[arg-type]
        for row in range(table.row_count)
    ]


async def test_w_shows_what_each_grade_was_and_became(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, *SINCE)
        assert councils(app) == ["Barnet", "Bury", "Camden", "Devon", "Leeds"]
        assert await cells(app, 1) == ["G→RI ▼", "I", "–→O", "I→I =", "G→O ▲"]
        assert await cells(app, 2) == ["RI→RI =", "I", "–→O", "–→G", "G→G ="]
        await press(pilot, "G", "l")
        assert status(app) == (
            "Leeds · Overall: Outstanding · improved, Good before · inspection, 3 March 2023"
        )
        await press(pilot, "g", "j")
        assert status(app).startswith("Bury · Overall: Inadequate · not inspected anew")


async def test_under_it_is_counted_what_improved_stayed_and_declined(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, *SINCE)
        assert tally(app) == (
            "England ─ 31 December 2022 to latest grades",
            [
                "improved same declined not anew",
                "Overall effectiveness 1 1 1 1",
                "Leaders 0 2 0 1",
            ],
        )
        assert "3 of 153 councils inspected anew" in screen_text(app)
        await press(pilot, "b")
        assert tally(app)[0] == "London ─ 31 December 2022 to latest grades"
        assert tally(app)[1][1] == "Overall effectiveness 0 0 1 0"
        await press(pilot, "G", "b")
        assert tally(app)[0].startswith("metropolitan district")
        assert tally(app)[1][1] == "Overall effectiveness 1 0 0 1"


async def test_between_two_dates_nothing_later_counts(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "c", "d", *"2023-05-31", "enter", "w", *"2022", "enter")
        assert await cells(app, 1) == ["G→RI ▼", "I", "–→O", "I", "G→O ▲"]
        assert tally(app)[0] == "England ─ 31 December 2022 to 31 May 2023"


async def test_sorted_by_an_area_what_improved_comes_first(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, *SINCE, "l", "s")
        assert councils(app)[:3] == ["Leeds", "Devon", "Barnet"]
        assert heads(app)[1] == "Overall ▾"


async def test_enter_goes_to_the_sentences_of_the_later_grade(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, *SINCE, "G", "l")
        assert cell(app) == "G→O ▲"
        await press(pilot, "enter")
        assert line(app) == "2023-03-03 overall"
        assert browser(app).panes.judgements.border_title == "Leeds"


async def test_what_moved_is_exported_as_it_is_shown(
    app: OfstedApp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, *SINCE, "space", "m", "e")
        assert "[what moved] this comparison" in " ".join(screen_text(app).split())
        await press(pilot, "enter")
    with (tmp_path / "moved-since-2022-12-31.csv").open(encoding="utf-8-sig", newline="") as file:
        told = [(row["council"], row["grade_before"], row["grade"]) for row in csv.DictReader(file)]
    assert told == [
        ("Barnet", "good", "requires_improvement"),
        ("Barnet", "requires_improvement", "requires_improvement"),
    ]


@pytest.mark.parametrize("typed", ["soon", "2022 2023", "2024-06"])
async def test_what_is_no_earlier_day_says_so_and_changes_nothing(
    app: OfstedApp, typed: str
) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "c", "d", *"2024", "enter", "w", *"2025", "enter")
        assert status(app).startswith("'2025' is not one day before that of the grades")
        await press(pilot, "escape", "d", "home", *"2023-01 ", "enter")
        assert tally(app)[0] == "England ─ 31 January 2023, published by 31 December 2024"
        await press(pilot, "w", *typed, "enter")
        assert "is no" in status(app)
        await press(pilot, "escape")
        assert tally(app)[0] == "England ─ 31 January 2023, published by 31 December 2024"


async def test_an_empty_box_shows_the_grades_again(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, *SINCE, "w", "home", "ctrl+k", "enter")
        assert tally(app)[0] == "England ─ latest grades"
        assert (await cells(app, 1))[0] == "RI ▼"
