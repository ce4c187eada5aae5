import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from store.disk.groups import Groups
from store.interchange import read_records
from store.library import Library
from store.records import Area, Grade, Record
from tests.store.samples import a_record, judged, told
from tui.cli import main

TEXT = "Leeds was rated good by Ofsted. Personal education plans were late."


@pytest.fixture
def record() -> Record:
    judgement = judged(TEXT, Area.OVERALL, Grade.GOOD, "Leeds was rated good by Ofsted.")
    return a_record(
        TEXT, told("Leeds", judgement, start="2018-10"), title="A report", published="2018-12-19"
    )


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, record: Record) -> Path:
    home = tmp_path / "home"
    monkeypatch.setenv("OFSTED_TUI_HOME", str(home))
    library = Library.open(home)
    library.add([record])
    library.close()
    return home


def run(*words: str) -> Result:
    return CliRunner().invoke(main, list(words))


def test_search_prints_a_line_a_hit() -> None:
    result = run("search", "education", "plans")
    assert result.exit_code == 0
    assert result.output == (
        "text\tLeeds\tWeekly Herald, 19 December 2018\tPersonal education plans were late.\n"
    )


def test_search_prints_json_that_can_be_piped() -> None:
    hits = [json.loads(line) for line in run("search", "--json", "leeds").output.splitlines()]
    assert [hit["kind"] for hit in hits] == ["council", "judgement", "text"]
    assert hits[2]["text"][slice(*hits[2]["marks"][0])] == "Leeds"


def test_search_takes_a_phrase_from_the_shell() -> None:
    assert run("search", "personal education").exit_code == 0
    assert run("search", "education personal").exit_code == 1


def test_search_that_finds_nothing_exits_with_1_and_a_hint() -> None:
    result = run("search", "council:leds")
    assert result.exit_code == 1
    assert "did you mean Leeds?" in result.stderr
    assert result.stdout == ""


def test_show_prints_a_council_with_a_sentence_for_each_grade() -> None:
    lines = run("show", "Leeds", "City", "Council").output.splitlines()
    assert lines == [
        "Leeds (E08000035), metropolitan district, Yorkshire and The Humber",
        "",
        "inspection, October 2018 (1 source)",
        "  Overall effectiveness: Good",
        "    Leeds was rated good by Ofsted.",
        "    — Weekly Herald, 19 December 2018",
    ]


def test_search_that_finds_nothing_says_so() -> None:
    result = run("search", "zebra")
    assert result.exit_code == 1
    assert result.stderr.startswith("Nothing was found")


def test_a_person_gets_paragraphs_that_fit_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tui.commands.printing.is_read_by_a_person", lambda: True)
    monkeypatch.setattr("tui.commands.search.is_read_by_a_person", lambda: True)
    monkeypatch.setenv("COLUMNS", "40")
    assert run("search", "education", "plans").output.splitlines() == [
        "Personal education plans were late.",
        "  text · Leeds · Weekly Herald, 19",
        "  December 2018",
        "",
    ]


def test_show_offers_the_nearest_name() -> None:
    result = run("show", "Kirkles")
    assert result.exit_code == 1
    assert "did you mean Kirklees?" in result.stderr


def test_show_says_when_nothing_is_known() -> None:
    result = run("show", "kirklees")
    assert result.exit_code == 1
    assert "no source on Kirklees" in result.stderr


def test_library_says_where_it_is_and_how_much_there_is(home: Path) -> None:
    lines = dict(line.split("\t") for line in run("library").output.splitlines())
    assert lines["place"] == str(home)
    assert (lines["articles"], lines["inspections"], lines["councils"]) == ("1", "1", "1")


def test_library_check_exits_with_1_where_something_is_not_whole(
    home: Path, record: Record
) -> None:
    assert run("library", "--check").exit_code == 0
    (home / "texts" / f"{record.sha256}.txt").unlink()
    result = run("library", "--check")
    assert result.exit_code == 1
    assert record.sha256 in result.stderr


def test_library_reindex_makes_the_index_anew(home: Path) -> None:
    (home / "index.sqlite").write_bytes(b"nonsense")
    result = run("library", "--reindex")
    assert result.output == "The index was made anew from 1 articles.\n"


