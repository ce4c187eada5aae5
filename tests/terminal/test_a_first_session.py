"""The installed program in a real terminal, from the launch to the clipboard."""

import os
import time
from pathlib import Path

import pytest

from tests.terminal.running import command
from tests.terminal.tmux import Tmux


def test_from_launch_to_clipboard(terminal: Tmux, environment: dict[str, str]) -> None:
    terminal.start(command(), environment)
    terminal.wait_for("5 articles")

    terminal.press("/")
    terminal.type("therapeutic")
    terminal.wait_for("Leeds’s therapeutic social work team")
    terminal.press("Enter")
    terminal.wait_for("hit 1 of 1 for therapeutic")
    terminal.wait_for("2022 Feb–Mar")

    terminal.press("]")
    terminal.wait_for("related 1 of 3 · same inspection")

    terminal.press("y")
    terminal.wait_for("copied (tmux buffer)")
    pasted = terminal.buffer()
    assert "Leeds City Council" in pasted
    assert "9 May 2022" in pasted

    terminal.press("q")
    deadline = time.monotonic() + 10
    while terminal.running():
        assert time.monotonic() < deadline, terminal.screen()
        time.sleep(0.02)


def test_what_is_typed_in_one_go_goes_into_the_box(
    terminal: Tmux, environment: dict[str, str]
) -> None:
    terminal.start(command(), environment)
    terminal.wait_for("5 articles")
    terminal.type("/hjklnyqv 2016/17")
    terminal.wait_for(" hjklnyqv 2016/17 ")


def test_what_is_copied_is_what_the_cursor_came_to_in_the_same_go(
    terminal: Tmux, environment: dict[str, str]
) -> None:
    terminal.start(command(), environment)
    terminal.wait_for("5 articles")
    terminal.type("jy")
    terminal.wait_for("copied (tmux buffer)")
    assert "Kirklees" in terminal.buffer()


def test_a_second_launch_finds_what_the_first_one_kept(
    terminal: Tmux, environment: dict[str, str]
) -> None:
    terminal.start(f"{command()}; {command()}", environment)
    terminal.wait_for("5 articles")
    kept = Path(environment["OFSTED_TUI_HOME"])
    records = {path: path.stat().st_mtime_ns for path in kept.glob("records/*.json")}
    assert records
    terminal.press("q")
    terminal.press("j")
    terminal.wait_for("5 articles")
    assert {path: path.stat().st_mtime_ns for path in kept.glob("records/*.json")} == records


def test_it_follows_the_size_of_its_terminal(terminal: Tmux, environment: dict[str, str]) -> None:
    terminal.start(command(), environment)
    terminal.wait_for("5 articles")
    for columns, rows in ((80, 24), (20, 5), (200, 60)):
        terminal.resize(columns, rows)
        terminal.wait_for("Calderdale")
    terminal.press("G")
    terminal.wait_for("2022 Feb–Mar")


def test_a_data_directory_that_cannot_be_made_is_told_in_a_sentence(
    terminal: Tmux, environment: dict[str, str], tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("in the way")
    environment["OFSTED_TUI_HOME"] = str(tmp_path / "file" / "home")
    terminal.start(f"{command()}; echo status $?; cat", environment)
    screen = terminal.wait_for("status 1")
    assert "Traceback" not in screen
    assert str(tmp_path / "file")[:20] in screen.replace("\n", "")


@pytest.mark.skipif(os.name != "posix", reason="POSIX job control")
def test_without_a_terminal_it_says_what_to_use_instead(
    terminal: Tmux, environment: dict[str, str]
) -> None:
    terminal.start(f"({command()} 2>&1) | cat; cat", environment)
    terminal.wait_for("needs a terminal")
