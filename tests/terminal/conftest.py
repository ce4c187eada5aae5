import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.terminal.tmux import Tmux


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[Tmux]:
    if shutil.which("tmux") is None:
        pytest.skip("tmux is not installed")
    terminal = Tmux(tmp_path)
    yield terminal
    terminal.stop()


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """A home and a configuration of the test's own, and no display."""
    return {
        "OFSTED_TUI_HOME": str(tmp_path / "home"),
        "OFSTED_TUI_CONFIG": str(tmp_path / "no configuration"),
        "TEXTUAL_ANIMATIONS": "none",
        "COLORTERM": "truecolor",
        "DISPLAY": "",
    }