def test_a_damaged_library_says_one_sentence_and_restore_puts_it_back(home: Path) -> None:
    shelf = home / "records" / "00001.json"
    shelf.write_bytes(shelf.read_bytes() + b"}")
    result = run("search", "leeds")
    assert result.exit_code == 1
    assert "set aside" in result.stderr
    assert "Traceback" not in result.stderr
    assert "1 shelves" not in run("library").output
    assert run("library", "--restore").exit_code == 0
    assert run("search", "leeds").exit_code == 0


def test_an_archive_holds_everything(tmp_path: Path, record: Record) -> None:
    path = tmp_path / "copy.jsonl.gz"
    result = run("library", "--export-archive", str(path))
    assert result.exit_code == 0
    assert list(read_records(path)) == [record]


def test_an_archive_that_cannot_be_written_says_one_sentence(tmp_path: Path) -> None:
    result = run("library", "--export-archive", str(tmp_path / "nowhere" / "copy.jsonl.gz"))
    assert result.exit_code == 1
    assert "No such file or directory" in result.stderr


def test_export_prints_the_records_without_their_texts(record: Record) -> None:
    (line,) = run("export", "--format", "jsonl").stdout.splitlines()
    data = json.loads(line)
    assert data["sha256"] == record.sha256
    assert data["inspections"][0]["judgements"][0]["grade"] == "good"
    assert "text" not in data


def test_export_with_texts_can_be_read_back(tmp_path: Path, record: Record) -> None:
    path = tmp_path / "out.jsonl"
    run("export", "--text", "-o", str(path))
    assert list(read_records(path)) == [record]


def test_a_home_that_cannot_be_made_says_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setenv("OFSTED_TUI_HOME", str(tmp_path / "file" / "home"))
    result = run("library")
    assert result.exit_code == 1
    assert result.stderr.count("\n") == 1


def test_import_takes_back_what_export_printed_without_texts(tmp_path: Path) -> None:
    path = tmp_path / "out.jsonl"
    path.write_text(run("export", "--format", "jsonl").stdout, encoding="utf-8")
    result = run("import", str(path))
    assert result.exit_code == 0, result.output
    assert run("library", "--check").exit_code == 0


def test_import_says_what_it_cannot_take_without_its_text(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "out.jsonl"
    path.write_text(run("export", "--format", "jsonl").stdout, encoding="utf-8")
    monkeypatch.setenv("OFSTED_TUI_HOME", str(tmp_path / "another"))
    result = run("import", str(path))
    assert result.exit_code == 1
    assert "--text" in result.stderr


def test_import_takes_an_archive_into_an_empty_library(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "copy.jsonl.gz"
    run("library", "--export-archive", str(path))
    before = run("export", "--text").stdout
    monkeypatch.setenv("OFSTED_TUI_HOME", str(tmp_path / "another"))
    assert run("import", str(path)).exit_code == 0
    assert before.strip() in run("export", "--text").stdout.splitlines()


def test_an_archive_takes_the_groups_along_and_leaves_those_that_are_there(
    tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, another = tmp_path / "copy.jsonl.gz", tmp_path / "another"
    Groups(home).keep("Near", ["E08000035", "E08000034"])
    Groups(home).keep("Far – “away”", ["E06000052"])
    another.mkdir()
    Groups(another).keep("Near", ["E08000033"])
    told = run("library", "--export-archive", str(path)).stdout
    assert told == f"1 source and 2 groups of councils went to {path}.\n"
    monkeypatch.setenv("OFSTED_TUI_HOME", str(another))
    tried = run("import", "--dry-run", str(path))
    assert "; 2 groups of councils" in tried.stdout
    assert Groups(another).names == ["Near"]
    for told in ("; 2 groups of councils", "; 1 known already."):
        assert told in run("import", str(path)).stdout
        assert Groups(another).all == {
            "Near": ("E08000033",),
            "Near 2": ("E08000034", "E08000035"),
            "Far – “away”": ("E06000052",),
        }


def test_groups_that_cannot_be_read_do_not_stop_an_archive(tmp_path: Path, home: Path) -> None:
    (home / "groups.json").write_text('{"Near": ["E08')
    path = tmp_path / "copy.jsonl.gz"
    result = run("library", "--export-archive", str(path))
    assert result.stderr.startswith("Without your groups: groups.json cannot be read (")
    assert len(list(read_records(path))) == 1


def test_check_clears_away_what_a_killed_import_left(home: Path) -> None:
    leftover = home / "texts" / f"{'0' * 64}.txt"
    leftover.write_text("A text of which no record was kept.")
    assert "1 leftovers of imports that were stopped were cleared away." in (
        run("library", "--check").output
    )
    assert not leftover.exists()
