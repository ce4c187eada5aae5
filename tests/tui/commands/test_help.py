"""The help of each command, as its user sees it."""

import pytest
from click.testing import CliRunner

from tui.cli import COMMANDS, main


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_a_sentence_and_examples_that_begin_with_its_name(name: str) -> None:
    shown = CliRunner().invoke(main, [name, "--help"])
    assert shown.exit_code == 0
    about, _, examples = shown.output.partition("Examples:\n")
    assert about.splitlines()[2].strip()[0].isupper()
    assert f"  ofsted-tui {name}" in examples
    assert "\\b" not in shown.output
