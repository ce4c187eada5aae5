"""What lands on the clipboard, and what the app says of it."""

import base64
import json
import shutil
import sys
from pathlib import Path

import pytest
from textual.drivers.headless_driver import HeadlessDriver
from textual.widgets import TextArea

from tests.tui.driving import excerpt, press, reader, status
from tui.app import OfstedApp

LEADERS_IN_LEEDS = ("G", "2", "j", "j")


@pytest.fixture
def clipboard(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file that stands for the clipboard, filled by a program in the place of xclip."""
    board = tmp_path / "board"
    tool = tmp_path / "bin" / "xclip"
    tool.parent.mkdir()
    cat = shutil.which("cat")
    tool.write_text(f"""#!/bin/sh
case "$*" in *-o) exec {cat} '{board}' ;; *) exec {cat} > '{board}' ;; esac
""")
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", str(tool.parent))
    monkeypatch.setenv("DISPLAY", ":1")
    return board


async def test_y_copies_the_excerpt_with_its_citation(app: OfstedApp, clipboard: Path) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, *LEADERS_IN_LEEDS)
        copied = excerpt(app)
        await press(pilot, "y")
        text = clipboard.read_text()
        assert " ".join(copied.text.split()) in text
        assert "Community Care" in text
        assert "Council recovers from performance dip" in text
        assert status(app) == "copied (xclip)"


async def test_shift_y_asks_for_the_form_and_remembers_it(app: OfstedApp, clipboard: Path) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, *LEADERS_IN_LEEDS, "Y", "j", "j", "j", "j", "enter")
        assert json.loads(clipboard.read_text())
        clipboard.unlink()
        await press(pilot, "y")
        assert json.loads(clipboard.read_text())


async def test_escape_from_the_forms_copies_nothing(app: OfstedApp, clipboard: Path) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, *LEADERS_IN_LEEDS, "Y", "escape")
        assert not clipboard.exists()


async def test_what_was_copied_is_not_told_of_what_was_not(app: OfstedApp, clipboard: Path) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "y")
        assert status(app).startswith("copied")
        await press(pilot, "Y", "escape")
        assert status(app) == ""
        await press(pilot, "y", "j")
        assert status(app) == ""


async def test_the_reader_copies_the_words_selected(app: OfstedApp, clipboard: Path) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, *LEADERS_IN_LEEDS, "enter", "v", "w", "w", "y")
        span = reader(app).article.selected
        assert span
        words = reader(app).article.text[slice(*span)].strip()
        assert words in clipboard.read_text()
        assert status(app) == "copied (xclip)"


async def test_the_reader_copies_the_mark_where_nothing_is_selected(
    app: OfstedApp, clipboard: Path
) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, *LEADERS_IN_LEEDS)
        wanted = excerpt(app).text
        await press(pilot, "enter", "y")
        assert " ".join(wanted.split()) in clipboard.read_text()


async def test_where_nothing_takes_it_the_text_is_shown_to_be_selected(
    app: OfstedApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TERM", "linux")
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, *LEADERS_IN_LEEDS)
        copied = " ".join(excerpt(app).text.split())
        await press(pilot, "y")
        box = app.screen.query_one(TextArea)
        assert copied in box.text
        assert box.selected_text == box.text
        await press(pilot, "escape")
        assert status(app).startswith("not copied")


async def test_o_says_when_a_source_is_no_longer_there(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, *LEADERS_IN_LEEDS, "o")
        assert status(app)


@pytest.mark.skipif(sys.platform != "linux", reason="xdg-open is Linux's")
async def test_o_opens_the_source_in_the_desktops_program(
    app: OfstedApp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = tmp_path / "opened"
    tool = tmp_path / "bin" / "xdg-open"
    tool.parent.mkdir()
    tool.write_text(f"#!/bin/sh\necho \"$1\" > '{opened}'\n")
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", str(tool.parent))
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, *LEADERS_IN_LEEDS)
        name = Path(excerpt(app).source.source).name
        await press(pilot, "o")
        assert opened.read_text().strip().endswith(name)


async def test_without_a_tool_the_terminal_is_asked_by_its_own_sequence(
    app: OfstedApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent: list[str] = []
    monkeypatch.setenv("TERM", "xterm-256color")
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, *LEADERS_IN_LEEDS)
        monkeypatch.setattr(HeadlessDriver, "write", lambda _, data: sent.append(data))
        await press(pilot, "y")
        (sequence,) = sent
        code = sequence.removeprefix("\x1b]52;c;").removesuffix("\a")
        assert " ".join(excerpt(app).text.split()) in base64.b64decode(code).decode()
        assert "OSC 52" in status(app)
