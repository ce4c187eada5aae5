"""What Tab offers, beyond what the shells' own tests press it for."""

from pathlib import Path

import pytest
from click.shell_completion import ShellComplete

from store.councils import council_by_name, councils
from store.search.filters import conditions, values_of
from store.search.query import Field, parse_query
from store.seeding import open_seeded
from tui.cli import main
from tui.commands.completing import in_one_word
from tui.commands.shells import SHELLS, _Bash, script


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    home = tmp_path / "home"
    monkeypatch.setenv("OFSTED_TUI_HOME", str(home))
    return home


def offered(line: str) -> list[str]:
    *words, typed = line.split(" ")
    completion = ShellComplete(main, {}, "ofsted-tui", "_OFSTED_TUI_COMPLETE")
    return [item.value for item in completion.get_completions(words, typed)]


def test_without_a_library_all_councils_are_offered_and_none_is_made(home: Path) -> None:
    assert offered("show kingston-upon-h") == ["Kingston-upon-Hull-City-of"]
    assert offered("search grade:o") == ["grade:outstanding"]
    assert not home.exists()


def test_with_one_those_are_offered_of_which_something_is_known(home: Path) -> None:
    open_seeded(home).close()
    assert offered("show ") == ["Calderdale", "Kirklees", "Leeds"]
    assert offered("export council l") == ["Leeds"]
    assert offered("show Leeds ") == []


def test_a_damaged_index_is_as_none(home: Path) -> None:
    open_seeded(home).close()
    (home / "index.sqlite").write_bytes(b"nonsense")
    assert "Barnet" in offered("show ba")


def test_filters_go_on_behind_a_comma_and_a_minus(home: Path) -> None:
    open_seeded(home).close()
    assert offered("search council:leeds,ki") == ["council:leeds,Kirklees"]
    assert offered("search -- -gra") == ["-grade:"]
    assert offered("search nonsense:x") == []
    assert offered("search ") == []
    assert offered("export everything x") == []


def test_every_council_is_known_by_the_one_word_that_is_offered() -> None:
    for council in councils():
        found = council_by_name(in_one_word(council.name))
        assert found is not None, council
        assert found.name == council.name


@pytest.mark.parametrize("field", [Field.COUNCIL, Field.REGION, Field.GRADE, Field.AREA])
def test_every_value_is_understood_in_the_one_word_that_is_offered(field: Field) -> None:
    for value in values_of(field):
        query = parse_query(f"{field}:{in_one_word(value)} ")
        assert conditions(query.filters).hint is None, value


@pytest.mark.parametrize("shell", SHELLS)
def test_each_shell_gets_a_script_that_names_the_program(shell: str) -> None:
    assert "ofsted-tui" in script(shell, main)
    assert "_OFSTED_TUI_COMPLETE" in script(shell, main)


@pytest.mark.parametrize(
    ("line", "words", "typed"),
    [
        ("ofsted-tui ", [], ""),
        ("ofsted-tui show", [], "show"),
        ("ofsted-tui search 'care lea", ["search"], "care lea"),
        ("ofsted-tui search 'a b' council:le", ["search", "a b"], "council:le"),
    ],
)
def test_bash_s_line_is_read_as_bash_would(
    line: str, words: list[str], typed: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COMP_LINE", line)
    completion = _Bash(main, {}, "ofsted-tui", "_OFSTED_TUI_COMPLETE")
    assert completion.get_completion_args() == (words, typed)
