"""`ofsted-tui statements` on the seed articles."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tui.cli import main


@pytest.fixture(autouse=True)
def _home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OFSTED_TUI_HOME", str(Path(tmp_path_factory.mktemp("home"))))


def run(*words: str) -> Result:
    return CliRunner().invoke(main, ["statements", *words])


def test_a_line_a_statement_with_who_and_where() -> None:
    result = run("tone:weakness", "council:leeds")
    assert result.exit_code == 0
    lines = [line.split("\t") for line in result.output.splitlines()]
    assert lines
    assert {(line[0], line[1], len(line)) for line in lines} == {("weakness", "Leeds", 6)}


def test_one_kind_alone_as_json() -> None:
    result = run("--only", "quotation", "council:leeds", "--json")
    said = [json.loads(line) for line in result.output.splitlines()]
    assert {each["kind"] for each in said} == {"quotation"}
    assert all(each["excerpt"]["text"] and each["excerpt"]["source"]["sha256"] for each in said)


def test_it_says_how_many_more_there_are() -> None:
    result = run("--limit", "2")
    assert len(result.stdout.splitlines()) == 2
    assert "in all; --limit prints more" in result.stderr


def test_nothing_found_is_told_by_the_status_and_a_wrong_filter_by_a_sentence() -> None:
    assert run("zebra").exit_code == 1
    result = run("tone:angry")
    assert result.exit_code == 1
    assert result.stderr.startswith("No tone is called 'angry'")
