import json
import os
import pty
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.making.articles import article

Run = Callable[..., subprocess.CompletedProcess[str]]
COMMAND = [sys.executable, "-c", "from tui.cli import main; main(prog_name='ofsted-tui')", "import"]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """`ofsted-tui import` in a process of its own, its library under `tmp_path`."""

    def runner(*arguments: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [*COMMAND, *arguments],
            input=stdin,
            env=os.environ | {"OFSTED_TUI_HOME": str(tmp_path / "home")},
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )

    return runner


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    sources = tmp_path / "sources"
    sources.mkdir()
    for number in range(3):
        (sources / f"{number}.txt").write_text(article(number), encoding="utf-8")
    return sources


def test_a_folder_is_imported_and_summed_up(run: Run, folder: Path) -> None:
    done = run(str(folder))
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("Imported 3 sources (3 councils, ")
    assert done.stderr == ""
    assert run(str(folder)).stdout.endswith("; 3 known already.\n")


def test_it_says_where_something_was_not_understood(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "cutting.txt"
    path.write_text("Ofsted rated Kent good. Somebody in the car park shouted inadequate.\n")
    assert json.loads(run("--json", "--dry-run", str(path)).stdout)["left_open"] == 1
    kept, hint = run(str(path)).stdout.splitlines()
    assert kept.endswith("; 1 not wholly understood.")
    assert "check --left-open" in hint


def test_the_summary_for_programs(run: Run, folder: Path) -> None:
    summary = json.loads(run("--json", str(folder)).stdout)
    assert (summary["new"], summary["known"], summary["failed"]) == (3, 0, 0)


def test_a_list_on_standard_input(run: Run, folder: Path) -> None:
    done = run("-", stdin=f"{folder / '0.txt'}\n\n{folder / '1.txt'}\n")
    assert done.stdout.startswith("Imported 2 sources")


def test_a_dry_run_says_what_it_would_do(run: Run, folder: Path) -> None:
    assert run("--dry-run", str(folder)).stdout.startswith("Would import 3 sources")
    assert run(str(folder)).stdout.startswith("Imported 3 sources")


def test_what_is_not_understood_gets_a_line_and_the_rest_is_done(run: Run, folder: Path) -> None:
    (folder / "bad\n\x1b[31m.pdf").write_bytes(b"%PDF-1.7 nothing")
    done = run(str(folder), str(folder / "missing.txt"))
    assert done.returncode == 1
    lines = sorted(line.removeprefix(f"{folder}/") for line in done.stderr.splitlines())
    assert lines == [
        "bad\\n\\x1b[31m.pdf: is damaged, cut off or without pages: it cannot be opened",
        "missing.txt: cannot be read: No such file or directory",
    ]
    assert "Imported 3 sources" in done.stdout
    assert done.stdout.endswith("; 2 not imported.\n")


def test_wrong_usage_has_a_status_of_its_own(run: Run, folder: Path) -> None:
    assert run().returncode == 2
    assert run(str(folder), "--map", "nonsense").returncode == 2


def test_a_table_for_scripts_needs_its_mapping(run: Run, tmp_path: Path) -> None:
    table = tmp_path / "t.csv"
    table.write_text("Council,Overall grade\nLeeds,Good\n")
    refused = run(str(table))
    assert refused.returncode == 1
    assert "--map 'council=Council' --map 'overall=Overall grade'" in refused.stderr
    done = run(str(table), "--map", "council=Council", "--map", "overall=Overall grade")
    assert "1 judgement)" in done.stdout
    assert done.returncode == 0


def test_at_a_terminal_there_is_a_bar_and_a_question(tmp_path: Path, folder: Path) -> None:
    (folder / "t.csv").write_text("Council,Overall grade,End date\nYork,Good,2022-01-02\n")
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [*COMMAND, str(folder)],
        env=os.environ | {"OFSTED_TUI_HOME": str(tmp_path / "home"), "TERM": "xterm"},
        stdin=theirs,
        stdout=subprocess.PIPE,
        stderr=theirs,
        text=True,
    )
    os.close(theirs)
    shown = b""
    while b"Import it so?" not in shown:
        shown += os.read(ours, 4096)
    os.write(ours, b"y\n")
    stdout, _ = process.communicate(timeout=60)
    os.close(ours)
    assert b"4/4" in shown
    assert b"Overall grade: overall" in shown
    assert "Imported 4 sources" in stdout
    assert process.returncode == 0


def test_ctrl_c_keeps_whole_records_and_says_so(tmp_path: Path) -> None:
    sources = tmp_path / "many"
    sources.mkdir()
    for number in range(400):
        (sources / f"{number}.txt").write_text(article(number), encoding="utf-8")
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [*COMMAND, str(sources)],
        env=os.environ | {"OFSTED_TUI_HOME": str(tmp_path / "home"), "TERM": "xterm"},
        stdout=subprocess.PIPE,
        stderr=theirs,
        text=True,
    )
    os.close(theirs)
    shown = b""
    while b"/400" not in shown or b" 0/400" in shown[-400:]:
        shown += os.read(ours, 4096)
    process.send_signal(signal.SIGINT)
    stdout, _ = process.communicate(timeout=60)
    os.close(ours)
    assert process.returncode == 130
    assert stdout.startswith("Stopped. Imported ")
    number = int(stdout.split()[2].replace(",", ""))
    counted = subprocess.run(
        [*COMMAND, "--json", str(sources)],
        env=os.environ | {"OFSTED_TUI_HOME": str(tmp_path / "home")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert json.loads(counted.stdout)["known"] == number


def test_a_table_that_is_not_agreed_to_stays_out_and_says_how_to_have_it(
    tmp_path: Path, folder: Path
) -> None:
    (folder / "t.csv").write_text("Council,Overall grade,End date\nYork,Good,2022-01-02\n")
    (folder / "bad.pdf").write_bytes(b"%PDF-1.7 nothing")
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [*COMMAND, str(folder)],
        env=os.environ | {"OFSTED_TUI_HOME": str(tmp_path / "home"), "TERM": "xterm"},
        stdin=theirs,
        stdout=subprocess.PIPE,
        stderr=theirs,
        text=True,
    )
    shown = b""
    while b"Import it so?" not in shown:
        shown += os.read(ours, 4096)
    os.write(ours, b"n\n")
    while b"--map 'overall=Overall grade'" not in shown:
        shown += os.read(ours, 4096)
    stdout, _ = process.communicate(timeout=60)
    os.close(theirs)
    os.close(ours)
    assert b"bad.pdf: is damaged, cut off or without pages" in shown
    assert "Imported 3 sources" in stdout
    assert process.returncode == 1
