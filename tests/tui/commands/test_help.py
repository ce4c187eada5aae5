"""The help of each command, as its user sees it."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from tui.cli import COMMANDS, main


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_a_sentence_and_examples_that_begin_with_its_name(name: str) -> None:
    shown = CliRunner().invoke(main, [name, "--help"])
    assert shown.exit_code == 0
    about, _, examples = shown.output.partition("Examples:\n")
    assert about.splitlines()[2].strip()[0].isupper()
    assert f"  ofsted-tui {name}" in examples
    assert "\\b" not in shown.output


def test_the_help_of_all_tells_of_each_in_whole_words() -> None:
    shown = CliRunner().invoke(main, ["--help"]).output
    told = shown.partition("Commands:\n")[2].splitlines()
    assert len(told) == len(COMMANDS)
    assert all(line.endswith(".") and not line.endswith("...") for line in told)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_help_fits_80_columns_but_for_examples(name: str) -> None:
    shown = CliRunner().invoke(main, [name, "--help"]).output.partition("Examples:\n")[0]
    assert max(map(len, shown.splitlines())) <= 80


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_says_what_its_exit_status_means(name: str) -> None:
    shown = CliRunner().invoke(main, [name, "--help"]).output
    statuses = shown.partition("Exit status:\n")[2]
    assert [line.split()[0] for line in statuses.splitlines()[:3]] == ["0", "1", "2"]


@pytest.mark.parametrize(
    "line",
    [
        "show leeds",
        "search good",
        "statements tone:weakness",
        "summary",
        "check",
        "keys",
        "library",
        "export council leeds --format csv",
        "completion fish",
        "man",
    ],
)
def test_a_pipe_gets_data_without_colours_and_nothing_else(
    line: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OFSTED_TUI_HOME", str(tmp_path / "home"))
    shown = CliRunner().invoke(main, line.split(), prog_name="ofsted-tui")
    assert shown.exit_code == 0
    assert "\x1b" not in shown.output
    assert bool(shown.stdout) == (line != "check")
    assert shown.stderr in ("", "No two sources disagree.\n")


@pytest.mark.parametrize("line", ["nonsense", "search", "show --nonsense x", "export --only x"])
def test_what_is_not_understood_is_told_on_standard_error_with_status_2(line: str) -> None:
    shown = CliRunner().invoke(main, line.split(), prog_name="ofsted-tui")
    assert shown.exit_code == 2
    assert shown.stdout == ""
    assert "Error: " in shown.stderr
