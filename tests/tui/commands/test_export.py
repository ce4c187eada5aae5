"""`ofsted-tui export`: to files and to pipes."""

import csv
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import openpyxl
import pytest
from click.testing import CliRunner, Result

from store.interchange import read_records
from store.readers.table import extract_csv
from tui.cli import main


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home where nothing is yet: the first command puts the seeds in."""
    home = tmp_path / "home"
    monkeypatch.setenv("OFSTED_TUI_HOME", str(home))
    return home


def run(*words: str) -> Result:
    return CliRunner().invoke(main, ["export", *words])


def rows_of_file(path: Path) -> list[dict[str, str]]:
    return rows_in(path.read_text("utf-8-sig"))


def rows_in(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


def test_the_name_of_the_file_tells_the_form(tmp_path: Path) -> None:
    said = []
    for suffix in ("csv", "jsonl", "md", "xlsx"):
        path = tmp_path / f"leeds.{suffix}"
        result = run("council", "leeds", "--to", str(path))
        assert result.exit_code == 0, result.output
        assert result.stdout == ""
        said.append(result.stderr.replace(str(path), "FILE"))
    written = rows_of_file(tmp_path / "leeds.csv")
    assert len(written) > 80
    assert said == [f"{len(written)} rows went to FILE.\n"] * 4
    assert {row["council"] for row in written} == {"Leeds"}
    assert len((tmp_path / "leeds.jsonl").read_text().splitlines()) == len(written)
    assert len((tmp_path / "leeds.md").read_text().splitlines()) == 2 + len(written)
    assert openpyxl.load_workbook(tmp_path / "leeds.xlsx").active.max_row == 1 + len(written)


def test_a_form_that_the_name_does_not_tell_has_to_be_said(tmp_path: Path) -> None:
    result = run("--to", str(tmp_path / "leeds.ods"))
    assert result.exit_code == 2
    assert "say --format" in result.stderr
    assert run("--to", str(tmp_path / "leeds.txt"), "--format", "csv").exit_code == 0


def test_a_file_that_is_there_is_replaced_by_force_alone(tmp_path: Path) -> None:
    path = tmp_path / "leeds.csv"
    path.write_text("precious")
    result = run("council", "leeds", "--to", str(path))
    assert result.exit_code == 1
    assert result.stderr == f"Error: {path} is there already; --force replaces it.\n"
    assert path.read_text() == "precious"
    assert run("council", "leeds", "--to", str(path), "--force").exit_code == 0
    assert path.read_text("utf-8-sig").startswith("row,council,")


def test_what_is_no_file_is_never_replaced(tmp_path: Path) -> None:
    result = run("--to", str(tmp_path), "--format", "csv", "--force")
    assert result.exit_code == 1
    assert "no file that can be replaced" in result.stderr


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real.csv").touch()
    (tmp_path / "link.csv").symlink_to("real.csv")
    assert run("--to", str(tmp_path / "link.csv"), "--force").exit_code == 0
    assert (tmp_path / "link.csv").is_symlink()
    assert (tmp_path / "real.csv").read_text("utf-8-sig").startswith("row,")


def test_a_folder_that_is_not_there_is_one_sentence_and_leaves_nothing(tmp_path: Path) -> None:
    result = run("--to", str(tmp_path / "nowhere" / "all.csv"))
    assert result.exit_code == 1
    assert "No such file or directory" in result.stderr
    assert result.stderr.count("\n") == 1


def test_what_cannot_be_written_leaves_what_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "all.xlsx"
    path.write_text("precious")
    monkeypatch.setitem(sys.modules, "openpyxl", None)
    result = run("--to", str(path), "--force")
    assert result.exit_code == 1
    assert "pip install 'ofsted-tui[documents]'" in result.stderr
    assert path.read_text() == "precious"
    assert [each.name for each in tmp_path.iterdir() if each.is_file()] == ["all.xlsx"]


def test_a_comparison_of_the_councils_that_meet_a_query_at_a_date() -> None:
    rows = rows_in(run("comparison", "council:leeds,kirklees", "--format", "csv").stdout)
    assert {row["council"] for row in rows} == {"Kirklees", "Leeds"}
    assert rows_in(run("comparison", "region:london", "--format", "csv").stdout) == []
    at = rows_in(run("comparison", "--at", "2001", "--format", "csv").stdout)
    assert {row["row"] for row in at} == {"council"}


def test_what_became_of_the_grades_since_a_day(tmp_path: Path) -> None:
    path = tmp_path / "moved.csv"
    assert run("comparison", "leeds", "--since", "2018", "--to", str(path)).exit_code == 0
    rows = rows_of_file(path)
    assert {(row["row"], row["council"], row["inspection_before"]) for row in rows} == {
        ("move", "Leeds", "2018-10")
    }
    moved = {row["area"]: (row["grade_before"], row["grade"], row["change"]) for row in rows}
    assert moved["help_and_protection"] == ("outstanding", "good", "down")
    assert all(row["sentence"] and row["file"] for row in rows)
    refused = run("comparison", "--since", "2024", "--at", "2023")
    assert refused.exit_code == 2
    assert "--since 2024-12-31 is not before 2023-12-31" in refused.stderr
    assert "belong to a comparison" in run("council", "leeds", "--since", "2018").stderr


def test_a_file_of_csv_has_the_mark_that_excel_looks_for_and_a_pipe_has_not(tmp_path: Path) -> None:
    path = tmp_path / "leeds.csv"
    run("council", "leeds", "--to", str(path))
    piped = run("council", "leeds", "--format", "csv").stdout_bytes
    assert path.read_bytes() == b"\xef\xbb\xbf" + piped
    assert piped.startswith(b"row,council,")
    assert "’" in piped.decode()
    assert extract_csv(path.read_bytes()) == extract_csv(piped)


def test_a_search_and_statements_take_the_query_language() -> None:
    rows = rows_in(run("search", "grade:inadequate", "--format", "csv").stdout)
    assert {row["grade"] for row in rows if row["row"] == "judgement"} == {"inadequate"}
    rows = rows_in(run("statements", "tone:weakness", "--format", "csv").stdout)
    assert rows
    assert {row["tone"] for row in rows} == {"weakness"}


def test_a_filter_that_means_nothing_is_told() -> None:
    result = run("search", "grade:splendid", "--format", "csv")
    assert "No grade is called 'splendid'" in result.stderr


def test_rows_of_one_kind_alone() -> None:
    lines = run("--only", "quotation").stdout.splitlines()
    assert lines
    assert {json.loads(line)["row"] for line in lines} == {"quotation"}


def test_everything_as_json_lines_with_texts_is_taken_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "all.jsonl"
    assert run("--text", "--to", str(path)).stderr == f"5 sources went to {path}.\n"
    assert len(list(read_records(path))) == 5
    monkeypatch.setenv("OFSTED_TUI_HOME", str(tmp_path / "another"))
    result = CliRunner().invoke(main, ["import", str(path), "--json"])
    assert result.exit_code == 0, result.output


def test_rows_are_no_records_and_import_says_so(tmp_path: Path) -> None:
    path = tmp_path / "leeds.jsonl"
    run("council", "leeds", "--to", str(path))
    result = CliRunner().invoke(main, ["import", str(path)])
    assert result.exit_code == 1
    assert "a row of an export" in result.stderr


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["council"], "say which council"),
        (["council", "kirkles"], "did you mean Kirklees"),
        (["search"], "say what to search for"),
        (["everything", "leeds"], "everything needs no 'leeds'"),
        (["search", "good", "--at", "2020"], "belong to a comparison"),
        (["council", "leeds", "--text"], "--text belongs to everything as jsonl"),
    ],
)
def test_what_cannot_be_meant_is_one_sentence(words: list[str], told: str) -> None:
    result = run(*words)
    assert result.exit_code in (1, 2)
    assert told in result.stderr
    assert "Traceback" not in result.output


@pytest.mark.parametrize(
    ("form", "begins"), [("csv", b"row,c"), ("jsonl", b'{"sou'), ("md", b"| Cou"), ("xlsx", b"PK")]
)
def test_a_pipe_that_closes_early_is_no_error(form: str, begins: bytes) -> None:
    command = f"{sys.executable} -m tui export --format {form} | head -c 5"
    done = subprocess.run(["bash", "-c", command], capture_output=True, check=True)
    assert done.stdout.startswith(begins)
    assert done.stderr == b""


def test_on_a_terminal_it_asks_before_it_replaces_a_file(tmp_path: Path, home: Path) -> None:
    path = tmp_path / "leeds.csv"
    for answer, begins in (("n", "precious"), ("y", "row,council,")):
        path.write_text("precious")
        command = [sys.executable, "-m", "tui", "export", "council", "leeds", "--to", str(path)]
        ours, theirs = os.openpty()
        with subprocess.Popen(command, stdin=theirs, stdout=theirs, stderr=theirs) as process:
            os.close(theirs)
            asked = b""
            while b"Replace it? [y/N]" not in asked:
                asked += os.read(ours, 4096)
            os.write(ours, answer.encode() + b"\n")
            assert process.wait() == (answer == "n")
        os.close(ours)
        assert path.read_text("utf-8-sig").startswith(begins)


def test_a_workbook_is_not_thrown_at_a_terminal() -> None:
    ours, theirs = os.openpty()
    command = [sys.executable, "-m", "tui", "export", "--format", "xlsx"]
    with subprocess.Popen(command, stdout=theirs, stderr=subprocess.PIPE, text=True) as process:
        _, complaint = process.communicate(timeout=60)
    os.close(theirs)
    os.close(ours)
    assert "a workbook is nothing for a terminal; name a file with --to" in complaint
    assert process.returncode == 2
