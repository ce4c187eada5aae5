import gc
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from store.library import Library
from tui.app import OfstedApp


@pytest.fixture(autouse=True)
def _quiet(monkeypatch: pytest.MonkeyPatch) -> None:
    """No animations, and no clipboard or desktop but the ones that a test brings."""
    monkeypatch.setenv("TEXTUAL_ANIMATIONS", "none")
    monkeypatch.setenv("COLORTERM", "truecolor")
    monkeypatch.delenv("NO_COLOR", raising=False)
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "TMUX", "SSH_CONNECTION", "SSH_TTY"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(autouse=True)
def _own_garbage() -> Iterator[None]:
    """The collector as it was: an app keeps for good what there is when it starts.

    That is right for a process that runs one app; here the next would keep the last one's garbage.
    """
    threshold = gc.get_threshold()
    yield
    gc.unfreeze()
    gc.set_threshold(*threshold)


@pytest.fixture
def library(seeded: Path, tmp_path: Path) -> Iterator[Library]:
    """The library as it is at the first launch: the five seed articles."""
    library = Library.open(Path(shutil.copytree(seeded, tmp_path / "home")))
    yield library
    library.close()


@pytest.fixture
def app(library: Library) -> OfstedApp:
    return OfstedApp(library)
