"""The name of a file is a stranger's text too."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from store.characters import is_harmless
from store.library import Library
from store.parsing import parse
from store.readers import read
from tests.tui.driving import press, screen_text
from tui.app import OfstedApp

NAMES = [
    b"caf\xe9.txt",
    b"red\x1b[31m\x1b]52;c;ZXZpbA==\x07.txt",
    b"two\nlines.txt",
    "turned\u202etxt.exe.txt".encode(),
    b"-rf.txt",
    b"[bold]$(touch owned)[bold].txt",
]
COMMAND = [sys.executable, "-m", "tui"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "sources"
    folder.mkdir()
    for number, name in enumerate(NAMES):
        words = f"Leeds City Council was rated good by Ofsted on 9 May 2023. Text {number}.\n"
        try:
            (folder / os.fsdecode(name)).write_text(words)
        except OSError:
            pytest.skip("this file system takes no such names")
    return folder


def run(home: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [*COMMAND, *arguments],
        env=os.environ | {"OFSTED_TUI_HOME": str(home), "PYTHONUTF8": "1"},
        capture_output=True,
        check=False,
    )


def test_files_of_any_name_are_imported_and_told_of_in_harmless_words(
    tmp_path: Path, folder: Path
) -> None:
    done = run(tmp_path / "home", "import", str(folder))
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith(b"Imported 6 sources")
    for command in (
        ["search", "council:leeds", "rated"],
        ["show", "Leeds"],
        ["export"],
        ["export", "--format", "csv"],
        ["parse", "--explain", *map(str, sorted(folder.iterdir()))],
    ):
        shown = run(tmp_path / "home", *command)
        assert shown.returncode == 0, shown.stderr
        assert is_harmless(shown.stdout.decode().replace("\r", ""))


def test_a_file_that_fails_is_named_in_harmless_words(tmp_path: Path) -> None:
    bad = tmp_path / os.fsdecode(b"caf\xe9 \x1b[31m\n.txt")
    bad.write_bytes(b"")
    for command in ("import", "parse"):
        options = ["--json"] if command == "parse" else []
        done = run(tmp_path / "home", command, *options, str(bad))
        assert done.returncode == 1
        told = done.stderr.decode().removesuffix("\n")
        assert is_harmless(told)
        assert told.endswith(r"caf\udce9 \x1b[31m\n.txt: has no text in it")


@pytest.mark.parametrize("name", NAMES)
async def test_a_source_without_a_title_goes_by_its_name_in_harmless_words(
    tmp_path: Path, name: bytes
) -> None:
    source = tmp_path / os.fsdecode(name)
    source.write_text("Leeds City Council was rated good by Ofsted on 9 May 2023.\n")
    library = Library.open(tmp_path / "home")
    library.add([parse(read(str(source)))])
    app = OfstedApp(library)
    async with app.run_test(size=(200, 40)) as pilot:
        await press(pilot, "2", "j")
        assert is_harmless(screen_text(app))
        await press(pilot, "enter")
        assert is_harmless(screen_text(app))
    library.close()
