"""Completion as its user sees it: in bash, zsh and fish, by pressing Tab."""

import os
import shlex
import shutil
import sys
from pathlib import Path

import pytest

from store.seeding import open_seeded
from tests.terminal.tmux import Tmux

PROJECT = Path(__file__).parents[2]
SHELLS = {
    "bash": ("bash --norc --noprofile -i", 'eval "$(ofsted-tui completion bash)"'),
    "zsh": (
        "zsh -f -i",
        'autoload -U compinit && compinit -u -D && eval "$(ofsted-tui completion zsh)"',
    ),
    "fish": ("fish --no-config -i", "ofsted-tui completion fish | source"),
}
"""How a shell begins without its user's own settings, and how it learns to complete."""


@pytest.fixture(params=SHELLS)
def shell(request: pytest.FixtureRequest, terminal: Tmux, tmp_path: Path) -> Tmux:
    """A shell that has learnt to complete `ofsted-tui`, in a folder of its own."""
    name: str = request.param
    if shutil.which(name) is None:
        pytest.skip(f"{name} is not installed")
    home = tmp_path / "home"
    open_seeded(home).close()
    program = tmp_path / "bin" / "ofsted-tui"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -m tui "$@"\n')
    program.chmod(0o700)
    (tmp_path / "a-report.txt").touch()
    begin, learn = SHELLS[name]
    path = f"{program.parent}{os.pathsep}{os.environ['PATH']}"
    # The shell that tmux starts commands with may put together a PATH of its own.
    terminal.start(
        f"env PATH={shlex.quote(path)} {begin}",
        {
            "PYTHONPATH": str(PROJECT),
            "OFSTED_TUI_HOME": str(home),
            "HOME": str(tmp_path),
            "XDG_DATA_HOME": str(tmp_path),
            "XDG_CONFIG_HOME": str(tmp_path),
            "LC_ALL": "C.UTF-8",
        },
    )
    terminal.type(f"cd {shlex.quote(str(tmp_path))} && {learn} && echo can''complete")
    terminal.press("Enter")
    terminal.wait_for("cancomplete")
    return terminal


TYPED = {
    "sho": "show ",
    "show ki": "show Kirklees ",
    "search gra": "search grade:",
    "search area:help": "search area:help_and_protection ",
    "search good council:cal": "search good council:Calderdale ",
    "search region:yorkshire-a": "search region:Yorkshire-and-The-Humber ",
    "export coun": "export council ",
    "export council le": "export council Leeds ",
    "export --form": "export --format ",
    "export --only quot": "export --only quotation ",
    "import a-re": "import a-report.txt ",
}
"""What is typed before Tab, and what then stands there."""


def test_tab_completes(shell: Tmux) -> None:
    for typed, completed in TYPED.items():
        shell.type(f"ofsted-tui {typed}")
        shell.wait_for(f"ofsted-tui {typed}")
        shell.press("Tab")
        shell.type("x")
        shell.wait_for(f"ofsted-tui {completed}x")
        shell.press("C-u")
