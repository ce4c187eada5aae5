"""What a good program does to the terminal that it runs in, and to the one who sits before it."""

import re
import shutil
from pathlib import Path

import pytest

from tests.terminal.running import command
from tests.terminal.tmux import Tmux

WIDE = """子ども Council rated 日本語 with cafe\u0301 and 👩\u200d👧

Leeds City Council’s children’s services have been rated ‘good’ overall by Ofsted, \
日本語の文章 and a cafe\u0301 nai\u0308ve ｶﾅ 漢字 word, in a report published on 9 May 2023.
"""
OSC = re.compile(rb"\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)")
REVERSED = r"\x1b\[[0-9;]*7m *Overall"
COLOUR = re.compile(r"\x1b\[[0-9;]*\b(?:3[0-7]|4[0-7]|9[0-7]|10[0-7]|38;|48;)")


@pytest.fixture
def environment(environment: dict[str, str], seeded: Path) -> dict[str, str]:
    """One with a library already, so that no launch has to make it."""
    shutil.copytree(seeded, environment["OFSTED_TUI_HOME"])
    return environment


def test_suspended_and_resumed_it_is_as_it_was(terminal: Tmux, environment: dict[str, str]) -> None:
    terminal.start("bash --norc --noprofile -i", environment)
    terminal.type(f"{command()}\n")
    terminal.wait_for("5 articles")
    terminal.press("j")
    terminal.wait_for("─ Kirklees ─")
    terminal.press("C-z")
    terminal.wait_for("Stopped")
    terminal.resize(80, 24)
    terminal.type("echo still a $((1 + 1)) nd shell\n")
    terminal.wait_for("still a 2 nd shell")
    terminal.type("fg\n")
    terminal.wait_for("─ Kirklees ─")
    terminal.press("j")
    screen = terminal.wait_for("─ Leeds ─")
    assert len(screen.splitlines()) == 24
    terminal.press("q")
    terminal.wait_for("Stopped")
    terminal.type("echo left with $?\n")
    terminal.wait_for("left with 0")


def test_resumed_it_paints_everything_anew(terminal: Tmux, environment: dict[str, str]) -> None:
    terminal.start("bash --norc --noprofile -i", environment)
    terminal.type(f"{command()}\n")
    terminal.wait_for("5 articles")
    terminal.wait_for("Excerpts ─ 1 of")
    for keys, shown in (("", "? Help"), ("?", "type to narrow")):
        terminal.type(keys)
        terminal.wait_for(shown)
        terminal.press("C-z")
        terminal.wait_for("Stopped")
        terminal.type("fg\n")
        for words in ("5 articles", "─ Calderdale ─", shown):
            terminal.wait_for(words)


def test_it_never_rings(terminal: Tmux, environment: dict[str, str], tmp_path: Path) -> None:
    written = tmp_path / "written"
    terminal.start(command(), environment)
    terminal.record(written)
    terminal.wait_for("5 articles")
    terminal.press("Left", "Up", "Z", "BSpace", "/")
    terminal.wait_for("⏎ Go to the result")
    terminal.press("BSpace", "Left", "Delete", "Escape")
    terminal.wait_for("⏎ Read")
    terminal.press("F12", "?")
    terminal.wait_for("type to narrow")
    terminal.press("Left", "BSpace", "Up", "PPage", "F12", "zzz")
    terminal.wait_for("no key is told")
    output = OSC.sub(b"", written.read_bytes())
    assert output
    assert b"\x07" not in output


@pytest.mark.parametrize("term", ["linux", "xterm-256color"])
def test_with_no_color_there_is_none_and_the_cursor_is_seen(
    terminal: Tmux, environment: dict[str, str], term: str
) -> None:
    terminal.start(command(), {**environment, "NO_COLOR": "1", "TERM": term})
    terminal.wait_for("5 articles")
    terminal.press("j", "2", "j")
    terminal.wait_for("╔═ Kirklees")
    screen = terminal.wait_for_look(REVERSED)
    assert not COLOUR.search(screen)


def test_on_a_console_of_sixteen_colours_the_cursor_is_seen(
    terminal: Tmux, environment: dict[str, str]
) -> None:
    terminal.start(f"env -u COLORTERM TERM=linux {command()}", environment)
    terminal.wait_for("5 articles")
    terminal.press("j", "2", "j")
    terminal.wait_for("╔═ Kirklees")
    screen = terminal.wait_for_look(REVERSED)
    assert COLOUR.search(screen)
    assert "38;2;" not in screen


def test_wide_and_combining_characters_keep_the_borders_straight(
    terminal: Tmux, environment: dict[str, str], tmp_path: Path
) -> None:
    source = tmp_path / "wide.txt"
    source.write_text(WIDE, encoding="utf-8")
    terminal.start(f"{command('import', str(source))} && {command()}", environment)
    terminal.wait_for("6 articles")
    terminal.press("G", "2", "j", "3")
    screen = terminal.wait_for("日本語")
    rows = screen.splitlines()[2:-3]
    assert {row[-1] for row in rows if row} <= set("│┃╭╮╰╯┏┓┗┛")


def test_keys_of_ones_own_and_what_is_wrong_with_them(
    terminal: Tmux, environment: dict[str, str], tmp_path: Path
) -> None:
    keys = tmp_path / "config" / "keys.toml"
    keys.parent.mkdir()
    keys.write_text('browser.timeline = "f5"\nbrowser.open = "c"\n', encoding="utf-8")
    terminal.start(command(), {**environment, "OFSTED_TUI_CONFIG": str(keys.parent)})
    terminal.wait_for("browser.open")
    terminal.press("F5")
    terminal.wait_for("Timeline")
    assert keys.read_text(encoding="utf-8").startswith("browser.timeline")
