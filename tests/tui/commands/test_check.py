"""`ofsted-tui check`, for people and for scripts."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from store.library import Library
from store.records import Area, Grade, Record
from tests.store.samples import a_record, judged, told
from tui.cli import main


def article(text: str, grade: Grade, publisher: str) -> Record:
    judgement = judged(text, Area.OVERALL, grade, text)
    inspection = told("Leeds", judgement, end="2022-03-04")
    return a_record(text, inspection, publisher=publisher, published="2022-05-09")


GOOD = article("Ofsted found the services good.", Grade.GOOD, "Daily Courier")
OUTSTANDING = article("Outstanding services,\nsaid Ofsted.", Grade.OUTSTANDING, "Evening Post")


@pytest.fixture(autouse=True)
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Library:
    home = tmp_path / "home"
    monkeypatch.setenv("OFSTED_TUI_HOME", str(home))
    library = Library.open(home)
    library.add([GOOD])
    return library


def run(*words: str) -> Result:
    return CliRunner().invoke(main, ["check", *words])


def test_where_sources_agree_it_says_so_and_exits_with_0() -> None:
    result = run()
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr == "No two sources disagree.\n"
    assert run("--json").output == ""


def test_what_was_not_understood_is_printed_with_the_words_around_it(library: Library) -> None:
    assert (run("--left-open").exit_code, run("--left-open").stderr) == (0, "All was understood.\n")
    text = "Ofsted has been to Leeds. Somebody in the car park shouted inadequate. No one else did."
    warning = "A grade at character 59 (“inadequate”) was left open: no words tie it to a council."
    record = a_record(text, told("Leeds"), publisher="Daily Courier", warnings=(warning, "Odd."))
    library.add([record])
    result = run("--left-open")
    assert result.exit_code == 1
    assert result.output.splitlines() == [
        "Daily Courier",
        f"  {warning}",
        f"    … {text} …",
        "  Odd.",
    ]
    (told_of,) = map(json.loads, run("--left-open", "--json").output.splitlines())
    assert told_of["warnings"] == [warning, "Odd."]
    assert told_of["source"]["publisher"] == "Daily Courier"


def test_both_claims_are_printed_with_their_sentences_and_it_exits_with_1(
    library: Library,
) -> None:
    library.add([OUTSTANDING])
    result = run()
    assert result.exit_code == 1
    lines = result.output.splitlines()
    assert lines[0] == "Leeds, inspection, 4 March 2022: Overall effectiveness"
    rest = [line.strip() for line in lines[1:]]
    assert rest[rest.index("Good") :][:3] == [
        "Good",
        "Daily Courier, 9 May 2022",
        "Ofsted found the services good.",
    ]
    assert rest[rest.index("Outstanding") :][:3] == [
        "Outstanding",
        "Evening Post, 9 May 2022",
        "Outstanding services, said Ofsted.",
    ]


def test_json_has_one_object_a_disagreement(library: Library) -> None:
    library.add([OUTSTANDING])
    result = run("--json")
    assert result.exit_code == 1
    (found,) = [json.loads(line) for line in result.output.splitlines()]
    assert (found["council"], found["matter"], found["area"]) == ("Leeds", "grade", "overall")
    assert {claim["value"] for claim in found["claims"]} == {"good", "outstanding"}
