"""`ofsted-tui summary`: what it prints of a library of three councils."""

import json
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from store.library import Library
from store.records import Area, Grade, Inspection
from tests.store.samples import a_record, judged, told
from tui.cli import main


def inspection(text: str, council: str, grade: Grade, end: str, published: str) -> Inspection:
    judgement = judged(text, Area.OVERALL, grade, text)
    return told(council, judgement, end=end, published=published)


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = tmp_path / "home"
    monkeypatch.setenv("OFSTED_TUI_HOME", str(home))
    library = Library.open(home)
    rows = [
        ("Leeds was good.", "Leeds", Grade.GOOD, "2018-10-19", "2018-12-18"),
        ("Leeds was outstanding.", "Leeds", Grade.OUTSTANDING, "2022-03-04", "2022-05-09"),
        ("Kirklees required improvement.", "Kirklees", Grade.REQUIRES_IMPROVEMENT, "2019-07", ""),
        ("Barnet was good.", "Barnet", Grade.GOOD, "2019-05-17", "2019-07-02"),
    ]
    library.add(
        [
            a_record(text, inspection(text, council, grade, end, published), published=published)
            for text, council, grade, end, published in rows
        ]
    )
    library.close()


def run(*words: str) -> Result:
    return CliRunner().invoke(main, ["summary", *words])


def test_it_prints_how_many_councils_hold_each_grade() -> None:
    result = run("--at", "2022-03-31", "--published-by", "2022-05-31")
    assert result.exit_code == 0
    assert [line.split("  ")[0] for line in result.output.splitlines()] == [
        "31 March 2022, published by 31 May 2022",
        "",
        "England: 3 of 152 councils have an inspection",
        "",
        "Overall effectiveness",
    ]
    heads, row = result.output.splitlines()[-2:]
    assert row.split()[2:] == ["1", "1", "1", "0", "3", "2", "(67%)"]
    assert heads.index("Good or") == row.index("2 (67%)")


def test_what_was_published_after_the_cut_off_is_left_out() -> None:
    result = run("--at", "2022-03-31", "--published-by", "2022-04-30", "--json")
    (area,) = json.loads(result.output)["groups"][0]["areas"]
    assert area["grades"]["outstanding"] == 0
    assert (area["grades"]["good"], area["counted"]) == (2, 3)


def test_by_region_every_region_is_told() -> None:
    groups = json.loads(run("--at", "2022-12-31", "--by", "region", "--json").output)["groups"]
    assert [group["name"] for group in groups if group["inspected"]] == [
        "England",
        "London",
        "Yorkshire and The Humber",
    ]
    assert len(groups) == 10


def test_since_a_day_it_tells_what_moved() -> None:
    result = run("--since", "2021", "--at", "2022")
    lines = result.output.splitlines()
    assert lines[0] == "31 December 2021 to 31 December 2022"
    assert lines[4].split()[2:] == ["1", "0", "0", "0", "2"]
    assert lines[-1].split() == [
        *("Leeds", "Overall", "effectiveness", "Good", "Outstanding", "improved")
    ]
    moves = json.loads(run("--since", "2021", "--at", "2022", "--json").output)["moves"]
    assert [(move["council"], move["change"]) for move in moves] == [("Leeds", "up")]


def test_without_an_inspection_there_is_nothing_to_count() -> None:
    result = run("--at", "2015")
    assert result.exit_code == 0
    assert result.output.splitlines()[-1] == "England: 0 of 152 councils have an inspection"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--at", "31/3/2024"], "'31/3/2024' is no date; write 2024-03-31, 2024-03 or 2024."),
        (["--at", "2024-02-30"], "'2024-02-30' is no date"),
        (["--since", "2024", "--at", "2023"], "--since 2024-12-31 is not before 2023-12-31."),
    ],
)
def test_a_date_that_cannot_be_says_so(words: list[str], told: str) -> None:
    result = run(*words)
    assert result.exit_code != 0
    assert told in result.stderr
    assert result.stdout == ""


def test_where_nothing_moved_no_councils_are_listed() -> None:
    lines = run("--since", "2019", "--at", "2020").output.splitlines()
    assert lines[-1].split() == ["Overall", "effectiveness", "0", "0", "0", "0", "3"]


def test_a_group_without_a_grade_on_both_days_says_so() -> None:
    lines = run("--since", "2015", "--at", "2020").output.splitlines()
    assert lines[2:] == ["England: no council has a grade on both days"]


def test_no_share_is_told_where_sources_dispute_every_grade(tmp_path: Path) -> None:
    with closing(Library.open(tmp_path / "home")) as library:
        text = "Barnet required improvement."
        other = inspection(text, "Barnet", Grade.REQUIRES_IMPROVEMENT, "2019-05-17", "2019-07-02")
        library.add([a_record(text, other, published="2019-07-02")])
    lines = run("--at", "2022", "--by", "region").output.splitlines()
    row = lines[lines.index("London: 1 of 33 councils have an inspection") + 2]
    assert row.split()[-3:] == ["0", "-", "1"]
