"""The ways to the clipboard, with the real programs where they are installed."""

import base64
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tui.desktop import clipboard

EXCERPT = "Leeds was judged “outstanding”. [the council] [/x] – £214m, naïve\n  A Paper, 2018"


def needs(*programs: str) -> pytest.MarkDecorator:
    missing = [program for program in programs if shutil.which(program) is None]
    return pytest.mark.skipif(bool(missing), reason=f"{', '.join(missing)} not installed")


def everywhere(program: str) -> str:
    return f"/usr/bin/{program}"


def names(environment: dict[str, str], platform: str = "linux") -> list[str]:
    return [tool.name for tool in clipboard.tools(environment, platform, everywhere)]


def test_the_tool_follows_the_display() -> None:
    assert names({}, "darwin") == ["pbcopy"]
    assert names({}, "win32") == ["clip.exe"]
    assert names({"WSL_DISTRO_NAME": "Debian"}) == ["clip.exe"]
    assert names({"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}) == ["wl-copy", "xclip", "xsel"]
    assert names({}) == []


def test_over_ssh_the_far_machines_pasteboard_is_not_used() -> None:
    assert names({"SSH_CONNECTION": "a b"}, "darwin") == []
    assert names({"SSH_CONNECTION": "a b", "DISPLAY": "localhost:10.0"}) == ["xclip", "xsel"]


def test_osc52_is_what_terminals_expect_and_says_that_it_cannot_be_sure() -> None:
    sent: list[str] = []
    outcome = clipboard.copy(EXCERPT, {"TERM": "xterm-256color"}, sent.append)
    assert outcome.taken
    assert not outcome.confirmed
    assert "does not say" in outcome.sentence
    code = sent[0].removeprefix("\x1b]52;c;").removesuffix("\a")
    assert base64.b64decode(code).decode() == EXCERPT


@pytest.mark.parametrize("terminal", ["linux", "dumb"])
def test_where_nothing_takes_the_text_it_says_so(terminal: str) -> None:
    outcome = clipboard.copy(EXCERPT, {"TERM": terminal}, pytest.fail)
    assert not outcome.taken
    assert outcome.sentence.startswith("not copied")


def test_a_text_too_long_for_osc52_is_not_sent() -> None:
    outcome = clipboard.copy("x" * 80_000, {"TERM": "xterm"}, pytest.fail)
    assert not outcome.taken


def test_a_tool_that_fails_is_not_believed() -> None:
    sent: list[str] = []
    environment = {"DISPLAY": ":987", "TERM": "xterm", "PATH": os.environ["PATH"]}
    outcome = clipboard.copy(EXCERPT, environment, sent.append)
    assert outcome.ways == ("OSC 52",)
    assert len(sent) == 1


def test_a_tool_that_says_done_and_holds_nothing_is_not_believed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clipboard, "_PATIENCE", 0.5)
    for name in ("xclip", "xsel"):
        tool = tmp_path / name
        tool.write_text("#!/bin/sh\nexit 0\n")
        tool.chmod(0o755)
    environment = {"DISPLAY": ":1", "TERM": "linux", "PATH": str(tmp_path)}
    assert not clipboard.copy(EXCERPT, environment, None).taken


@pytest.fixture
def display() -> Iterator[str]:
    """A virtual X server's display."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-nolisten", "tcp"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read) as number:
            yield f":{number.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


@needs("Xvfb", "xclip")
def test_xclip_holds_what_was_copied(display: str) -> None:
    environment = {**os.environ, "DISPLAY": display}
    environment.pop("TMUX", None)
    environment.pop("WAYLAND_DISPLAY", None)
    outcome = clipboard.copy(EXCERPT, environment, None)
    assert outcome == clipboard.Outcome(("xclip",), confirmed=True)
    pasted = subprocess.run(
        ["xclip", "-selection", "clipboard", "-o"], env=environment, capture_output=True, check=True
    )
    assert pasted.stdout.decode() == EXCERPT


@needs("Xvfb", "xsel")
def test_xsel_serves_where_xclip_is_missing(display: str, tmp_path: Path) -> None:
    xsel = shutil.which("xsel")
    assert xsel
    (tmp_path / "xsel").symlink_to(xsel)
    environment = {"DISPLAY": display, "PATH": str(tmp_path), "HOME": str(tmp_path)}
    outcome = clipboard.copy(EXCERPT, environment, None)
    assert outcome.ways == ("xsel",)
    pasted = subprocess.run(
        ["xsel", "--clipboard", "--output"], env=environment, capture_output=True, check=True
    )
    assert pasted.stdout.decode() == EXCERPT


@needs("tmux")
def test_tmux_holds_what_was_copied_in_its_buffer(tmp_path: Path) -> None:
    socket = tmp_path / "tmux"
    tmux = ["tmux", "-S", str(socket), "-f", "/dev/null"]
    subprocess.run([*tmux, "new-session", "-d", "sleep 60"], check=True)
    try:
        environment = {"PATH": os.environ["PATH"], "TMUX": f"{socket},1,0", "TERM": "tmux"}
        outcome = clipboard.copy(EXCERPT, environment, None)
        assert outcome.ways == ("tmux buffer",)
        pasted = subprocess.run([*tmux, "show-buffer"], capture_output=True, check=True)
        assert pasted.stdout.decode() == EXCERPT
    finally:
        subprocess.run([*tmux, "kill-server"], check=False)


def test_a_tool_that_is_not_installed_is_passed_over() -> None:
    environment = {"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}
    found = clipboard.tools(environment, "linux", lambda name: name if name == "xsel" else None)
    assert [tool.name for tool in found] == ["xsel"]


def test_a_tmux_that_has_gone_is_not_believed(tmp_path: Path) -> None:
    gone = {"PATH": os.environ["PATH"], "TMUX": f"{tmp_path}/none,1,0", "TERM": "linux"}
    assert not clipboard.copy(EXCERPT, gone, None).taken


def test_windows_gets_the_text_in_its_own_encoding(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tool = tmp_path / "clip.exe"
    tool.write_text(f"#!/bin/sh\nexec {shutil.which('cat')} > '{tmp_path}/board'\n")
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    outcome = clipboard.copy(EXCERPT, {"WSL_DISTRO_NAME": "Debian", "PATH": str(tmp_path)}, None)
    assert outcome.ways == ("clip.exe",)
    assert (tmp_path / "board").read_bytes().decode("utf-16") == EXCERPT
