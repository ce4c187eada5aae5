"""`ofsted-tui man`: a page that man shows, with everything that the help has."""

import re
import shutil
import subprocess

import click
import pytest
from click.testing import CliRunner

from tui.cli import COMMANDS, main


@pytest.fixture
def page() -> str:
    return CliRunner().invoke(main, ["man"], prog_name="ofsted-tui").stdout


@pytest.mark.skipif(shutil.which("mandoc") is None, reason="mandoc is not installed")
def test_mandoc_finds_nothing_to_complain_of(page: str) -> None:
    checked = subprocess.run(
        ["mandoc", "-Tlint", "-Wstyle"], input=page, capture_output=True, text=True, check=False
    )
    assert (checked.returncode, checked.stdout) == (0, "")


@pytest.mark.skipif(shutil.which("man") is None, reason="man is not installed")
def test_man_shows_every_option_of_every_command(page: str) -> None:
    environment = {"MANWIDTH": "100", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"}
    shown = subprocess.run(
        ["man", "-l", "-"], input=page, capture_output=True, text=True, check=True, env=environment
    )
    assert shown.stderr == ""
    text = re.sub(r".\x08|\x1b\[[0-9;]*m", "", shown.stdout)
    context = click.Context(main)
    for name in COMMANDS:
        command = main.get_command(context, name)
        assert command is not None
        assert f"ofsted-tui {name}" in text
        for parameter in command.params:
            assert all(option in text for option in parameter.opts if option.startswith("-"))


def test_what_roff_would_obey_is_text() -> None:
    from tui.commands.manual import _escaped

    assert _escaped(".so evil") == "\\&.so evil"
    assert _escaped("'x") == "\\&'x"
    assert _escaped(r"a\b --to") == r"a\eb \-\-to"
